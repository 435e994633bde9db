import type { Context } from '#domain/decision/situation.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import { fieldsOffCard, type RuleField } from '#domain/policy/policyContext.ts';
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

/** The sentence that names the card on a result of one's own; '' without a card. */
export const policyLine = (card: PolicyCard | undefined, context: Context, phrase: Phrase): string =>
  card === undefined
    ? ''
    : withChanges(phrase('under.line', { card: namedCard(card, phrase) }), card, context, phrase);

/** The sentence that names the card which came with somebody else's result; '' where none did. */
export const sentPolicyLine = (card: PolicyCard | undefined, context: Context, phrase: Phrase): string =>
  card === undefined
    ? ''
    : withChanges(phrase('under.sent', { card: namedCard(card, phrase) }), card, context, phrase);

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

/** The value of a rule of the calculator, in words. */
export function ruleWords(field: RuleField, value: Context[RuleField], phrase: Phrase): string {
  if (field === 'policy') return phrase(`context.policy.${value}`);
  if (field === 'minLiveShare') return `${Math.round(Number(value) * 100)}%`;
  return typeof value === 'boolean' ? phrase('context.adultAtHome.yes') : String(value);
}
