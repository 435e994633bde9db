import { nameInSentence } from './changes.ts';
import type { Tool } from './tool.ts';
import { fill, phraseBook } from '#wording/phrases.ts';
import { hasAnythingToWeigh, type Decision } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { isPolicyRule, modesLeft, type MinutesConflict } from '#domain/decision/guardrails.ts';
import { chosenOptions } from '#domain/decision/score.ts';
import type { Situation } from '#domain/decision/situation.ts';
import type { Recommendation } from '#domain/recommend.ts';
import { unsure } from '#domain/vocabulary.ts';

interface Standing {
  readonly headline: string;
  readonly explanation: string;
  /** How clear it is, as a sentence; '' where rules conflict or nothing is weighed, so that nothing is firm. */
  readonly strength: string;
}

/** How many questions have an answer that counts. */
export const answeredOf = ({ answers }: Situation, model: DecisionModel): number =>
  model.questions.filter((question) => chosenOptions(question, answers).length > 0).length;

/** The verdict in words: what comes first, or what the rules alone leave where nothing is weighed. */
export function standing(
  situation: Situation,
  decision: Recommendation,
  tool: Tool,
  model: DecisionModel,
): Standing {
  const { verdicts } = tool.advice;
  const say = (headline: string, explanation: string, strength = '') => ({ headline, explanation, strength });
  if (decision.minutesConflict) {
    return say(verdicts.minutesConflict.headline, minutesWords(decision.minutesConflict, situation, tool));
  }
  if (decision.rulesConflict) {
    return say(verdicts.rulesConflict.headline, verdicts.rulesConflict[conflictOf(decision)]);
  }
  if (!hasAnythingToWeigh(situation, model)) {
    const { headline, text } = verdicts[unweighedOf(situation, model)];
    const [first, second] = decision.ranking.map((mode) => nameInSentence(mode, tool)) as [string, string?];
    const values = { first, second: second ?? '' };
    return say(fill(headline, values), `${text} ${fill(verdicts.untilThen[leftBy(decision)], values)}`);
  }
  const strength = `${phraseBook(tool.strings)(`result.strength.${decision.strength}`)}.`;
  if (decision.verdict === 'either') return say(verdicts.either.headline, verdicts.either.either, strength);
  const words = verdicts[decision.verdict];
  return say(words.headline, words[decision.strength === 'clear' ? 'clear' : 'leaning'], strength);
}

/** The two rules on live minutes that collide, with their numbers. */
function minutesWords({ least, most }: MinutesConflict, { context }: Situation, { advice }: Tool): string {
  const { minutes = 0, minLiveMinutes, minLiveShare = 0 } = context;
  const words = advice.verdicts.minutesConflict;
  const rule = minLiveMinutes === least ? words.least : words.share;
  return fill(`${rule} ${words.text}`, { least, most, minutes, share: Math.round(minLiveShare * 100) });
}

/** What the rules that leave no mode collide with: each other, too few who can join, or another limit of the model. */
function conflictOf({ ruledOut }: Decision): 'school' | 'reach' | 'limit' {
  const allowed = modesLeft(ruledOut.filter(({ rule }) => isPolicyRule(rule)));
  if (allowed.length === 0) return 'school';
  const areTooFew = ruledOut.some(({ rule }) => rule === 'reach-floor');
  return areTooFew && allowed.includes('synchronous') ? 'reach' : 'limit';
}

/** Why nothing is weighed. */
function unweighedOf(situation: Situation, model: DecisionModel): 'noWeights' | 'allUnsure' | 'nothingYet' {
  if (answeredOf(situation, model) > 0) return 'noWeights';
  return Object.values(situation.answers).includes(unsure) ? 'allUnsure' : 'nothingYet';
}

const leftBy = ({ ranking, ruledOut }: Decision): 'noRule' | 'oneLeft' | 'twoLeft' => {
  if (ruledOut.length === 0) return 'noRule';
  return ranking.length === 1 ? 'oneLeft' : 'twoLeft';
};

/** How much the result rests on and on which model; a district has changed only today's version. */
export function deciderWords(
  situation: Situation,
  { strings, district, deciding }: Tool,
  model: DecisionModel,
): string {
  const phrase = phraseBook(strings);
  const { version, questions } = model;
  const isDistricts = district && model === deciding;
  return `${phrase('result.answered', { answered: answeredOf(situation, model), total: questions.length })} ${[
    phrase('result.model', { version }),
    ...(isDistricts ? [phrase('result.modelDistrict', { district })] : []),
  ].join(', ')}.`;
}
