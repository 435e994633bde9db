import type { Action } from '../plannerState.ts';
import type { PlannerTool } from '../plannerTool.ts';
import type { LinkProblem } from '#codec/calculatorLink.ts';

/** Opens what the address carries: a plan, a template, a result, an activity. Why one did not open. */
export function usePlannerAddress(
  _tool: PlannerTool,
  _dispatch: (action: Action) => void,
): LinkProblem | undefined {
  return undefined;
}
