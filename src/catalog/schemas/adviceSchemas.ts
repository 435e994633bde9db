import { z } from 'zod';
import { Id, Words } from './words.ts';
import { cautions } from '#domain/delivery/cautions.ts';
import { channelReasons } from '#domain/delivery/channel.ts';
import { kindsOfWork } from '#domain/delivery/kindsOfWork.ts';
import { duties, rules } from '#domain/decision/guardrails.ts';
import { channels, grades } from '#domain/vocabulary.ts';

const Named = z.strictObject({ name: Words, text: Words });
const Standing = z.strictObject({ headline: Words, text: Words });
const ModeVerdict = z.strictObject({ name: Words, headline: Words, clear: Words, leaning: Words });

export const VerdictsSchema = z.strictObject({
  synchronous: ModeVerdict,
  asynchronous: ModeVerdict,
  blended: ModeVerdict,
  either: z.strictObject({ name: Words, headline: Words, either: Words }),
  nothingYet: Standing,
  allUnsure: Standing,
  noWeights: Standing,
  untilThen: z.strictObject({ noRule: Words, oneLeft: Words, twoLeft: Words }),
  minutesConflict: z.strictObject({ headline: Words, least: Words, share: Words, text: Words }),
  rulesConflict: z.strictObject({ headline: Words, school: Words, reach: Words, limit: Words }),
});

export const RulesSchema = z.record(z.enum(rules), Named);
export const DutiesSchema = z.record(z.enum(duties), Named);

const Percent = z.int().min(0).max(100);
const Shares = z
  .strictObject({ before: Percent, live: Percent, after: Percent })
  .refine(({ before, live, after }) => before + live + after === 100, 'three shares that add up to 100');

const Phases = z.strictObject({ before: Words, live: Words, after: Words });
const ByWork = z.record(z.enum(['default', ...kindsOfWork]), Words);

export const PatternsSchema = z.strictObject({
  shares: z.strictObject({
    synchronous: Shares,
    asynchronous: Shares,
    blended: z.record(z.enum(['default', ...kindsOfWork]), Shares),
  }),
  students: z.strictObject({
    synchronous: z.strictObject({ before: Words, live: ByWork, after: Words }),
    asynchronous: z.strictObject({ before: ByWork, live: Words, after: ByWork }),
    blended: z.strictObject({ before: ByWork, live: ByWork, after: ByWork }),
  }),
  teacher: z.strictObject({ synchronous: Phases, asynchronous: Phases, blended: Phases }),
});

export const ChannelsSchema = z.strictObject({
  ...(Object.fromEntries([...channels, 'none'].map((channel) => [channel, Named])) as Record<
    (typeof channels)[number] | 'none',
    typeof Named
  >),
  reasons: z.record(z.enum(channelReasons), Words),
});

const Rung = z.strictObject({ name: Words, trigger: Words, do: Words });

export const FallbackSchema = z.strictObject({
  live: z.strictObject({ video: Rung, audio: Rung, 'own-time': Rung, paper: Rung }),
  ownTime: z.strictObject({ 'platform-down': Rung, 'no-device': Rung }),
});

export const CautionsSchema = z.record(z.enum(cautions), z.strictObject({ watch: Words, do: Words }));

const Count = z.strictObject({ value: z.int().min(1), reason: Words });

export const LimitsSchema = z.strictObject({
  assumedMinutes: Count,
  fewAnswers: Count,
  manyUnsure: Count,
  shareSteps: z.strictObject({
    value: z.array(z.strictObject({ answer: Words, from: z.number().min(0).max(1) })).min(1),
    reason: Words,
  }),
  longSittingMinutes: z.strictObject({
    value: z.record(z.enum(grades), z.int().min(1)),
    reason: Words,
    evidence: z.array(Id),
  }),
});

/** All the words and usual numbers with which a result says what to do. */
export interface Advice {
  readonly verdicts: z.infer<typeof VerdictsSchema>;
  readonly rules: z.infer<typeof RulesSchema>;
  readonly duties: z.infer<typeof DutiesSchema>;
  readonly patterns: z.infer<typeof PatternsSchema>;
  readonly channels: z.infer<typeof ChannelsSchema>;
  readonly fallback: z.infer<typeof FallbackSchema>;
  readonly cautions: z.infer<typeof CautionsSchema>;
  readonly limits: z.infer<typeof LimitsSchema>;
}
