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

/** What a school can require of an activity: some of a part, or nothing else. */
export const requirements = [
  'none',
  'live-required',
  'own-time-required',
  'both-required',
  'live-only',
  'own-time-only',
] as const;
export type Requirement = (typeof requirements)[number];

/** Every rule about modes that can be kept. */
export const keepablePolicies = [...requirements, 'no-blend'] as const;

/** Every way in which a school's rules can narrow the three modes, down to none; links count on this order. */
export const policies = [...keepablePolicies, 'no-mode'] as const;
export type Policy = (typeof policies)[number];

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
