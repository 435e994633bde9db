import { useMemo, useReducer } from 'preact/hooks';
import { settingOf } from './planner.ts';
import { plannerTool } from '#components/plannerTool.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { BuildPanel } from '#islands/planner/build/BuildPanel.tsx';
import { PlanHead } from '#islands/planner/build/PlanHead.tsx';
import { FixturesContext, ShownPlanContext, StateContext, type Fixtures } from '#islands/planner/context.ts';
import { Notices } from '#islands/planner/Notices.tsx';
import { reduce, startState } from '#islands/planner/plannerState.ts';
import { phraseBook } from '#wording/phrases.ts';

const tool = plannerTool();
const phrase = phraseBook(tool.strings);

/** A plan open to be built, under the key `k`. */
export function PlannerTable({ plan }: { plan: Plan }) {
  const [state, dispatch] = useReducer(reduce, reduce(startState, { type: 'open', key: 'k', plan }));
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
