import type { Action } from './calculatorState.ts';
import type { Tool } from '#islands/shared/tool.ts';
import type { LinkProblem } from '#codec/calculatorLink.ts';
import { decodeStartLink } from '#codec/startLink.ts';

/** Makes an activity that a link asks about the visitor's own answers, with their word where they have some. Why it did not open. */
export function openStart(
  fragment: string,
  tool: Tool,
  dispatch: (action: Action) => void,
): LinkProblem | undefined {
  const start = decodeStartLink(fragment, tool.models);
  if (!start.ok) return start.reason;
  const { situation, name } = start.value;
  dispatch({ type: 'copy', draft: { situation, name }, from: 'activity' });
  return undefined;
}
