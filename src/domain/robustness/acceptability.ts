import { keepStream, type KeptStream } from './keptStream.ts';
import { needlessBlend, partAskedBy, partsAskedFor } from '#domain/decision/askedParts.ts';
import { modesInRunning } from '#domain/decision/decide.ts';
import { firmlyRuledOut, questionsFirmRulesRead } from '#domain/decision/guardrails.ts';
import { modelForClass } from '#domain/decision/phoneGroup.ts';
import type { DecisionModel, Fit, Question } from '#domain/decision/decisionModel.ts';
import { chosenOptions, fitOfChoice } from '#domain/decision/score.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { factors, modes, unsure, type Mode } from '#domain/vocabulary.ts';

/** The share (0 to 1) of weightings under which each mode comes first; the three add up to 1. */
export type Acceptability = Readonly<Record<Mode, number>>;

export const weightingsDrawn = 5000;
/** Fixed, so that a shared link shows the same number to everyone. */
const seed = 20_261_123;

const tripleOf = (fit: Fit): readonly number[] => modes.map((mode) => fit[mode]);

/** A question answered `unsure`, as the draws need it: plain numbers, since they are read thousands of times. */
interface OpenQuestion {
  readonly question: Question;
  readonly factor: number;
  readonly fits: readonly (readonly number[])[];
  /** The parts that each answer asks for; none where the factor has no weight. */
  readonly asked: readonly number[];
}

/** Fits summed by factor, three numbers each in the order of `modes`, and how many questions are in each sum. */
interface Sums {
  readonly fits: Float64Array;
  readonly counts: Float64Array;
}

const draws = keepStream(seed);

/**
 * Stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen and Salminen, 1998): how often each mode
 * comes first when the weights of the factors that count are drawn evenly from all possible weights
 * (w_i = -ln u_i, normalized) and every `unsure` answer is drawn evenly from its options, rules included.
 */
export function acceptability(situation: Situation, released: DecisionModel): Acceptability {
  const model = modelForClass(released, situation.context);
  const known = sumsOfKnown(situation, model);
  const open = openQuestions(situation, model);
  const counting = countingFactors(known, open, situation);
  const left = modesLeftByDraw(open, situation, model);
  const stream = draws(weightingsDrawn * (open.length + counting.length));
  const sums: Sums = { fits: known.fits.slice(), counts: known.counts.slice() };
  const drawn = new Uint8Array(open.length);
  const totals = Float64Array.from(tripleOf(model.start.fit));
  const wins = new Float64Array(modes.length);
  let place = 0;
  for (let count = 0; count < weightingsDrawn; count++) {
    if (open.length > 0) place = drawAnswers(open, drawn, known, sums, stream, place);
    if (counting.length > 0) place = drawTotals(counting, sums, totals, stream, place);
    countWin(wins, totals, left(drawn));
  }
  const share = (mode: Mode) => wins[modes.indexOf(mode)]! / weightingsDrawn;
  return {
    synchronous: share('synchronous'),
    asynchronous: share('asynchronous'),
    blended: share('blended'),
  };
}

function addTo({ fits, counts }: Sums, factor: number, triple: readonly number[]): void {
  for (let mode = 0; mode < 3; mode++) fits[factor * 3 + mode]! += triple[mode]!;
  counts[factor]!++;
}

function sumsOfKnown({ answers }: Situation, model: DecisionModel): Sums {
  const sums = { fits: new Float64Array(factors.length * 3), counts: new Float64Array(factors.length) };
  for (const question of model.questions) {
    const options = chosenOptions(question, answers);
    if (options.length === 0) continue;
    addTo(sums, factors.indexOf(question.factor), tripleOf(fitOfChoice(options, model)));
  }
  return sums;
}

