// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { plannerTool } from '#components/plannerTool.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { FixturesContext, StateContext, type Fixtures } from '#islands/planner/context.ts';
import { startState } from '#islands/planner/plannerState.ts';
import { WeekView } from '#islands/planner/see/WeekView.tsx';
import { phraseBook } from '#wording/phrases.ts';

const phrase = phraseBook(plannerTool().strings);
const dispatch = vi.fn();

afterEach(cleanup);

function see(plan: Plan, isReceived = false) {
  const received = isReceived ? { plan, hasLostPart: false } : undefined;
  render(
    <FixturesContext.Provider value={{ phrase, dispatch } as unknown as Fixtures}>
      <StateContext.Provider value={{ ...startState, received }}>
        <WeekView plan={plan} />
      </StateContext.Provider>
    </FixturesContext.Provider>,
  );
}

const plan = planOf(
  [
    live('a1', { title: 'Debate', startMinute: 545, group: 'Half A' }),
    ownTime('a2', { title: 'Read', day: 4, windowDays: 1, startMinute: 840 }),
  ],
  { startsOn: '2026-11-30', days: 6 },
);
const inWeek = (name: string) => within(screen.getByRole('region', { name }));
const words = (element: HTMLElement) => element.textContent.replace(/\s+/g, ' ');

test('a live activity stands on its day, with its hour, its minutes and whom it is for', () => {
  see(plan);
  const day = inWeek('Week 1, from November 30').getByRole('heading', { name: 'Day 1, Monday, November 30' });
  expect(words(day.parentElement!)).toContain('9:05 AM, 30 minutesDebateHalf A');
});

test('own time that is open over the weekend is in both weeks, with the days on which it opens and is due', () => {
  see(plan);
  for (const week of ['Week 1, from November 30', 'Week 2, from December 7']) {
    const task = inWeek(week).getByText('Read').closest('li')!;
    expect(words(task)).toContain('Fri, Dec 4, opens 2:00 PM, due Mon, Dec 7, 20 minutes');
  }
});

test('a plan without a date has numbers for its days and weeks', () => {
  see(planOf([ownTime('a1')], { days: 6 }));
  expect(inWeek('Week 2').getByRole('heading', { name: 'Day 6' })).toBeTruthy();
});

test('each activity leads to its form in one’s own plan, and to nothing in one that was sent', () => {
  see(plan);
  fireEvent.click(screen.getByRole('button', { name: 'Debate' }));
  expect(dispatch).toHaveBeenCalledWith({ type: 'show', view: 'build', pick: 'a1' });
  cleanup();
  see(plan, true);
  expect(screen.queryByRole('button')).toBeNull();
});
