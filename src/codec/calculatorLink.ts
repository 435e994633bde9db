import { fromBase32, toBase32 } from './base32.ts';
import { cleanCasedFragment } from './casedFragment.ts';
import { crc32 } from './crc32.ts';
import { largestCount } from './situationInput.ts';
import { longestArrival } from './linkParts.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import type { DecisionModel, Question } from '#domain/decision/decisionModel.ts';
import type { Answers, Context, Situation, Weights } from '#domain/decision/situation.ts';
import { adultsAtHome, factors, grades, policies, unsure } from '#domain/vocabulary.ts';

/**
 * A calculator link's fragment, format of model version 1:
 *
 *     1.aabcxz….<weights><grade and adult><policy><students><minutes><least live><most live><live share><check>
 *
 * The model's version in clear; one letter an answer in the model's order (two for the kinds of work), x for open,
 * z for not sure; then numbers in Crockford's base 32; last a CRC-32 of all that stands before it.
 * Golden links seal this layout: it may never change for a released version.
 */
const open = 'x';
const notSure = 'z';
const widths = { weights: 2, gradeAndAdult: 1, policy: 1, count: 2, check: 7 } as const;
const counts = ['students', 'minutes', 'minLiveMinutes', 'maxLiveMinutes', 'minLiveShare'] as const;
const detailsWidth = widths.weights + widths.gradeAndAdult + widths.policy + counts.length * widths.count;

/** Why a link does not open. */
export type LinkProblem = 'foreign' | 'newer' | 'cut' | 'damaged';

export interface OpenedLink {
  readonly situation: Situation;
  readonly model: DecisionModel;
}

function lettersOf(question: Question, answers: Answers): string {
  const chosen = answers[question.id];
  if (chosen === undefined) return open.repeat(question.atMost);
  if (chosen === unsure) return notSure.padEnd(question.atMost, open);
  const ids = typeof chosen === 'string' ? [chosen] : chosen;
  const letters = question.answers.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter);
  return letters.join('').padEnd(question.atMost, open);
}

// Each optional value is told apart from its absence: 0 is absent, 1 the first value.
const place = <Value>(values: readonly Value[], value: Value | undefined): number =>
  value === undefined ? 0 : values.indexOf(value) + 1;

function detailsOf({ weights, context }: Situation): string {
  const weightDigits = factors.reduce((sum, factor) => sum * 4 + weights[factor], 0);
  const gradeAndAdult = place(grades, context.grade) * 4 + place(adultsAtHome, context.adultAtHome);
  const policy = place(policies, context.policy) * 3 + place([false, true], context.ownTimeAlternative);
  const amounts = counts.map((key) => toBase32(amountOf(key, context), widths.count));
  return (
    toBase32(weightDigits, widths.weights) +
    toBase32(gradeAndAdult, widths.gradeAndAdult) +
    toBase32(policy, widths.policy) +
    amounts.join('')
  );
}

function amountOf(key: (typeof counts)[number], context: Context): number {
  const amount = context[key];
  if (amount === undefined) return 0;
  return 1 + (key === 'minLiveShare' ? Math.round(amount * 100) : amount);
}

/** The fragment, without #, that carries a situation under a model. A live share is kept to the whole percent. */
export function encodeCalculatorLink(situation: Situation, model: DecisionModel): string {
  const letters = model.questions.map((question) => lettersOf(question, situation.answers)).join('');
  const body = `${model.version}.${letters}.${detailsOf(situation)}`;
  return body + toBase32(crc32(body), widths.check);
}

const longestCleaned = 2048;

/** Undoes what mail programs, messengers and printers do to a link; harmless to an undamaged one. */
export const cleanFragment = (text: string, longest = longestCleaned): string =>
  cleanCasedFragment(text, longest).toLowerCase();

