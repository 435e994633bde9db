import { CardInWords } from './CardInWords.tsx';
import { ConflictList } from './ConflictList.tsx';
import { usePolicy } from './context.ts';
import { cardName } from '#islands/shared/policyWords.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

/** A card that somebody sent: to read, then to apply, to copy or to leave. Nothing has changed yet. */
export function ReceivedCard({ card }: { card: PolicyCard }) {
  const { phrase, dispatch } = usePolicy();
  return (
    <section class="received card" aria-labelledby="received-heading">
      <p class="quiet">{phrase('policy.received')}</p>
      <h2 id="received-heading">{cardName(card, phrase)}</h2>
      <CardInWords card={card} phrase={phrase} />
      <p>{phrase('policy.check')}</p>
      <ConflictList card={card} phrase={phrase} />
      <p class="buttons no-print">
        <button
          type="button"
          class="button"
          onClick={() => dispatch({ type: 'apply', applied: card, key: 'policy.applied' })}
        >
          {phrase('policy.apply')}
        </button>
        <button type="button" class="button secondary" onClick={() => dispatch({ type: 'start', card })}>
          {phrase('policy.received.copy')}
        </button>
        <button type="button" class="button secondary" onClick={() => dispatch({ type: 'leave' })}>
          {phrase('policy.received.leave')}
        </button>
      </p>
    </section>
  );
}
