import { useEffect, useRef, useState } from 'preact/hooks';
import { holdsAnything, type Action, type CalculatorState } from './calculatorState.ts';
import { modelOfVersion, type Tool } from '#islands/shared/tool.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { readDraft } from '#browser/draftStore.ts';
import { keptClassText } from '#browser/keptClass.ts';
import { decodeResultWithClass } from '#codec/calculatorClassLink.ts';
import { encodeCalculatorLink, type LinkProblem } from '#codec/calculatorLink.ts';

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
    if (isFirst.current) isFirst.current = false;
    else if (!shared) {
      replaceFragment(holdsAnything(state) ? encodeCalculatorLink(draft.situation, tool.deciding) : '');
      if (holdsAnything(state)) setProblem(undefined);
    }
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
  const { result: opened, classText } = decodeResultWithClass(fragment, tool.models);
  if (!opened.ok) return opened.reason;
  const { situation } = opened.value;
  const model = modelOfVersion(opened.value.model.version, tool);
  const own = readDraft(tool.models);
  const isOwn =
    own !== undefined &&
    encodeCalculatorLink(own.situation, model) === encodeCalculatorLink(situation, model);
  const isOwnClass = classText === undefined || classText === keptClassText();
  if (!isOwn || !isOwnClass) dispatch({ type: 'view', situation, model, classText });
  return undefined;
}
