import { decidingModel, type Catalog, type Example } from './loadCatalog.ts';
import { byMode, factorName, fitByMode, linePath } from './modelPages.ts';
import { weightShifts } from './weightShifts.ts';
import { longestLiveMinutes } from '#domain/decision/guardrails.ts';
import {
  chosenOptions,
  contributionsOf,
  fitByFactor,
  fitOfChoice,
  holdsBothParts,
} from '#domain/decision/score.ts';
import { recommend } from '#domain/recommend.ts';
import { factors, type Factor, type Mode } from '#domain/vocabulary.ts';

/** The example that the model's pages follow from the answers to the verdict. */
export const followedId = 'socratic-seminar';

/** Every step of one example's sum, with the numbers that the calculator itself works with. */
export function workedExample(catalog: Catalog) {
  const model = decidingModel(catalog);
  const example = catalog.examples.find(({ id }) => id === followedId)!;
  const { answers, weights, context } = example.situation;
  const result = recommend(answers, weights, context, model);
  const [best, second] = result.ranking as [Mode, Mode];
  const { question: reachQuestion, shareByAnswer, value: floor } = model.guardrails.reachFloor;
  const reachAnswer = answers[reachQuestion];
  return {
    example,
    ...stepsByFactor(example, catalog),
    result,
    scores: byMode(catalog, (mode) => result.scores[mode]),
    acceptability: byMode(catalog, (mode) => result.acceptability[mode]),
    best: catalog.advice.verdicts[best],
    second: catalog.advice.verdicts[second],
    leadPoints: result.scores[best] - result.scores[second],
    reachShare: typeof reachAnswer === 'string' ? (shareByAnswer[reachAnswer] ?? 1) : 1,
    floor,
    minutes: context.minutes,
    longestLive: longestLiveMinutes(context, model),
    weightShifts: weightShifts(example, best, second, model).map((shift) => ({
      ...shift,
      name: factorName(catalog, shift.factor),
    })),
  };
}

/** The fits behind each answer, their mean, the factor's share of the weights and the points it adds. */
function stepsByFactor({ situation }: Example, catalog: Catalog) {
  const model = decidingModel(catalog);
  const means = fitByFactor(situation.answers, model);
  const contributions = contributionsOf(means, situation.weights);
  const total = contributions.reduce((sum, { factor }) => sum + situation.weights[factor], 0);
  return {
    steps: contributions.map(({ factor, points }) => ({
      factor,
      name: factorName(catalog, factor),
      answers: answersOf(factor, situation.answers, catalog),
      mean: fitByMode(catalog, means.get(factor)!),
      weight: situation.weights[factor],
      share: situation.weights[factor] / total,
      points: byMode(catalog, (mode) => points[mode]),
    })),
  };
}

function answersOf(factor: Factor, answers: Example['situation']['answers'], catalog: Catalog) {
  const model = decidingModel(catalog);
  const words = catalog.questionnaire.find((one) => one.factor === factor)!.questions;
  return model.questions
    .filter((question) => question.factor === factor)
    .flatMap((question) => {
      const options = chosenOptions(question, answers);
      if (options.length === 0) return [];
      const { short, answers: labels } = words.find(({ id }) => id === question.id)!;
      return {
        question: short,
        answer: options.map(({ id }) => labels.find((label) => label.id === id)!.short).join(' + '),
        path: linePath(question.id, options[0]!.id),
        fit: fitByMode(catalog, fitOfChoice(options, model)),
      };
    });
}

/** The first two kinds of work that play both parts, with their fits and what the raise makes of the blend. */
export function twoParts(catalog: Catalog) {
  const model = decidingModel(catalog);
  const { question, first, second } = model.questions
    .filter(({ atMost }) => atMost === 2)
    .flatMap((one) =>
      one.answers.flatMap((a) => one.answers.map((b) => ({ question: one, first: a, second: b }))),
    )
    .find((pair) => holdsBothParts([pair.first, pair.second]))!;
  const words = catalog.questionnaire[factors.indexOf(question.factor)]!.questions;
  const { answers } = words.find(({ id }) => id === question.id)!;
  const shown = [first, second].map(({ id, fit }) => ({
    name: answers.find((answer) => answer.id === id)!.short,
    path: linePath(question.id, id),
    fit: fitByMode(catalog, fit),
  }));
  return { kinds: shown, together: fitByMode(catalog, fitOfChoice([first, second], model)) };
}
