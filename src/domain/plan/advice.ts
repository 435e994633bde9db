import type { Plan, PlannedActivity, PlanChannel } from './plan.ts';
import { keyOfUnit, modeOf, unitsOf } from './units.ts';
import { accessAnswers, adultAtHomeIn, joinShare, type HomeSteps } from '#domain/classroom/accessAnswers.ts';
import {
  liveReachChannels,
  type ClassProfile,
  type LiveReachChannel,
} from '#domain/classroom/classProfile.ts';
import { studentsIn, type ReachTable } from '#domain/classroom/reach.ts';
import { decide, type Decision } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Rule } from '#domain/decision/guardrails.ts';
import { chosenOptions, fitOfChoice } from '#domain/decision/score.ts';
import { equalWeights, type Answers, type Situation, type Weights } from '#domain/decision/situation.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import { situationUnder } from '#domain/policy/policyContext.ts';
import type { ShareSteps } from '#domain/robustness/bounds.ts';
import type { Mode, Strength, Verdict } from '#domain/vocabulary.ts';

/** What the model is asked with. */
export interface AdviceSetting {
  readonly model: DecisionModel;
  readonly weights?: Weights;
  readonly profile?: ClassProfile;
  readonly card?: PolicyCard;
  readonly reach: ReachTable;
  readonly shareSteps: ShareSteps;
  readonly home: HomeSteps;
  /** The answers that an activity of the library implies, by its id. */
  readonly answers: Readonly<Record<string, Answers>>;
}

/** An answer that speaks for what the model advises; its words are in the model under these ids. */
export interface AdviceReason {
  readonly question: string;
  readonly answers: readonly string[];
}

/** What the model says of one activity, or of all parts of one that was split. It never changes what the teacher chose. */
export interface ActivityAdvice {
  readonly ids: readonly string[];
  readonly chosen: Mode;
  readonly verdict: Verdict;
  readonly strength: Strength;
  /** `differs` also where the model finds modes level and a rule takes out the one chosen. */
  readonly stance: 'agrees' | 'differs' | 'either';
  /** The rules that take out what the teacher chose. */
  readonly rules: readonly Rule[];
  /** What speaks most for the verdict, against the chosen mode or else the next best; at most {@link mostReasons}. */
  readonly reasons: readonly AdviceReason[];
  /** Nothing is known of it but the kind of work: neither the library, nor a result, nor a class has answers. */
  readonly isFromKindAlone: boolean;
}

export const mostReasons = 3;

/** The channel by which the live part reaches; a task is asked about as if it were held by video. */
function liveChannelOf(parts: readonly PlannedActivity[]): LiveReachChannel | 'in-person' {
  const channels: readonly PlanChannel[] = parts.map(({ channel }) => channel);
  if (channels.includes('in-person')) return 'in-person';
  return liveReachChannels.find((channel) => channels.includes(channel)) ?? 'video';
}

/** What an activity of the library implies; undefined for one's own, and for what the library here does not know. */
function impliedAnswers(
  parts: readonly PlannedActivity[],
  known: AdviceSetting['answers'],
): Answers | undefined {
  const id = parts.find(({ activityId }) => activityId !== undefined)?.activityId;
  return id !== undefined && Object.hasOwn(known, id) ? known[id] : undefined;
}

function answersByKind(parts: readonly PlannedActivity[]): Answers {
  const work = [...new Set(parts.map(({ learningType }) => learningType))];
  return { 'objectives.work': work.slice(0, 2) };
}

/** What the calculator was told of them, where they came from a result. */
function resultOf(parts: readonly PlannedActivity[], { results = {} }: Plan): Situation | undefined {
  const key = keyOfUnit(parts);
  return Object.hasOwn(results, key) ? results[key] : undefined;
}

/** The class as the questions see it; in one room nobody has to connect. */
function classAnswers(channel: LiveReachChannel | 'in-person', setting: AdviceSetting): Answers {
  const { profile, shareSteps, home, reach } = setting;
  if (profile === undefined || channel === 'in-person') return {};
  const answers = accessAnswers(profile, shareSteps, home, reach);
  return answers === undefined ? {} : { ...answers };
}

