// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { live, planOf } from '../../../support/plans.ts';
import { browserTexts, listStoredPlans, storePlan, type StoredPlan } from '#browser/planStore.ts';
import { encodePlanLink } from '#codec/planLink.ts';
import { plannerTool } from '#components/plannerTool.ts';
import Planner from '#islands/planner/Planner.tsx';

const tool = plannerTool();

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});
afterEach(cleanup);

/** Presses a button as the keyboard does: what is pressed has the focus. */
function press(name: string) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}
const spoken = () => document.querySelector('.said-place [role=status]')!.textContent;

/** The planner as somebody sees it who followed a link to a plan. */
async function followLink() {
  location.hash = await encodePlanLink(planOf([live('a1')]), () => undefined);
  render(<Planner tool={tool} />);
  await screen.findByRole('heading', { name: 'Week of fractions' });
}

test('who makes a copy of a plan that was sent goes on at the head of the copy, and hears whose it is', async () => {
  await followLink();
  press('Make my own copy');
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'About this plan' }));
  expect(spoken()).toContain('This copy is yours.');
});

test('who leaves it goes on at the list of plans, and so does who comes back from a plan', async () => {
  await followLink();
  press('Leave it');
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'All plans' }));
  press('Blank lesson, one day');
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'About this plan' }));
  press('All plans');
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'All plans' }));
});

test('a plan that comes with the page leaves the keyboard at the beginning of the page', async () => {
  await followLink();
  expect(document.activeElement).toBe(document.body);
});

describe('of a plan that another tab has changed as well', () => {
  const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
  const type = (name: string, value: string) => {
    field(name).focus();
    fireEvent.input(field(name), { target: { value } });
  };
  const kept = () => listStoredPlans(browserTexts()!) as readonly StoredPlan[];
  const goal = 'What students should be able to do after it';
  const tooLong = 'Fractions '.repeat(1000);

  /** Types here and, meanwhile, elsewhere; the planner asks which of the two goes on. */
  async function typeInBoth() {
    render(<Planner tool={tool} />);
    press('Blank lesson, one day');
    type(goal, 'Mine');
    await waitFor(() => expect(kept()[0]?.plan.goal).toBe('Mine'));
    const { key, plan, savedAt } = kept()[0]!;
    storePlan(key, { ...plan, goal: 'Theirs' }, savedAt, savedAt + 1, browserTexts()!);
    type('Name of the plan', tooLong);
    type(goal, 'Mine again');
    await screen.findByRole('button', { name: 'Go on with the other one' });
  }

  test('who goes on with the other one is at its head', async () => {
    await typeInBoth();
    press('Go on with the other one');
    expect(field(goal).value).toBe('Theirs');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'About this plan' }));
  });

  test('who keeps both finds there what does not count yet', async () => {
    await typeInBoth();
    press('Keep both as two plans');
    expect(field('Name of the plan').value).toBe(tooLong);
    expect(spoken()).toContain('waits for you to change it: About this plan');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'About this plan' }));
  });
});
