// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cardOf } from '../../../support/anyPolicy.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { readPlanFile } from '#codec/planFile.ts';
import { plannerTool } from '#components/plannerTool.ts';
import type { PlanSetting } from '#domain/plan/checks/finding.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { FixturesContext, ShownPlanContext, StateContext, type Fixtures } from '#islands/planner/context.ts';
import { reduce, startState, type Action } from '#islands/planner/plannerState.ts';
import { FilesPart } from '#islands/planner/share/FilesPart.tsx';
import { phraseBook } from '#wording/phrases.ts';

const phrase = phraseBook(plannerTool().strings);
const fixturesWith = (setting: Partial<PlanSetting>) =>
  ({ phrase, dispatch: () => undefined, setting }) as unknown as Fixtures;
let fixtures = fixturesWith({});
const week = planOf([live('a1'), ownTime('a2')], { startsOn: '2026-11-30' });

const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  fixtures = fixturesWith({});
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(...actions: readonly Action[]) {
  const state = actions.reduce(reduce, startState);
  render(
    <FixturesContext.Provider value={fixtures}>
      <StateContext.Provider value={state}>
        <ShownPlanContext.Provider value={state.received?.plan ?? state.open!.history.present}>
          <FilesPart />
        </ShownPlanContext.Provider>
      </StateContext.Provider>
    </FixturesContext.Provider>,
  );
}

/** The text of the file that a teacher gets by a button, from the plan that these actions lead to. */
async function taken(button: string, ...actions: readonly Action[]): Promise<string> {
  show(...actions);
  const before = saved.length;
  fireEvent.click(screen.getByRole('button', { name: button }));
  await waitFor(() => expect(saved).toHaveLength(before + 1));
  cleanup();
  return saved.at(-1)!.text();
}

/** The names of the entries that a calendar keeps apart, as another program reads them. */
async function calendarNames(...actions: readonly Action[]): Promise<readonly string[]> {
  const text = await taken('Calendar (.ics)', ...actions);
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).uid);
}

const open = (key: string, plan: Plan): Action => ({ type: 'open', key, plan });
const received = (plan: Plan): Action => ({ type: 'receive', received: { plan, hasLostPart: false } });

/** The plan as its own file brings it, in this browser or another. */
async function fromItsFile(...actions: readonly Action[]): Promise<Plan> {
  const read = readPlanFile(await taken('Plan file (.json)', ...actions));
  if (!read.ok) throw new Error('The file does not open.');
  return read.value;
}

test('a plan opened from its file changes the entries of a calendar instead of doubling them', async () => {
  const first = await calendarNames(open('at-school', week));
  const again = await fromItsFile(open('at-school', week));
  expect(await calendarNames(open('at-home', again))).toEqual(first);
  const onceMore = await fromItsFile(open('at-home', again));
  expect(await calendarNames(open('at-school-again', onceMore))).toEqual(first);
});

test('so does a plan that came by link and was saved as it was', async () => {
  const first = await calendarNames(received(week));
  expect(await calendarNames(open('mine', await fromItsFile(received(week))))).toEqual(first);
});

test('a second plan made of it has entries of its own', async () => {
  const again = await fromItsFile(open('at-school', week));
  const names = await calendarNames(open('at-home', again), { type: 'part', key: 'second' });
  expect(names).toEqual(['a1.second@live-or-later', 'a2.second@live-or-later']);
});

describe('a plan that is copied for a word processor', () => {
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'Copy for a word processor' }));
  const status = () => screen.getByRole('status').textContent;

  test('is copied within the press itself, as Safari asks', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    show(open('k', week));
    press();
    expect(write).toHaveBeenCalledOnce();
    const [item] = write.mock.calls[0]![0];
    expect(await (await item!.getType('text/html')).text()).toContain('<h1>Week of fractions</h1>');
    expect(await (await item!.getType('text/plain')).text()).toContain('Week of fractions');
    await waitFor(() => expect(status()).toBe('Copied. Paste it into a document.'));
  });

  test('and a browser that refuses is told of, with the way that works', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('not allowed'));
    show(open('k', week));
    press();
    await waitFor(() => expect(status()).toBe('Copying is blocked here. Save the Word file instead.'));
  });
});

test('a file to read names the policy card that the plan is checked under, and no card where none is applied', async () => {
  expect(await taken('Markdown (.md)', open('k', week))).not.toContain('Checked under');
  fixtures = fixturesWith({
    card: cardOf({ name: 'Maple rules', source: { title: 'Memo', readOn: '2026-03-01' } }),
  });
  expect(await taken('Markdown (.md)', open('k', week))).toContain(
    '**Checked under:** Maple rules, read March 1, 2026',
  );
});

test('a meeting without a time is said to stand as a whole day', () => {
  show(open('k1', week));
  expect(screen.getByText(/One meeting has no time yet/)).toBeDefined();
});
