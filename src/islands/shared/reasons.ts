import type { Tool } from './tool.ts';
import type { AnswerOption, DecisionModel, Fit, Question } from '#domain/decision/decisionModel.ts';
import {
  chosenOptions,
  factorsThatCount,
  fitByFactor,
  fitOfChoice,
  holdsBothParts,
} from '#domain/decision/score.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { modes, type EvidenceStrength, type Factor, type Mode } from '#domain/vocabulary.ts';

/** The one answer of a factor that says most about where the factor points, and why. */
export interface FactorReason {
  readonly factor: Factor;
  readonly name: string;
  /** The mode that the factor as a whole speaks for; undefined when two or more are level. */
  readonly favors: Mode | undefined;
  readonly answer: string;
  readonly reason: string;
  readonly strength: EvidenceStrength;
  readonly evidence: readonly string[];
  /** The line of the model's pages that holds the numbers and sources of this answer. */
  readonly line: string;
}

function favoredBy(fit: Fit): Mode | undefined {
  const best = Math.max(...modes.map((mode) => fit[mode]));
  const leaders = modes.filter((mode) => fit[mode] > best - 1e-9);
  return leaders.length === 1 ? leaders[0] : undefined;
}

/** How far a fit sets the favored mode above the next best, or all modes apart when none is favored. */
function weightOfReason(fit: Fit, favored: Mode | undefined): number {
  const others = modes.filter((mode) => mode !== favored).map((mode) => fit[mode]);
  return favored === undefined
    ? Math.max(...others) - Math.min(...others)
    : fit[favored] - Math.max(...others);
}

/** One reason for each factor that counts: the answer that does most for the mode the factor speaks for. */
export function reasonsOf(situation: Situation, tool: Tool, model: DecisionModel): readonly FactorReason[] {
  const fits = fitByFactor(situation.answers, model);
  return factorsThatCount(fits, situation.weights).map((factor) => {
    const answered = model.questions.filter(
      (question) => question.factor === factor && chosenOptions(question, situation.answers).length > 0,
    );
    const fitOf = (question: Question) => fitOfChoice(chosenOptions(question, situation.answers), model);
    const favors = favoredBy(fits.get(factor)!);
    const weigh = (question: Question) => weightOfReason(fitOf(question), favors);
    const decisive = answered.toSorted((a, b) => weigh(b) - weigh(a))[0]!;
    return { factor, favors, ...reasonFor(decisive, situation, tool, model) };
  });
}

/** Where the numbers of a model stand: today's, the district's included, or those of an older version. */
export const pagesOf = ({ version }: DecisionModel, { deciding }: Tool): string =>
  version === deciding.version ? 'model/' : `model/version-${version}/`;

/** The line behind an answer: its fit, its reason and its sources. */
export const answerLine = (
  { factor, id }: Pick<Question, 'factor' | 'id'>,
  answer: string,
  pages: string,
): string => `${pages}${factor}/#${id}-${answer}`;

/** The line that the reason of a choice stands in: its answer's, or that of a rule which speaks for it. */
function lineOf(
  question: Question,
  [first, second]: readonly AnswerOption[],
  tool: Tool,
  model: DecisionModel,
) {
  const pages = pagesOf(model, tool);
  if (first!.reason === model.guardrails.phone?.reason) return `${pages}rules/#phone-group`;
  return second && holdsBothParts([first!, second])
    ? `${pages}rules/#two-part-raise`
    : answerLine(question, first!.id, pages);
}

function reasonFor(question: Question, situation: Situation, tool: Tool, model: DecisionModel) {
  const options = chosenOptions(question, situation.answers);
  const grounds = holdsBothParts(options) ? model.twoPartRaise : options[0]!;
  const factorWords = tool.questionnaire.find(({ factor }) => factor === question.factor)!;
  const answerWords = factorWords.questions.find(({ id }) => id === question.id)!.answers;
  return {
    name: factorWords.name,
    answer: options.map(({ id }) => answerWords.find((words) => words.id === id)!.short).join(' + '),
    reason: grounds.reason,
    strength: grounds.strength,
    evidence: grounds.evidence,
    line: lineOf(question, options, tool, model),
  };
}
