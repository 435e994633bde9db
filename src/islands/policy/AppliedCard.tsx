import { CardInWords } from './CardInWords.tsx';
import { ConflictList } from './ConflictList.tsx';
import { usePolicy } from './context.ts';
import { namedCard } from '#islands/shared/policyWords.ts';
import { cardThatCounts } from '#browser/policyStore.ts';

/** The card that results come under now, and how to change that. */
export function AppliedCard() {
  const { tool, phrase, state, dispatch } = usePolicy();
  const card = cardThatCounts(state.applied, tool.site);
  const isSite = card !== undefined && card === tool.site;
  return (
    <section class="applied card no-print" aria-labelledby="applied-heading">
      <h2 id="applied-heading">{phrase('policy.applied.title')}</h2>
      {card === undefined ? (
        <p>{phrase('policy.applied.none')}</p>
      ) : (
        <>
          <p>
            <strong>{namedCard(card, phrase)}</strong> {isSite && phrase('policy.applied.site')}
          </p>
          <details class="more">
            <summary>{phrase('policy.applied.show')}</summary>
            <CardInWords card={card} phrase={phrase} />
            <ConflictList card={card} phrase={phrase} />
          </details>
        </>
      )}
      <p class="buttons">
        {card !== undefined && (
          <>
            <button type="button" class="button secondary" onClick={() => dispatch({ type: 'start', card })}>
              {phrase('policy.applied.copy')}
            </button>
            <button
              type="button"
              class="button secondary"
              onClick={() =>
                dispatch({ type: 'apply', applied: tool.site ? 'none' : undefined, key: 'policy.dropped' })
              }
            >
              {phrase('policy.applied.drop')}
            </button>
          </>
        )}
        {tool.site !== undefined && !isSite && (
          <button
            type="button"
            class="button secondary"
            onClick={() => dispatch({ type: 'apply', applied: undefined, key: 'policy.siteAgain' })}
          >
            {phrase('policy.applied.useSite', { name: tool.site.name })}
          </button>
        )}
      </p>
    </section>
  );
}
