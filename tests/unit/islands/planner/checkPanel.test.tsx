// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useMemo, useReducer } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardOf } from '../../../support/anyPolicy.ts';
import { mixedClass } from '../../../support/classes.ts';
import { settingOf } from '../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { browserTexts, storePlan } from '#browser/planStore.ts';
import { plannerTool } from '#components/plannerTool.ts';
import type { PlanSetting } from '#domain/plan/checks/finding.ts';
import type { Plan } from '#domain/plan/plan.ts';
import CheckPanel from '#islands/planner/check/CheckPanel.tsx';
import { FixturesContext, ShownPlanContext, StateContext, type Fixtures } from '#islands/planner/context.ts';
import { reduce, startState } from '#islands/planner/plannerState.ts';
import { phraseBook } from '#wording/phrases.ts';

const tool = plannerTool();
const phrase = phraseBook(tool.strings);

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function Opened({ plan, setting }: { plan: Plan; setting: PlanSetting }) {
  const [state, dispatch] = useReducer(reduce, reduce(startState, { type: 'open', key: 'k', plan }));
  const fixtures = useMemo(
    () => ({ tool, phrase, dispatch, setting, rates: tool.rates }) as unknown as Fixtures,
    [setting],
  );
  return (
    <FixturesContext.Provider value={fixtures}>
      <StateContext.Provider value={state}>
        <ShownPlanContext.Provider value={state.open!.history.present}>
          <button type="button" onClick={() => dispatch({ type: 'undo' })}>
            Undo
          </button>
          <CheckPanel />
        </ShownPlanContext.Provider>
      </StateContext.Provider>
    </FixturesContext.Provider>
  );
}

const check = (plan: Plan, setting = settingOf()) => render(<Opened {...{ plan, setting }} />);
const findings = () => [...document.querySelectorAll<HTMLElement>('.finding')];
const finding = (name: RegExp) => screen.getByRole('heading', { level: 4, name }).closest('li')!;

/** Two things to mend: a meeting with nothing to fall back on, a task without minutes. */
const { fallback: _, ...bare } = live('a1');
const week = planOf([bare, ownTime('a2', { minutes: 0 })]);

test('a remedy made takes its finding away, and the keyboard goes on at the next one', async () => {
  check(week);
  const mended = finding(/without minutes/);
  const next = findings()[findings().indexOf(mended) + 1]!.querySelector('h4');
  fireEvent.click(within(mended).getByRole('button', { name: 'Do this', hidden: true }));
  await waitFor(() => expect(screen.queryByText('An activity without minutes')).toBeNull());
  expect(document.activeElement).toBe(next);
});

test('when the last finding is mended the keyboard goes on at the heading of the list', async () => {
  check(planOf([bare, ownTime('a2')]));
  for (let left = findings().length; left > 0; left = findings().length) {
    const act = within(findings()[0]!).getByRole('button', { name: 'Do this', hidden: true });
    fireEvent.click(act);
    await waitFor(() => expect(findings().length).toBeLessThan(left));
  }
  expect(document.activeElement?.textContent).toBe('What the checks found');
});

test('no change is ticked beforehand, and only the ticked one is made and undone', async () => {
  check(week);
  fireEvent.click(screen.getByRole('button', { name: 'Propose changes' }));
  const boxes = await screen.findAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.filter(({ checked }) => checked)).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: /Put ten minutes/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Make the ticked changes (1)' }));
  await waitFor(() => expect(screen.queryByText('An activity without minutes')).toBeNull());
  expect(screen.getByText('A meeting with nothing to fall back on')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Balance this week');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('An activity without minutes');
});

test('two versions are held side by side, with reach day by day and each finding under its activity', async () => {
  const other = planOf([live('a1', { title: 'Debate', channel: 'video-camera' })], { title: 'Old week' });
  storePlan('other', other, undefined, 1, browserTexts()!);
  check(week, settingOf({ profile: mixedClass, card: cardOf({ name: 'Maple rules' }) }));
  fireEvent.change(await screen.findByLabelText('Hold this plan beside'), { target: { value: 'other' } });
  const row = await screen.findByRole('rowheader', { name: 'Students whom nothing reaches on Day 1' });
  expect(row.nextElementSibling?.textContent).toMatch(/^\d+$/);
  const only = screen.getByRole('heading', { name: 'Found only in this plan' }).nextElementSibling!;
  expect(only.textContent).toContain('Task a2');
});

test('where both versions reach every student, one line says so', async () => {
  storePlan('other', planOf([ownTime('a1', { channel: 'paper' })]), undefined, 1, browserTexts()!);
  check(planOf([ownTime('a1', { channel: 'paper' })]), settingOf({ profile: mixedClass }));
  fireEvent.change(await screen.findByLabelText('Hold this plan beside'), { target: { value: 'other' } });
  expect(await screen.findByText('Neither version leaves a student out on any day.')).toBeTruthy();
  expect(screen.queryByRole('rowheader', { name: /Students whom nothing reaches/ })).toBeNull();
});

test('with no class counted nothing is claimed of whom two versions reach', async () => {
  storePlan('other', planOf([ownTime('a1')]), undefined, 1, browserTexts()!);
  check(planOf([ownTime('a1')]));
  fireEvent.change(await screen.findByLabelText('Hold this plan beside'), { target: { value: 'other' } });
  await screen.findByRole('heading', { name: 'What differs' });
  expect(screen.queryByText(/leaves a student out/)).toBeNull();
});

test('a card’s service minutes stand beside the plan’s live minutes, and are no finding', () => {
  const plan = planOf([live('a1', { minutes: 30 }), ownTime('a2')]);
  check(plan, settingOf({ card: cardOf({ planServiceMinutesAWeek: 60 }) }));
  expect(screen.getByText(/asks for 60 live service minutes a week/).textContent).toContain(
    'Live minutes that every student has in this plan: 30.',
  );
  expect(screen.queryAllByRole('heading', { level: 4, name: /service/i })).toEqual([]);
});

test('a card without service minutes says nothing of them', () => {
  check(week, settingOf({ card: cardOf() }));
  expect(screen.queryByText(/service minutes/)).toBeNull();
});

test('what the card asks of cameras, recording and routes stands above the findings, its services once', () => {
  const card = cardOf({
    camera: 'forbidden',
    recording: 'forbidden',
    ownTimeRouteOwed: true,
    planServiceMinutesAWeek: 30,
  });
  check(week, settingOf({ card }));
  const words = document.querySelector('.checked-with')!.textContent;
  expect(words).toContain(
    'Students’ cameras stay off. Live time may not be recorded. Whoever cannot attend is owed an own-time route.',
  );
  expect(words!.match(/30 live service minutes/g)).toHaveLength(1);
});
