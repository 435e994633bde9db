import { useEffect, useRef, useState } from 'preact/hooks';
import { holdsAnything, type Action, type CalculatorState } from './calculatorState.ts';
import type { LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';
import { modelOfVersion, type Tool } from '#islands/shared/tool.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { readDraft } from '#browser/draftStore.ts';
import { keptClassText } from '#browser/keptClass.ts';
import { isOwnAddress, keepOwnAddress } from '#browser/ownAddress.ts';
import { appliedCardText } from '#browser/policyKey.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { linkIn, type KnownLink } from '#codec/linkKind.ts';
import { decodeResultLink, type ArrivedParts } from '#codec/resultLink.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import { situationUnder } from '#domain/policy/policyContext.ts';

/** Writing the address is slow, and some browsers refuse it when it comes too often. */
const pauseMs = 200;

interface Arrival {
  readonly problem: LinkTroubleKind | undefined;
}

/**
 * Opens what the address carries (a shared result, an example, the visitor's own answers) and keeps the visitor's own
 * answers in the address, so that it can be copied at any time. Returns why a link did not open.
 */
export function useAddress(
  tool: Tool,
  state: CalculatorState,
  dispatch: (action: Action) => void,
  card: PolicyCard | undefined,
): LinkTroubleKind | undefined {
  const [arrival, setArrival] = useState<Arrival>({ problem: undefined });
  useEffect(() => {
    const open = () => {
      const fragment = readFragment();
      const known = linkIn(fragment);
      const isStart = known?.kind === 'start';
      setArrival({ problem: isStart ? undefined : openFragment(fragment, known, tool, dispatch) });
      if (!isStart) return;
      // Only who comes from an activity needs the code that reads its link.
      import('./openStart.ts')
        .then(({ openStart }) => setArrival({ problem: openStart(fragment, tool, dispatch) }))
        .catch(() => dispatch({ type: 'say', key: 'calculator.activityLost' }));
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  const { draft, shared } = state;
  const last = useRef({ situation: draft.situation, shared, arrival });
  useEffect(() => {
    // The first run, a policy card alone, and answers that come back with an arrival leave what the address brought.
    const isArriving = last.current.arrival !== arrival;
    const isChanged =
      !isArriving && (last.current.situation !== draft.situation || last.current.shared !== shared);
    last.current = { situation: draft.situation, shared, arrival };
    if (shared || !(isChanged || holdsAnything(state))) return undefined;
    // What did not open is said until the visitor goes on with answers of their own.
    if (arrival.problem !== undefined) {
      if (!isChanged) return undefined;
      if (holdsAnything(state)) setArrival({ problem: undefined });
    }
    const own = encodeCalculatorLink(situationUnder(card, draft.situation), tool.deciding);
    const timer = setTimeout(() => {
      // Both at once: an address that is not known as one's own would open as somebody's result after a reload.
      keepOwnAddress(own);
      replaceFragment(holdsAnything(state) ? own : '');
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [draft.situation, shared, card, arrival]);
  return arrival.problem;
}

function openFragment(
  fragment: string,
  known: KnownLink | undefined,
  tool: Tool,
  dispatch: (action: Action) => void,
): LinkTroubleKind | undefined {
  if (fragment === '' || fragment === 'result' || fragment === 'main') return undefined;
  const example = tool.examples.find(({ id }) => fragment === `example=${id}`);
  if (example !== undefined) {
    dispatch({ type: 'copy', draft: { situation: example.situation, name: example.name }, from: 'example' });
    return undefined;
  }
  if (known !== undefined && known.kind !== 'result') return known;
  const { result: opened, ...parts } = decodeResultLink(fragment, tool.models);
  if (!opened.ok) return opened.reason;
  const { situation } = opened.value;
  const model = modelOfVersion(opened.value.model.version, tool);
  if (!isOwn(situation, model, tool) || !areOwn(parts)) {
    dispatch({ type: 'view', shared: { situation, model, ...parts } });
  }
  return undefined;
}

/** Whether what came with a result is what the visitor keeps here, or nothing. */
const areOwn = ({ classText, policyText, hasLostPart }: ArrivedParts): boolean =>
  !hasLostPart &&
  (classText === undefined || classText === keptClassText()) &&
  (policyText === undefined || policyText === appliedCardText());

/** Whether a link carries the visitor's own answers, bare or with the rules that were laid over them. */
function isOwn(situation: Situation, model: DecisionModel, tool: Tool): boolean {
  const own = readDraft(tool.models);
  if (own === undefined) return false;
  const link = encodeCalculatorLink(situation, model);
  return encodeCalculatorLink(own.situation, model) === link || isOwnAddress(link);
}
