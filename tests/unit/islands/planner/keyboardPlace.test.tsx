// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { live, planOf } from '../../../support/plans.ts';
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
