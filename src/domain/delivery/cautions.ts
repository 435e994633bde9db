import { kindsChosen } from './kindsOfWork.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { chosenOptions } from '#domain/decision/score.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { unsure, type Grade, type Mode } from '#domain/vocabulary.ts';

/** What to watch for, most pressing first. Their words are in content, under the same names. */
export const cautions = [
  'few-answers',
  'many-unsure',
  'some-cannot-join',
  'adult-at-hand',
  'answer-comes-late',
  'may-feel-alone',
  'may-not-finish',
  'prework-undone',
  'camera-at-home',
  'few-voices',
  'long-sitting',
  'wait-time',
  'captions-and-time',
  'long-recording',
  'solo-work',
] as const;
export type Caution = (typeof cautions)[number];

/** When the cautions about length and missing answers begin. */
export interface CautionLimits {
  readonly longSittingMinutes: Readonly<Record<Grade, number>>;
  /** A verdict on fewer answered questions than this rests on too little. */
  readonly fewAnswers: number;
  /** From this many answers of `unsure` a verdict wavers. */
  readonly manyUnsure: number;
}

const countAnswered = ({ answers }: Situation, model: DecisionModel): number =>
  model.questions.filter((question) => chosenOptions(question, answers).length > 0).length;

const countUnsure = ({ answers }: Situation): number =>
  Object.values(answers).filter((answer) => answer === unsure).length;

/** The cautions that come with a mode in this situation; `liveMinutes` is the length of its live part. */
export function cautionsFor(
  mode: Mode,
  liveMinutes: number,
  situation: Situation,
  model: DecisionModel,
  limits: CautionLimits,
): readonly Caution[] {
  const { answers, context } = situation;
  const is = (question: string, ...ids: string[]) => ids.some((id) => answers[question] === id);
  const live = mode !== 'asynchronous';
  const ownTime = mode !== 'synchronous';
  const applies: Readonly<Record<Caution, boolean>> = {
    'few-answers': countAnswered(situation, model) < limits.fewAnswers,
    'many-unsure': countUnsure(situation) >= limits.manyUnsure,
    'some-cannot-join':
      live &&
      (is('access.connection', 'most', 'half', 'few') ||
        is('flexibility.schedule', 'some-conflicts', 'many-conflicts')),
    'adult-at-hand': ownTime && (context.grade === 'k-2' || is('engagement.independence', 'adult-beside')),
    'answer-comes-late': ownTime && is('objectives.feedback', 'immediate'),
    'may-feel-alone': mode === 'asynchronous' && is('engagement.belonging', 'new-or-drifting', 'mixed'),
    'may-not-finish': mode === 'asynchronous' && is('engagement.independence', 'check-ins'),
    'prework-undone': mode === 'blended' && !is('engagement.independence', 'independent'),
    'camera-at-home': live && is('equity.home', 'mixed', 'hard'),
    'few-voices': live && is('equity.participation', 'some', 'few-voices'),
    'long-sitting': live && liveMinutes > limits.longSittingMinutes[context.grade ?? 'adult'],
    'wait-time': live && is('flexibility.reflection', 'some', 'much'),
    'captions-and-time': is('equity.support', 'extra-time', 'both'),
    'long-recording': ownTime && kindsChosen(answers).includes('acquire'),
    'solo-work': mode === 'asynchronous' && is('engagement.interaction', 'not-needed'),
  };
  return cautions.filter((caution) => applies[caution]);
}
