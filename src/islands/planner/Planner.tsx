import { useCallback, useMemo, useReducer, useRef } from 'preact/hooks';
import { unsentTexts } from './build/unsentTexts.ts';
import { FixturesContext, ShownPlanContext, StateContext } from './context.ts';
import { Notices } from './Notices.tsx';
import { reduce, startState, type Action } from './plannerState.ts';
import type { PlannerTool } from './plannerTool.ts';
import { ReceivedPlan } from './share/ReceivedPlan.tsx';
import { StartPage } from './start/StartPage.tsx';
import { useOwnRates } from './see/useOwnRates.ts';
import { useKeptPlan } from './useKeptPlan.ts';
import { useKeyboardPlace } from './useKeyboardPlace.ts';
import { usePlannerAddress } from './start/usePlannerAddress.ts';
import { useSetting } from './useSetting.ts';
import { Workbench } from './Workbench.tsx';
import { withRates } from '#domain/plan/workloadRates.ts';
import { phraseBook } from '#wording/phrases.ts';

/** A lesson, a week or a unit: begun, built, looked at, checked and taken away. */
export default function Planner({ tool }: { tool: PlannerTool }) {
  const [state, change] = useReducer(reduce, startState);
  const [ownRates, setOwnRates] = useOwnRates();
  const phrase = useMemo(() => phraseBook(tool.strings), [tool]);
  const rates = useMemo(() => withRates(tool.rates, ownRates), [tool, ownRates]);
  const { setting, adviceSetting } = useSetting(tool, state.received, rates);
  const keep = useKeptPlan(state.open, change);
  const place = useRef<HTMLDivElement>(null);
  const noteKeyboard = useKeyboardPlace(place, state);
  const dispatch = useCallback((action: Action) => {
    // What was typed a moment ago goes with its plan.
    if (['close', 'open', 'receive'].includes(action.type)) keep();
    noteKeyboard();
    change(action);
  }, []);
  const problem = usePlannerAddress(tool, dispatch, state.open?.key);
  const key = state.open?.key;
  const unsent = key === undefined ? undefined : unsentTexts(key);
  const fixtures = useMemo(
    () => ({ tool, phrase, dispatch, setting, adviceSetting, rates, ownRates, setOwnRates, unsent }),
    [tool, phrase, setting, adviceSetting, rates, ownRates, unsent],
  );
  const shown = state.received?.plan ?? state.open?.history.present;
  return (
    <FixturesContext.Provider value={fixtures}>
      <StateContext.Provider value={state}>
        <ShownPlanContext.Provider value={shown}>
          <div class="planner" ref={place}>
            <Notices problem={problem} />
            {state.received !== undefined ? (
              <ReceivedPlan received={state.received} />
            ) : state.open !== undefined ? (
              <Workbench key={state.open.key} />
            ) : (
              <StartPage />
            )}
          </div>
        </ShownPlanContext.Provider>
      </StateContext.Provider>
    </FixturesContext.Provider>
  );
}
