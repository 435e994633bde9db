import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { AppliedCard } from './AppliedCard.tsx';
import { CardEditor } from './CardEditor.tsx';
import { CardInWords } from './CardInWords.tsx';
import { ConflictList } from './ConflictList.tsx';
import { PolicyContext, usePolicy, type PolicyTool } from './context.ts';
import { isBlank, reduce, startState } from './policyState.ts';
import { ReceivedCard } from './ReceivedCard.tsx';
import { SharePolicy } from './SharePolicy.tsx';
import { StartFrom } from './StartFrom.tsx';
import { usePolicyAddress } from './usePolicyAddress.ts';
import { useStoredPolicy } from './useStoredPolicy.ts';
import { LinkTrouble, type LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';
import { cardName } from '#islands/shared/policyWords.ts';
import { sentCard } from '#codec/policyLink.ts';
import { phraseBook } from '#wording/phrases.ts';

/** A school's rules on one card: write it, open one, apply it to every result, pass it on. */
export default function Policy({ tool }: { tool: PolicyTool }) {
  const [state, dispatch] = useReducer(reduce, startState);
  const phrase = useMemo(() => phraseBook(tool.strings), [tool]);
  const cannotSave = useStoredPolicy(state, dispatch);
  const problem = usePolicyAddress(state, dispatch);
  // On paper a card stands alone; where there is none, the rule sets are what is printed.
  const holdsCard = state.received !== undefined || !isBlank(state.draft);
  return (
    <PolicyContext.Provider value={{ tool, phrase, state, dispatch }}>
      <div class={holdsCard ? 'policy holds-card' : 'policy'}>
        <Notices problem={state.received ? undefined : problem} cannotSave={cannotSave} />
        {state.received ? <ReceivedCard card={state.received} /> : <OwnCards />}
      </div>
    </PolicyContext.Provider>
  );
}

/** What happened and what can be done about it. */
function Notices({ problem, cannotSave }: { problem: LinkTroubleKind | undefined; cannotSave: boolean }) {
  const { tool, phrase, state, dispatch } = usePolicy();
  const { notice, undo } = state;
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed may stand far below.
  useEffect(() => {
    if (notice !== undefined) place.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  return (
    <div class="notices no-print" ref={place}>
      {problem && (
        <p class="notice" role="alert">
          <LinkTrouble problem={problem} base={tool.base} phrase={phrase} foreign="policy.link.foreign" />
        </p>
      )}
      <div role="status">
        {notice && (
          <p class="notice">
            {phrase(notice.key, { name: notice.card ? cardName(notice.card, phrase) : '' })}{' '}
            {undo && (
              <button type="button" class="button secondary" onClick={() => dispatch({ type: 'undo' })}>
                {phrase('own.undo')}
              </button>
            )}
          </p>
        )}
        {cannotSave && <p class="notice">{phrase('policy.cannotSave')}</p>}
      </div>
    </div>
  );
}

function OwnCards() {
  const { phrase, state, dispatch } = usePolicy();
  const { draft } = state;
  return (
    <>
      <AppliedCard />
      <StartFrom />
      <div class="writing">
        <CardEditor key={state.edition} />
        <div class="beside">
          <section
            class={isBlank(draft) ? 'written card no-print' : 'written card'}
            aria-labelledby="written-heading"
          >
            <h2 id="written-heading">{cardName(draft, phrase)}</h2>
            <CardInWords card={draft} phrase={phrase} />
            <ConflictList card={draft} phrase={phrase} />
            {!isBlank(draft) && (
              <p class="buttons no-print">
                <button
                  type="button"
                  class="button"
                  onClick={() => dispatch({ type: 'apply', applied: sentCard(draft), key: 'policy.applied' })}
                >
                  {phrase('policy.apply')}
                </button>
              </p>
            )}
          </section>
          {!isBlank(draft) && <SharePolicy card={draft} />}
        </div>
      </div>
    </>
  );
}
