/** The fixed words of the decision model. Everything else (questions, answers, numbers) is data. */

export const modes = ['synchronous', 'asynchronous', 'blended'] as const;
export type Mode = (typeof modes)[number];

/** A mode, or `either` when the two best modes are too close for the difference to mean anything. */
export type Verdict = Mode | 'either';

/** How far ahead the verdict is. */
export const strengths = ['clear', 'leaning', 'either'] as const;
export type Strength = (typeof strengths)[number];

export const factors = ['objectives', 'access', 'engagement', 'flexibility', 'equity'] as const;
export type Factor = (typeof factors)[number];

export const grades = ['k-2', '3-5', '6-8', '9-12', 'adult'] as const;
export type Grade = (typeof grades)[number];

/** Every way in which a school's rules can narrow the three modes, with those it leaves out; links count on this order. */
export const modesAgainst = {
  none: [],
  'live-required': ['asynchronous'],
  'own-time-required': ['synchronous'],
  'both-required': ['synchronous', 'asynchronous'],
  'live-only': ['asynchronous', 'blended'],
  'own-time-only': ['synchronous', 'blended'],
  'no-blend': ['blended'],
  // Rules that leave no mode contradict one another, and nobody chooses them.
  'no-mode': modes,
} as const satisfies Readonly<Record<string, readonly Mode[]>>;
export type Policy = keyof typeof modesAgainst;
export const policies = Object.keys(modesAgainst) as readonly Policy[];

/** The rule that leaves out just these modes, named in their order. */
export const policyAgainst = (out: readonly Mode[]): Policy =>
  policies.find((policy) => String(modesAgainst[policy]) === String(out))!;

/** Those that leave a mode. */
export const keepablePolicies = policies.slice(0, 7);

/** Whether an adult can sit with a child of grades K to 2 during own time. */
export const adultsAtHome = ['yes', 'some', 'no'] as const;
export type AdultAtHome = (typeof adultsAtHome)[number];

/** What carries the live part, lightest first. */
export const channels = ['phone', 'chat', 'audio', 'video', 'in-person'] as const;
export type Channel = (typeof channels)[number];

/** How well founded a number is: research that agrees, research that does not, practice, or our estimate. */
export const evidenceStrengths = ['strong', 'mixed', 'practice', 'estimate'] as const;
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** The answer that leaves a question out of the score. */
export const unsure = 'unsure';
