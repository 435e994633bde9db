import { useEffect, useState } from 'preact/hooks';
import type { Action } from '../plannerState.ts';
import type { PlannerTool } from '../plannerTool.ts';
import { arrivalIn, blankPlan, withArriving, type Arrival } from './arrival.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { browserTexts, listStoredPlans, newPlanKey } from '#browser/planStore.ts';
import type { LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';

type Dispatch = (action: Action) => void;

/**
 * Opens what the address carries: a plan, a template, a result, an activity. Why one did not open, until another plan does.
 */
export function usePlannerAddress(
  tool: PlannerTool,
  dispatch: Dispatch,
  openKey: string | undefined,
): LinkTroubleKind | undefined {
  const [problem, setProblem] = useState<LinkTroubleKind>();
  useEffect(() => setProblem(undefined), [openKey]);
  useEffect(() => {
    const open = async () => {
      const fragment = readFragment();
      // A name of a part of this page is no link.
      if (fragment === '' || document.getElementById(fragment) !== null) return;
      const arrival = await arrivalIn(fragment, tool);
      // Another address may have come while this one was unpacked.
      if (readFragment() !== fragment) return;
      setProblem(arrival.kind === 'problem' ? arrival.problem : undefined);
      takeIn(arrival, dispatch);
    };
    const openSafely = () =>
      void open().catch(() =>
        dispatch({ type: 'say', notice: { key: 'planner.loadFailed', isProblem: true } }),
      );
    openSafely();
    addEventListener('hashchange', openSafely);
    return () => removeEventListener('hashchange', openSafely);
  }, []);
  return problem;
}

/** Makes of an arrival what the visitor sees. A plan's own address stays until it is copied or left: it can be reloaded. */
function takeIn(arrival: Arrival, dispatch: Dispatch): void {
  if (arrival.kind === 'receive') return dispatch({ type: 'receive', received: arrival.received });
  if (arrival.kind === 'say') return dispatch({ type: 'say', notice: arrival.notice });
  if (arrival.kind === 'problem') return;
  const texts = browserTexts();
  if (arrival.kind === 'ask' && texts !== undefined && listStoredPlans(texts).length > 0) {
    // The page where one begins asks into which of the kept plans; it reads the address itself.
    return dispatch({ type: 'close' });
  }
  replaceFragment('');
  dispatch({ type: 'open', key: newPlanKey(), ...opened(arrival) });
}

function opened(arrival: Extract<Arrival, { kind: 'open' | 'ask' }>) {
  if (arrival.kind === 'open') return { plan: arrival.plan, notice: arrival.notice };
  const { arriving } = arrival;
  const notice = { key: 'start.fromActivity', values: { name: arriving.activity.name } };
  return { plan: withArriving(blankPlan(1), arriving), notice };
}
