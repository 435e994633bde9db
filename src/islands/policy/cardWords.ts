import { dutiesInWords } from '#islands/shared/dutyWords.ts';
import { dayWords } from '#islands/shared/policyWords.ts';
import type { PolicyConflict } from '#domain/policy/conflicts.ts';
import { asksOfDays } from '#domain/policy/liveMinutesFindings.ts';
import type { LiveMinutesRule, PolicyCard } from '#domain/policy/policyCard.ts';
import type { Grade } from '#domain/vocabulary.ts';
import type { Phrase } from '#wording/phrases.ts';

/** The grades in one phrase; none named means all. */
export const gradesWords = (grades: readonly Grade[], phrase: Phrase): string =>
  grades.length === 0
    ? phrase('policy.rule.allGrades')
    : grades.map((grade) => phrase(`context.grade.${grade}`)).join(', ');

/** A number as it is written in a sentence, such as 1,200. */
const inThousands = (number: number): string => number.toLocaleString('en-US');

function ruleSentence({ grades, per, least, most }: LiveMinutesRule, phrase: Phrase): readonly string[] {
  const bounds = [
    ...(least === undefined ? [] : [phrase('policy.rule.leastWords', { least: inThousands(least) })]),
    ...(most === undefined ? [] : [phrase('policy.rule.mostWords', { most: inThousands(most) })]),
  ];
  if (bounds.length === 0) return [];
  const values = {
    grades: gradesWords(grades, phrase),
    bounds: bounds.join(', '),
    per: phrase(`policy.rule.per.${per}`),
  };
  // The number that stands before the word decides.
  return [phrase((most ?? least) === 1 ? 'policy.rule.wordsOne' : 'policy.rule.words', values)];
}

/** What a card rules, a sentence for each rule; what it leaves open is not named. */
export function rulesInWords(card: PolicyCard, phrase: Phrase): readonly string[] {
  const { modes, minLiveShare, mostOwnTimeDaysAYear } = card;
  return [
    ...(modes === 'none' ? [] : [phrase(`policy.modesWords.${modes}`)]),
    ...(card.forbiddenModes ?? []).map((mode) => phrase(`policy.forbiddenWords.${mode}`)),
    ...card.liveMinutes.flatMap((rule) => ruleSentence(rule, phrase)),
    ...(minLiveShare === undefined
      ? []
      : [phrase('policy.shareWords', { share: Math.round(minLiveShare * 100) })]),
    ...(mostOwnTimeDaysAYear === undefined
      ? []
      : [
          phrase(asksOfDays(card) ? 'policy.shortDaysWords' : 'policy.daysWords', {
            days: mostOwnTimeDaysAYear,
          }),
        ]),
    ...dutiesInWords(card, phrase),
  ];
}

/** A conflict in one sentence, with the grades that it concerns. */
export function conflictWords({ id, grades, values }: PolicyConflict, phrase: Phrase): string {
  const written = Object.entries(values).map(([name, number]) => [name, inThousands(number)]);
  const sentence = phrase(`policy.conflict.${id}`, Object.fromEntries(written));
  return grades.length === 0 ? sentence : `${gradesWords(grades, phrase)}: ${sentence}`;
}

/** Where a card's rules stand and when they were read; '' where it does not say. */
export const sourceWords = ({ source }: PolicyCard, phrase: Phrase): string =>
  source === undefined || source.title.trim() === ''
    ? ''
    : phrase('policy.sourceWords', { title: source.title, date: dayWords(source.readOn) });

/** A whole card as plain text. */
export function cardText(card: PolicyCard, link: string, phrase: Phrase): string {
  const rules = rulesInWords(card, phrase);
  return [
    card.name.trim() || phrase('under.unnamed'),
    ...(rules.length > 0 ? rules : [phrase('policy.rulesNothing')]).map((rule) => `- ${rule}`),
    ...(card.note ? [card.note] : []),
    sourceWords(card, phrase),
    phrase('policy.check'),
    `${phrase('policy.share.open')}: ${link}`,
  ]
    .filter(Boolean)
    .join('\n');
}