/** What is asked of one unit, and whether anything but the kind of work is answered. */
function situationFor(
  parts: readonly PlannedActivity[],
  plan: Plan,
  setting: AdviceSetting,
): { readonly situation: Situation; readonly isFromKindAlone: boolean } {
  const { profile, reach, weights = equalWeights } = setting;
  const result = resultOf(parts, plan);
  const implied = impliedAnswers(parts, setting.answers);
  const channel = liveChannelOf(parts);
  const students = profile === undefined ? 0 : studentsIn(profile);
  const share =
    profile === undefined || channel === 'in-person' ? undefined : joinShare(profile, channel, reach);
  const adult = profile === undefined ? undefined : adultAtHomeIn(profile);
  const ofClass = classAnswers(channel, setting);
  const situation = situationUnder(setting.card, {
    // What the teacher told the calculator of this very activity counts before what the class answers in general.
    answers: result
      ? { ...ofClass, ...result.answers }
      : { ...(implied ?? answersByKind(parts)), ...ofClass },
    weights: result?.weights ?? weights,
    context: {
      ...result?.context,
      minutes: parts.reduce((sum, { minutes }) => sum + minutes, 0),
      ...(plan.grade === undefined ? {} : { grade: plan.grade }),
      ...(students === 0 ? {} : { students }),
      ...(share === undefined ? {} : { liveReach: share }),
      ...(adult === undefined ? {} : { adultAtHome: adult }),
    },
  });
  const isFromKindAlone = !result && !implied && Object.keys(ofClass).length === 0;
  return { situation, isFromKindAlone };
}

function reasonsFor(
  best: Mode,
  rival: Mode | undefined,
  { answers, weights }: Situation,
  model: DecisionModel,
): readonly AdviceReason[] {
  if (rival === undefined) return [];
  return model.questions
    .filter(({ factor }) => weights[factor] > 0)
    .map((question) => ({ question, options: chosenOptions(question, answers) }))
    .filter(({ options }) => options.length > 0)
    .map(({ question, options }) => {
      const fit = fitOfChoice(options, model);
      return { question: question.id, answers: options.map(({ id }) => id), lead: fit[best] - fit[rival] };
    })
    .filter(({ lead }) => lead > 0)
    .toSorted((a, b) => b.lead - a.lead)
    .slice(0, mostReasons)
    .map(({ question, answers: chosen }) => ({ question, answers: chosen }));
}

function stanceOf(
  { verdict, rulesConflict }: Decision,
  chosen: Mode,
  rules: readonly Rule[],
): ActivityAdvice['stance'] {
  // Where the rules leave no mode at all, being taken out by one says nothing.
  if (rules.length > 0 && !rulesConflict) return 'differs';
  if (verdict === 'either') return 'either';
  return verdict === chosen ? 'agrees' : 'differs';
}

function adviceFor(parts: readonly PlannedActivity[], plan: Plan, setting: AdviceSetting): ActivityAdvice {
  const chosen = modeOf(parts);
  const { situation, isFromKindAlone } = situationFor(parts, plan, setting);
  const decision = decide(situation, setting.model);
  const { verdict, strength, ranking, ruledOut } = decision;
  const best = ranking[0]!;
  const rules = ruledOut.filter(({ mode }) => mode === chosen).map(({ rule }) => rule);
  return {
    ids: parts.map(({ id }) => id),
    chosen,
    verdict,
    strength,
    stance: stanceOf(decision, chosen, rules),
    rules,
    reasons: reasonsFor(best, chosen === best ? ranking[1] : chosen, situation, setting.model),
    isFromKindAlone,
  };
}

/** The model's word on every activity of a plan, with the grade, the class and the policy as far as they are known. */
export const planAdvice = (plan: Plan, setting: AdviceSetting): readonly ActivityAdvice[] =>
  unitsOf(plan).map((parts) => adviceFor(parts, plan, setting));
