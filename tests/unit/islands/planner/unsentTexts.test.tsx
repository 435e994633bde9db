// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useMemo, useReducer } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settingOf } from '../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { browserTexts, readStoredPlan, removeStoredPlan, storePlan } from '#browser/planStore.ts';
import { plannerTool } from '#components/plannerTool.ts';
import type { UnsentTexts } from '#islands/planner/build/unsentTexts.ts';
import { FixturesContext, ShownPlanContext, StateContext, type Fixtures } from '#islands/planner/context.ts';
import { Notices } from '#islands/planner/Notices.tsx';
import { reduce, startState } from '#islands/planner/plannerState.ts';
import { Workbench } from '#islands/planner/Workbench.tsx';
import { phraseBook } from '#wording/phrases.ts';

const tool = plannerTool();
const phrase = phraseBook(tool.strings);
const week = planOf([live('a1'), ownTime('a2'), ownTime('a3')]);
const { model, weights, answers, rates, classroom } = tool;
const fixed = { setting: settingOf(), rates, adviceSetting: { ...classroom, model, weights, answers } };

function Table({ unsent }: { unsent: UnsentTexts }) {
  const [state, dispatch] = useReducer(reduce, reduce(startState, { type: 'open', key: 'k', plan: week }));
  const fixtures = useMemo(
    () => ({ tool, phrase, dispatch, ...fixed, unsent }) as unknown as Fixtures,
    [unsent],
  );
  return (
    <FixturesContext.Provider value={fixtures}>
      <StateContext.Provider value={state}>
        <ShownPlanContext.Provider value={state.open!.history.present}>
          <Notices problem={undefined} />
          <Workbench />
        </ShownPlanContext.Provider>
      </StateContext.Provider>
    </FixturesContext.Provider>
  );
}

/** The week above, open to be built, on a page that knows only what the browser has kept. */
async function openOnNewPage() {
  cleanup();
  vi.resetModules();
  const { unsentTexts } = await import('#islands/planner/build/unsentTexts.ts');
  render(<Table unsent={unsentTexts('k')} />);
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const spoken = () => document.querySelector('.said-place [role=status]')!.textContent;
const type = (field: Element, value: string) => fireEvent.input(field, { target: { value } });

describe('notes that are too long', () => {
  const label = 'Notes for yourself or a substitute';
  const notes = () => screen.findByLabelText<HTMLTextAreaElement>(label);
  const pasted = 'Bring the jar. '.repeat(200);
  const paste = async () => {
    await openOnNewPage();
    press('Edit Lesson a1');
    type(await notes(), pasted);
  };

  test.each([
    ['the form is closed', () => press('Done Lesson a1'), () => press('Edit Lesson a1')],
    ['another is opened', () => press('Edit Task a2'), () => press('Edit Lesson a1')],
    [
      'the activity is moved to another day',
      () => press('Add a day'),
      () => press(/^A day later: Lesson a1/),
    ],
  ])('wait in their form when %s', async (_, leave, comeBack) => {
    await paste();
    leave();
    comeBack();
    expect((await notes()).value).toBe(pasted);
    expect((await notes()).getAttribute('aria-invalid')).toBe('true');
  });

  test('are not left without a word', async () => {
    await paste();
    press('Done Lesson a1');
    expect(spoken()).toContain(`“${label}” does not count yet`);
  });

  test('count once they are shortened, and nothing waits any more', async () => {
    await paste();
    type(await notes(), 'Bring the jar.');
    press('Done Lesson a1');
    expect(spoken()).toBe('');
    press('Edit Lesson a1');
    expect((await notes()).value).toBe('Bring the jar.');
    expect(localStorage).toHaveLength(0);
  });

  test('are there when the page is loaded anew, and the plan says where', async () => {
    await paste();
    await openOnNewPage();
    expect(spoken()).toContain('waits for you to change it: Lesson a1');
    press('Edit Lesson a1');
    expect((await notes()).value).toBe(pasted);
  });
});

test('a name of ten thousand characters is there when the page is loaded anew', async () => {
  const pasted = 'Fractions '.repeat(1000);
  const title = () => screen.getByLabelText<HTMLInputElement>('Name of the plan');
  await openOnNewPage();
  type(title(), pasted);
  await openOnNewPage();
  expect(title().value).toBe(pasted);
  expect(screen.getByRole('alert').textContent).toContain('you have 10000');
  expect(spoken()).toContain('About this plan');
});

describe('minutes that are no fitting number', () => {
  const minutes = () => screen.getByLabelText<HTMLInputElement>('Minutes for one student');

  test.each(['1500', '-1', '12,5', 'ten'])('%s is still there when the form is open again', async (wrong) => {
    await openOnNewPage();
    press('Edit Lesson a1');
    type(minutes(), wrong);
    press('Done Lesson a1');
    expect(spoken()).toContain('“Minutes for one student” does not count yet');
    expect(document.querySelector('[data-card=a1] .card-facts')!.textContent).toContain('30 minutes');
    press('Edit Lesson a1');
    expect([minutes().value, minutes().getAttribute('aria-invalid')]).toEqual([wrong, 'true']);
    expect(screen.getByRole('alert').textContent).toContain('Until then the old one counts.');
  });

  test('left empty go back to those that count', async () => {
    await openOnNewPage();
    press('Edit Lesson a1');
    type(minutes(), '');
    fireEvent.blur(minutes());
    expect(minutes().value).toBe('30');
  });

  test('follow an undo', async () => {
    await openOnNewPage();
    press('Edit Lesson a1');
    type(minutes(), '45');
    fireEvent.blur(minutes());
    press('Undo');
    expect(minutes().value).toBe('30');
  });
});

test('nothing is divided while the number of sittings does not fit', async () => {
  await openOnNewPage();
  press('Edit Lesson a1');
  const sittings = screen.getByLabelText('Or into how many sittings?');
  type(sittings, '3');
  type(sittings, '30');
  press('Divide');
  expect(document.querySelectorAll('[data-card]')).toHaveLength(3);
});

test('what waits is deleted with its plan, and comes back with it', () => {
  const texts = browserTexts()!;
  storePlan('k', week, undefined, 1, texts);
  texts.setItem('live-or-later:plan-unsent:1:k', '{"a1-title":"x"}');
  const bringBack = removeStoredPlan('k', texts);
  expect(texts).toHaveLength(0);
  bringBack();
  expect(readStoredPlan('k', texts)).toMatchObject({ plan: week });
  expect(texts.getItem('live-or-later:plan-unsent:1:k')).toBe('{"a1-title":"x"}');
});

test.each(['soup', '[1]', 'null', '{"a1-title":7}'])(
  '%s in place of what waited is nothing',
  async (kept) => {
    localStorage.setItem('live-or-later:plan-unsent:1:k', kept);
    await openOnNewPage();
    expect(spoken()).toBe('');
  },
);
