import type { Context } from '#domain/decision/situation.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import { countsNothing, fieldsOffCard } from '#domain/policy/policyContext.ts';
import type { Phrase } from '#wording/phrases.ts';

/** A day such as 2026-11-23 as it is written in a sentence. */
export const dayWords = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

export const cardName = ({ name }: PolicyCard, phrase: Phrase): string =>
  name.trim() || phrase('under.unnamed');

/** A card's name with the day its source was read. */
export function namedCard(card: PolicyCard, phrase: Phrase): string {
  const name = cardName(card, phrase);
  return card.source === undefined
    ? name
    : phrase('under.read', { name, date: dayWords(card.source.readOn) });
}

/** The sentence that names a card on a result that stands under it, or was sent with it; '' without a card. */
export const policyLine = (
  card: PolicyCard | undefined,
  context: Context,
  phrase: Phrase,
  way: 'line' | 'sent' = 'line',
): string =>
  card === undefined
    ? ''
    : withChanges(
        phrase(`under.${way}`, { card: namedCard(card, phrase) }) +
          (countsNothing(card) ? ` ${phrase('under.uncounted')}` : ''),
        card,
        context,
        phrase,
      );

/** A sentence about a card, and which of its rules the result does not stand under. */
function withChanges(sentence: string, card: PolicyCard, context: Context, phrase: Phrase): string {
  const off = fieldsOffCard(card, context);
  if (off.length === 0) return sentence;
  const fields = off.map((field) => phrase(`context.${field}`)).join('; ');
  return `${sentence} ${phrase('under.changed', { fields })}`;
}

/** The sentence that says of somebody else's result whether it keeps to the card; '' without a card. */
export function sharedPolicyLine(card: PolicyCard | undefined, context: Context, phrase: Phrase): string {
  if (card === undefined) return '';
  const agrees = fieldsOffCard(card, context).length === 0;
  return phrase(agrees ? 'under.agrees' : 'under.differs', { card: namedCard(card, phrase) });
}