const openQuestions = ({ answers, weights }: Situation, model: DecisionModel): readonly OpenQuestion[] =>
  model.questions
    .filter(({ id }) => answers[id] === unsure)
    .map((question) => ({
      question,
      factor: factors.indexOf(question.factor),
      fits: question.answers.map(({ fit }) => tripleOf(fit)),
      asked: question.answers.map(({ fit }) => (weights[question.factor] > 0 ? partAskedBy(fit) : 0)),
    }));

/** The factors of some weight with an answer, drawn ones included, by their place in `factors`. */
const countingFactors = (
  { counts }: Sums,
  open: readonly OpenQuestion[],
  { weights }: Situation,
): readonly number[] =>
  factors.flatMap((name, factor) => {
    const isAnswered = counts[factor]! > 0 || open.some((question) => question.factor === factor);
    return isAnswered && weights[name] > 0 ? [factor] : [];
  });

/** Draws an answer to each open question and adds it to what is known; the place in the stream after that. */
function drawAnswers(
  open: readonly OpenQuestion[],
  drawn: Uint8Array,
  known: Sums,
  sums: Sums,
  { numbers }: KeptStream,
  place: number,
): number {
  sums.fits.set(known.fits);
  sums.counts.set(known.counts);
  for (let index = 0; index < open.length; index++) {
    const { factor, fits } = open[index]!;
    drawn[index] = Math.floor(numbers[place + index]! * fits.length);
    addTo(sums, factor, fits[drawn[index]!]!);
  }
  return place + open.length;
}

/** Draws a weight for each factor that counts and adds up the modes; the place in the stream after that. */
function drawTotals(
  counting: readonly number[],
  { fits, counts }: Sums,
  totals: Float64Array,
  { weightAt }: KeptStream,
  place: number,
): number {
  totals.fill(0);
  for (let index = 0; index < counting.length; index++) {
    const factor = counting[index]!;
    const weight = weightAt(place + index) / counts[factor]!;
    for (let mode = 0; mode < 3; mode++) totals[mode]! += weight * fits[factor * 3 + mode]!;
  }
  return place + counting.length;
}

/** Gives one win to the best mode left, shared when two are level. */
function countWin(wins: Float64Array, totals: Float64Array, left: readonly boolean[]): void {
  let best = -1;
  for (let mode = 0; mode < 3; mode++) if (left[mode] && totals[mode]! > best) best = totals[mode]!;
  let winners = 0;
  for (let mode = 0; mode < 3; mode++) if (left[mode] && totals[mode]! >= best - 1e-12) winners++;
  for (let mode = 0; mode < 3; mode++)
    if (left[mode] && totals[mode]! >= best - 1e-12) wins[mode]! += 1 / winners;
}

/**
 * The firm rules look at few answers and a needless blend at the parts asked for, so what is left is worked out once
 * for each set of both that the draws meet.
 */
function modesLeftByDraw(
  open: readonly OpenQuestion[],
  situation: Situation,
  model: DecisionModel,
): (drawn: Uint8Array) => readonly boolean[] {
  const read = open.flatMap(({ question }, index) =>
    questionsFirmRulesRead(model).includes(question.id) ? [{ question, index }] : [],
  );
  const askedByKnown = partsAskedFor(situation, model);
  const seen: (readonly boolean[])[] = [];
  return (drawn) => {
    let asked = askedByKnown;
    for (let index = 0; index < open.length; index++) asked |= open[index]!.asked[drawn[index]!]!;
    const key = read.reduce((sum, { index }) => sum * 8 + drawn[index]!, 0) * 4 + asked;
    return (seen[key] ??= leftAfter(drawn, asked));
  };

  function leftAfter(drawn: Uint8Array, asked: number): readonly boolean[] {
    const chosen = read.map(
      ({ question, index }) => [question.id, question.answers[drawn[index]!]!.id] as const,
    );
    const answers = { ...situation.answers, ...Object.fromEntries(chosen) };
    const firm = firmlyRuledOut({ ...situation, answers }, model);
    const left = modesInRunning([...firm, ...needlessBlend(asked, firm, model)]);
    return modes.map((mode) => left.includes(mode));
  }
}
