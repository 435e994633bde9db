import { preparedAndMet, type KindOfWork } from './kindsOfWork.ts';
import { requiredLiveMinutes } from '#domain/decision/guardrails.ts';
import type { Answers, Context } from '#domain/decision/situation.ts';
import type { Mode } from '#domain/vocabulary.ts';

export const phases = ['before', 'live', 'after'] as const;
export type Phase = (typeof phases)[number];

/** Percent of an activity's minutes, adding up to 100. */
export type PhaseShares = Readonly<Record<Phase, number>>;

/** The usual shares of each mode; blended's by kind of work. */
export interface PatternShares {
  readonly synchronous: PhaseShares;
  readonly asynchronous: PhaseShares;
  readonly blended: Readonly<Record<KindOfWork | 'default', PhaseShares>>;
}

export interface PatternStep {
  readonly phase: Phase;
  /** Whole minutes; the steps add up to the activity. */
  readonly minutes: number;
  /** The kind of work whose words fit this step. */
  readonly work: KindOfWork | 'default';
}

/**
 * Before, live and after in whole minutes that add up to the activity's length. A blend's live part is stretched
 * or cut to the policy's live minutes, the rest keeping its proportions.
 */
export function patternOf(
  mode: Mode,
  answers: Answers,
  context: Context & { readonly minutes: number },
  shares: PatternShares,
): readonly PatternStep[] {
  const { minutes } = context;
  const [prepared, met] = preparedAndMet(answers);
  const usual = mode === 'blended' ? shares.blended[met] : shares[mode];
  const live =
    mode === 'blended' ? liveWithinPolicy(usual.live, minutes, context) : (usual.live / 100) * minutes;
  const own = minutes - live;
  const before = usual.before + usual.after === 0 ? 0 : (own * usual.before) / (usual.before + usual.after);
  const beforeWhole = roundedTo(minutes >= 20 ? 5 : 1, before, minutes - Math.round(live));
  const liveWhole = Math.round(live);
  return [
    { phase: 'before', minutes: beforeWhole, work: mode === 'synchronous' ? met : prepared },
    { phase: 'live', minutes: liveWhole, work: met },
    { phase: 'after', minutes: minutes - beforeWhole - liveWhole, work: met },
  ];
}

function liveWithinPolicy(percent: number, minutes: number, context: Context): number {
  const usual = roundedTo(minutes >= 20 ? 5 : 1, (percent / 100) * minutes, minutes);
  const least = Math.min(minutes, requiredLiveMinutes({ ...context, minutes }));
  return Math.max(least, Math.min(usual, context.maxLiveMinutes ?? minutes));
}

const roundedTo = (step: number, minutes: number, atMost: number): number =>
  Math.min(atMost, Math.round(minutes / step) * step);
