import { conflictWords } from './cardWords.ts';
import { conflictsOf } from '#domain/policy/conflicts.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What cannot hold together on a card, at once and in sentences; spoken when it changes. */
export function ConflictList({ card, phrase }: { card: PolicyCard; phrase: Phrase }) {
  const conflicts = conflictsOf(card);
  const lists = [
    { key: 'policy.conflicts', found: conflicts.filter(({ isImpossible }) => isImpossible) },
    { key: 'policy.tight', found: conflicts.filter(({ isImpossible }) => !isImpossible) },
  ].filter(({ found }) => found.length > 0);
  return (
    <div role="status">
      {lists.map(({ key, found }) => (
        <div class="notice" key={key}>
          <p>
            <strong>{phrase(key)}</strong>
          </p>
          <ul>
            {found.map((conflict) => {
              const words = conflictWords(conflict, phrase);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
