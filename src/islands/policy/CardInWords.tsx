import { rulesInWords, sourceWords } from './cardWords.ts';
import { isWebAddress } from '#codec/policyInput.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { Phrase } from '#wording/phrases.ts';

/** A card to read: its rules as sentences, its note, its source. It needs no script. */
export function CardInWords({ card, phrase }: { card: PolicyCard; phrase: Phrase }) {
  const rules = rulesInWords(card, phrase);
  const { note, source } = card;
  return (
    <div class="card-in-words">
      {rules.length === 0 ? (
        <p>{phrase('policy.rulesNothing')}</p>
      ) : (
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
      {note && <p>{note}</p>}
      {source?.title && (
        <p class="small quiet">
          {sourceWords(card, phrase)}{' '}
          {source.address !== undefined && isWebAddress(source.address) && (
            <a href={source.address} rel="noopener noreferrer">
              {phrase('policy.source.open')}
              <span class="hidden-visually">: {source.title}</span>
            </a>
          )}
        </p>
      )}
    </div>
  );
}
