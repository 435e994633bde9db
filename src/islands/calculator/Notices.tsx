import { useCalculator } from './context.ts';
import { LinkTrouble, type LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';

interface Props {
  readonly linkProblem: LinkTroubleKind | undefined;
  readonly cannotSave: boolean;
}

/** What happened and what can be done about it: a link that does not open, an undo, an offer that needs a word. */
export function Notices({ linkProblem, cannotSave }: Props) {
  const { tool, phrase, state, dispatch } = useCalculator();
  const { notice, offer, undo } = state;
  return (
    <div class="notices no-print">
      {linkProblem && (
        <p class="notice" role="alert">
          <LinkTrouble problem={linkProblem} base={tool.base} phrase={phrase} />
        </p>
      )}
      {offer && (
        <div class="notice" role="alert">
          <p>{phrase(`shared.replace.${offer.from}`, { name: offer.draft.name })}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => dispatch({ type: 'acceptOffer' })}>
              {phrase('shared.replaceYes')}
            </button>
            <button type="button" class="button secondary" onClick={() => dispatch({ type: 'declineOffer' })}>
              {phrase('shared.replaceNo')}
            </button>
          </p>
        </div>
      )}
      <div role="status">
        {notice && (
          <p class="notice">
            {phrase(notice.key, { name: notice.name ?? '' })}{' '}
            {undo && (
              <button type="button" class="button secondary" onClick={() => dispatch({ type: 'undo' })}>
                {phrase('own.undo')}
              </button>
            )}
          </p>
        )}
        {cannotSave && <p class="notice">{phrase('own.cannotSave')}</p>}
      </div>
    </div>
  );
}