/** Opens a fragment under the model that its version names, or says why it cannot. */
export function decodeCalculatorLink(
  text: string,
  models: readonly DecisionModel[],
): Outcome<OpenedLink, LinkProblem> {
  const fragment = cleanFragment(text.slice(0, longestArrival));
  const version = /^(\d{1,4})\./.exec(fragment)?.[1];
  if (version === undefined) return refused('foreign');
  const model = models.find((candidate) => candidate.version === Number(version));
  if (model === undefined) return refused(Number(version) > models.length ? 'newer' : 'foreign');
  const expected = encodeCalculatorLink(blank, model).length;
  if (fragment.length < expected) return refused('cut');
  const situation = situationFrom(fragment, model);
  // A link that would be written otherwise today was not written by this site.
  const isOurs = situation !== undefined && encodeCalculatorLink(situation, model) === fragment;
  return isOurs ? accepted({ situation, model }) : refused('damaged');
}

const blank: Situation = {
  answers: {},
  weights: { objectives: 0, access: 0, engagement: 0, flexibility: 0, equity: 0 },
  context: {},
};

function situationFrom(fragment: string, model: DecisionModel): Situation | undefined {
  const body = fragment.slice(0, -widths.check);
  if (fragment.slice(-widths.check) !== toBase32(crc32(body), widths.check)) return undefined;
  const [, letters = '', details = ''] = body.split('.');
  const answers = answersFrom(letters, model);
  const weights = weightsFrom(details.slice(0, widths.weights));
  const context = contextFrom(details.slice(widths.weights, detailsWidth));
  return answers && weights && context && { answers, weights, context };
}

function answersFrom(letters: string, model: DecisionModel): Answers | undefined {
  const answers: Record<string, string | readonly string[]> = {};
  let at = 0;
  for (const question of model.questions) {
    const own = letters.slice(at, (at += question.atMost)).replaceAll(open, '');
    if (own === notSure) answers[question.id] = unsure;
    else if (own !== '') {
      const ids = [...own].map((letter) => question.answers.find((option) => option.letter === letter)?.id);
      if (ids.includes(undefined)) return undefined;
      answers[question.id] = ids.length === 1 ? ids[0]! : (ids as string[]);
    }
  }
  return at === letters.length ? answers : undefined;
}

function weightsFrom(text: string): Weights | undefined {
  const digits = fromBase32(text);
  if (digits === undefined) return undefined;
  const weightAt = (index: number) => Math.floor(digits / 4 ** (factors.length - 1 - index)) % 4;
  return Object.fromEntries(factors.map((factor, index) => [factor, weightAt(index)])) as Record<
    (typeof factors)[number],
    number
  >;
}

function contextFrom(text: string): Context | undefined {
  const gradeAndAdult = fromBase32(text.slice(0, 1));
  const policy = fromBase32(text.slice(1, 2));
  const amounts = counts.map((_, index) => fromBase32(text.slice(2 + index * 2, 4 + index * 2)));
  if (gradeAndAdult === undefined || policy === undefined || amounts.includes(undefined)) return undefined;
  if (!counts.every((key, index) => isPossible(key, amounts[index]!))) return undefined;
  const entries = {
    grade: grades[Math.floor(gradeAndAdult / 4) - 1],
    adultAtHome: adultsAtHome[(gradeAndAdult % 4) - 1],
    policy: policies[Math.floor(policy / 3) - 1],
    ownTimeAlternative: [false, true][(policy % 3) - 1],
    ...Object.fromEntries(counts.map((key, index) => [key, amountFrom(key, amounts[index]!)])),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Context;
}

function amountFrom(key: (typeof counts)[number], amount: number): number | undefined {
  if (amount === 0) return undefined;
  return key === 'minLiveShare' ? (amount - 1) / 100 : amount - 1;
}

/** Whether an amount is one that a situation may hold; a link with another was not written by this site. */
function isPossible(key: (typeof counts)[number], amount: number): boolean {
  if (amount === 0) return true;
  const least = key === 'students' || key === 'minutes' ? 1 : 0;
  return amount - 1 >= least && amount - 1 <= (key === 'minLiveShare' ? 100 : largestCount);
}
