import { decidingModel, type Catalog } from './loadCatalog.ts';
import { fitByMode, shownGrounds } from './modelPages.ts';
import { grades } from '#domain/vocabulary.ts';
import { fill } from '#wording/phrases.ts';

const named = (words: Readonly<Record<string, { readonly name: string; readonly text: string }>>) =>
  Object.entries(words).map(([id, { name, text }]) => ({ id, name, text }));

/** The rules that come from a school, in words. */
export const policyRules = ({ advice }: Catalog) =>
  named(advice.rules).filter(({ id }) => id.startsWith('policy-'));

/** What must be done whatever mode wins, in words; `minutes` stands in for the number that a school sets. */
export const dutiesInWords = ({ advice }: Catalog, minutes: string) =>
  named(advice.duties).map((duty) => ({ ...duty, text: fill(duty.text, { minutes }) }));

/** The model's own rules with their numbers and grounds. */
export function guardrailsInWords(catalog: Catalog) {
  const { reachFloor, longestLive, adultNeeded, needlessPart, phone } = decidingModel(catalog).guardrails;
  const words = catalog.questionnaire
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === reachFloor.question)!;
  return {
    reach: {
      name: catalog.advice.rules['reach-floor'].name,
      grounds: shownGrounds(catalog, reachFloor),
      shares: words.answers.map(({ id, label }) => ({ label, share: reachFloor.shareByAnswer[id]! })),
      phone: phone && {
        countsAs: words.answers.find(({ id }) => id === phone.countsAs)!.short,
        grounds: shownGrounds(catalog, phone),
      },
    },
    needless: needlessPart && {
      rules: (['nothing-for-live', 'nothing-for-own-time'] as const).map((id) => ({
        id,
        ...catalog.advice.rules[id],
      })),
      grounds: shownGrounds(catalog, needlessPart),
    },
    longest: {
      name: catalog.advice.rules['longest-live'].name,
      grounds: shownGrounds(catalog, longestLive),
      minutes: grades.map((grade) => ({ grade, minutes: longestLive.minutesByGrade[grade] })),
    },
    adult: {
      name: catalog.advice.rules['adult-needed'].name,
      grounds: shownGrounds(catalog, adultNeeded),
    },
  };
}

/** The model's thresholds with their grounds, and the fits that stand in before any answer. */
export function thresholdsInWords(catalog: Catalog) {
  const { margin, clearLead, twoPartRaise, start } = decidingModel(catalog);
  const shown = (threshold: typeof margin) => ({
    value: threshold.value,
    grounds: shownGrounds(catalog, threshold),
  });
  return {
    margin: shown(margin),
    clearLead: shown(clearLead),
    raise: shown(twoPartRaise),
    start: { fit: fitByMode(catalog, start.fit), grounds: shownGrounds(catalog, start) },
  };
}
