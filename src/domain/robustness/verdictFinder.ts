import { needlessBlend, partsOfChoice, partsOfPolicy } from '#domain/decision/askedParts.ts';
import { settle } from '#domain/decision/decide.ts';
import type { DecisionModel, Fit, Question } from '#domain/decision/decisionModel.ts';
import { firmlyRuledOut, questionsFirmRulesRead, type RuledOut } from '#domain/decision/guardrails.ts';
import { modelForClass } from '#domain/decision/phoneGroup.ts';
import { asScores, chosenOptions, fitOfChoice } from '#domain/decision/score.ts';
import type { Answers, Situation } from '#domain/decision/situation.ts';
import { factors, modes, type Verdict } from '#domain/vocabulary.ts';

/** A question answered otherwise, by ids. */
export interface NewAnswer {
  readonly question: string;
  readonly to: Answers[string];
}

/** What a new answer counts for: its fit, and the parts that it asks for. */
interface Effect {
  readonly fit: Fit;
  readonly asked: number;
}

/** A question's part in its factor's sum: three fits in the order of `modes`, none while it is open. */
type Part = readonly number[] | undefined;

/**
 * The verdict of a situation after some answers have changed: the same as deciding it anew, but quick enough to try
 * a thousand pairs of changes between two key strokes, because only the sums of the changed factors are touched.
 */
export function verdictFinder(
  situation: Situation,
  released: DecisionModel,
): (changes: readonly NewAnswer[]) => Verdict {
  const model = modelForClass(released, situation.context);
  const questions = new Map(model.questions.map((question) => [question.id, question]));
  const nowParts = new Map(
    model.questions.map((question) => [question.id, partNow(question, situation, model)]),
  );
  const base = sumsOf(model, nowParts);
  const fits = new Float64Array(base.fits.length);
  const counts = new Float64Array(base.counts.length);
  const weights = factors.map((factor) => situation.weights[factor]);
  const firm = firmlyRuledOut(situation, model);
  // By the parts asked for; few changes touch a firm rule, so these are nearly always the ones.
  const baseRules: (readonly RuledOut[])[] = [];
  const readByRules = new Set(questionsFirmRulesRead(model));
  const askedAfter = askedFinder(situation, model);
  // A change is tried with every other one, so what it counts for is worked out once.
  const effects = new Map<NewAnswer, Effect>();

  return (changes) => {
    fits.set(base.fits);
    counts.set(base.counts);
    for (const change of changes) exchange(change);
    const isAsBefore = !changes.some(({ question }) => readByRules.has(question));
    const asked = askedAfter(changes, effectOf);
    const totals = totalsOf(fits, counts, weights);
    return settle(
      asScores(totals ?? modes.map((mode) => model.start.fit[mode])),
      isAsBefore
        ? (baseRules[asked] ??= withNeedless(firm, asked))
        : withNeedless(rulesAfter(changes), asked),
      totals !== undefined,
      model,
    ).verdict;
  };

  function withNeedless(rules: readonly RuledOut[], asked: number): readonly RuledOut[] {
    return [...rules, ...needlessBlend(asked, rules, model)];
  }

  function effectOf(change: NewAnswer): Effect {
    const known = effects.get(change);
    if (known !== undefined) return known;
    const options = chosenOptions(questions.get(change.question)!, { [change.question]: change.to });
    const effect = { fit: fitOfChoice(options, model), asked: partsOfChoice(options) };
    effects.set(change, effect);
    return effect;
  }

  function exchange(change: NewAnswer): void {
    const factor = factors.indexOf(questions.get(change.question)!.factor);
    const before = nowParts.get(change.question);
    const { fit } = effectOf(change);
    for (let mode = 0; mode < 3; mode++)
      fits[factor * 3 + mode]! += fit[modes[mode]!] - (before?.[mode] ?? 0);
    if (before === undefined) counts[factor]!++;
  }

  /** Whoever asks what another answer about joining would do asks about another class than the one counted. */
  function contextAfter(isReachAnswered: boolean) {
    const { liveReach: _, ...uncounted } = situation.context;
    return isReachAnswered ? uncounted : situation.context;
  }

  function rulesAfter(changes: readonly NewAnswer[]) {
    const answers = { ...situation.answers };
    for (const { question, to } of changes) answers[question] = to;
    const isReachAnswered = changes.some(({ question }) => question === model.guardrails.reachFloor.question);
    return firmlyRuledOut({ ...situation, answers, context: contextAfter(isReachAnswered) }, model);
  }
}

/** The parts that a situation asks for after some answers have changed, as {@link partsAskedFor} would find them. */
function askedFinder({ answers, weights, context }: Situation, model: DecisionModel) {
  const byPolicy = partsOfPolicy(context);
  const weighed = model.questions.filter(({ factor }) => weights[factor] > 0);
  const now = weighed.map((question) => ({
    question,
    asked: partsOfChoice(chosenOptions(question, answers)),
  }));
  return (changes: readonly NewAnswer[], effectOf: (change: NewAnswer) => Effect): number => {
    let asked = byPolicy;
    for (const { question, asked: before } of now) {
      const change = changes.find((one) => one.question === question.id);
      asked |= change === undefined ? before : effectOf(change).asked;
    }
    return asked;
  };
}

function partNow(question: Question, { answers }: Situation, model: DecisionModel): Part {
  const options = chosenOptions(question, answers);
  if (options.length === 0) return undefined;
  const fit = fitOfChoice(options, model);
  return modes.map((mode) => fit[mode]);
}

function sumsOf(model: DecisionModel, parts: ReadonlyMap<string, Part>) {
  const fits = new Float64Array(factors.length * 3);
  const counts = new Float64Array(factors.length);
  for (const { id, factor } of model.questions) {
    const part = parts.get(id);
    if (part === undefined) continue;
    const index = factors.indexOf(factor);
    for (let mode = 0; mode < 3; mode++) fits[index * 3 + mode]! += part[mode]!;
    counts[index]!++;
  }
  return { fits, counts };
}

/** The weighted mean fit of each mode; undefined when no factor counts. */
function totalsOf(
  fits: Float64Array,
  counts: Float64Array,
  weights: readonly number[],
): readonly number[] | undefined {
  const totals = [0, 0, 0];
  let weightSum = 0;
  for (let factor = 0; factor < counts.length; factor++) {
    const weight = weights[factor]!;
    if (counts[factor] === 0 || weight === 0) continue;
    weightSum += weight;
    for (let mode = 0; mode < 3; mode++)
      totals[mode]! += (weight * fits[factor * 3 + mode]!) / counts[factor]!;
  }
  return weightSum === 0 ? undefined : totals.map((total) => total / weightSum);
}
