// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useMemo, useReducer } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { settingOf } from '../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { plannerTool } from '#components/plannerTool.ts';
import { BuildPanel } from '#islands/planner/build/BuildPanel.tsx';
import { PlanHead } from '#islands/planner/build/PlanHead.tsx';
import { FixturesContext, ShownPlanContext, StateContext, type Fixtures } from '#islands/planner/context.ts';
import { Notices } from '#islands/planner/Notices.tsx';
import { reduce, startState } from '#islands/planner/plannerState.ts';
import { phraseBook } from '#wording/phrases.ts';

const tool = plannerTool();
const phrase = phraseBook(tool.strings);
const week = planOf([live('a1'), ownTime('a2'), ownTime('a3')]);

afterEach(cleanup);

/** The week above, open to be built. */
function Table() {
  const [state, dispatch] = useReducer(reduce, reduce(startState, { type: 'open', key: 'k', plan: week }));
  const fixtures = useMemo(
    () =>
      ({
        ...{ tool, phrase, dispatch },
        setting: settingOf(),
        rates: tool.rates,
      }) as unknown as Fixtures,
    [],
  );
  return (
    <FixturesContext.Provider value={fixtures}>
      <StateContext.Provider value={state}>
        <ShownPlanContext.Provider value={state.open!.history.present}>
          <Notices problem={undefined} />
          <PlanHead />
          <BuildPanel />
        </ShownPlanContext.Provider>
      </StateContext.Provider>
    </FixturesContext.Provider>
  );
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const status = () => document.querySelector('.said-place [role=status]')!;
const spoken = () => status().firstElementChild;
const undoKey = (on: Element) => fireEvent.keyDown(on, { key: 'z', ctrlKey: true });
const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('a teacher who does not see the screen', () => {
  test('hears each undo, though two of them have the same words', () => {
    render(<Table />);
    press('Earlier: Task a3');
    press('Earlier: Task a3');
    press('Undo');
    const first = spoken();
    press('Undo');
    expect(spoken()?.textContent).toBe('Undone: moving.');
    expect(spoken()).not.toBe(first);
  });
});

describe('Ctrl and Z', () => {
  const editing = () => {
    render(<Table />);
    press('Earlier: Task a3');
    press('Edit Lesson a1');
  };

  test.each([
    ['a radio button', () => screen.getAllByRole('radio')[0]!],
    ['a check box', () => screen.getAllByRole('checkbox')[0]!],
    ['a list', () => screen.getByLabelText('What students do')],
  ])('on %s takes back the last step of the plan', async (_, field) => {
    editing();
    await screen.findAllByRole('radio');
    undoKey(field());
    expect(names()).toEqual(['Lesson a1', 'Task a2', 'Task a3']);
  });

  test.each(['Name of the plan', 'Minutes for one student', 'Notes for yourself or a substitute'])(
    'in “%s” is left to the text there',
    async (label) => {
      editing();
      undoKey(await screen.findByLabelText(label));
      expect(names()).toEqual(['Lesson a1', 'Task a3', 'Task a2']);
    },
  );
});
