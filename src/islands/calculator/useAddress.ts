import { useEffect, useRef, useState } from 'preact/hooks';
import { holdsAnything, type Action, type CalculatorState } from './calculatorState.ts';
import { modelOfVersion, type Tool } from '#islands/shared/tool.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { readDraft } from '#browser/draftStore.ts';
import { decodeCalculatorLink, encodeCalculatorLink, type LinkProblem } from '#codec/calculatorLink.ts';

/** Writing the address is slow, and some browsers refuse it when it comes too often. */
const pauseMs = 200;

/**
 * Opens what the address carries (a shared result, an example, the visitor's own answers) and keeps the visitor's own
 * answers in the address, so that it can be copied at any time. Returns why a link did not open.
 */
export function useAddress(
  tool: Tool,
  state: CalculatorState,
  dispatch: (action: Action) => void,
): LinkProblem | undefined {
  const [problem, setProblem] = useState<LinkProblem>();
  useEffect(() => {
    const open = () => setProblem(openFragment(readFragment(), tool, dispatch));
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  const { draft, shared } = state;
  const isFirst = useRef(true);
  useEffect(() => {
    // The first run still shows what the address brought; after that the address follows the answers.
    const isArriving = isFirst.current;
    isFirst.current = false;
    if (isArriving || shared) return undefined;
    if (holdsAnything(state)) setProblem(undefined);
    const write = () =>
      replaceFragment(holdsAnything(state) ? encodeCalculatorLink(draft.situation, tool.deciding) : '');
    const timer = setTimeout(write, pauseMs);
    return () => clearTimeout(timer);
  }, [draft.situation, shared]);
  return problem;
}

function openFragment(
  fragment: string,
  tool: Tool,
  dispatch: (action: Action) => void,
): LinkProblem | undefined {
  if (fragment === '' || fragment === 'result' || fragment === 'main') return undefined;
  const example = tool.examples.find(({ id }) => fragment === `example=${id}`);
  if (example !== undefined) {
    dispatch({ type: 'copy', draft: { situation: example.situation, name: example.name }, isExample: true });
    return undefined;
  }
  const opened = decodeCalculatorLink(fragment, tool.models);
  if (!opened.ok) return opened.reason;
  const { situation } = opened.value;
  const model = modelOfVersion(opened.value.model.version, tool);
  const own = readDraft(tool.models);
  const isOwn =
    own !== undefined &&
    encodeCalculatorLink(own.situation, model) === encodeCalculatorLink(situation, model);
  if (!isOwn) dispatch({ type: 'view', situation, model });
  return undefined;
}
