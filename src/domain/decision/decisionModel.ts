import type { EvidenceStrength, Factor, Grade, Mode } from '#domain/vocabulary.ts';

/** How well each mode suits an answer: whole numbers from 0 (badly) to 4 (very well). */
export type Fit = Readonly<Record<Mode, number>>;

/** Why a number is what it is: a sentence a teacher understands, the sources behind it, how firm they are. */
export interface Grounds {
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly strength: EvidenceStrength;
}

/**
 * The part a kind of work plays in media synchronicity theory (Dennis, Fuller and Valacich, 2008):
 * `conveyance` takes in new information, `convergence` settles what it means.
 */
export type Part = 'conveyance' | 'convergence';

export interface AnswerOption extends Grounds {
  readonly id: string;
  /** The letter that stands for this answer in a link, for ever. */
  readonly letter: string;
  readonly fit: Fit;
  readonly part?: Part;
}

export interface Question {
  readonly id: string;
  readonly factor: Factor;
  /** How many answers may be chosen together: two only for the kinds of work. */
  readonly atMost: 1 | 2;
  /** Whether a teacher can usually change the situation this question asks about. */
  readonly changeable: boolean;
  readonly answers: readonly AnswerOption[];
}

export interface Threshold extends Grounds {
  readonly value: number;
}

/** One released set of numbers. A released model never changes; better numbers are a new version. */
export interface DecisionModel {
  readonly version: number;
  /** ISO date of release. */
  readonly released: string;
  /** In the order in which a link spells the answers. */
  readonly questions: readonly Question[];
  /** Added to blended's fit for the kind of work when one of two kinds conveys and the other converges. */
  readonly twoPartRaise: Threshold;
  /** The fit assumed while no question that counts has an answer. */
  readonly start: Grounds & { readonly fit: Fit };
  /** Score points (of 100) under which the verdict is `either`. */
  readonly margin: Threshold;
  /** Score points (of 100) from which the verdict is `clear`. */
  readonly clearLead: Threshold;
  readonly guardrails: {
    readonly reachFloor: Threshold & {
      readonly question: string;
      /** The share of the class (0 to 1) that an answer stands for. */
      readonly shareByAnswer: Readonly<Record<string, number>>;
      /** Up to this many students, a phone call is a live channel for everyone. */
      readonly phoneGroup: number;
    };
    readonly longestLive: Grounds & { readonly minutesByGrade: Readonly<Record<Grade, number>> };
    readonly adultNeeded: Grounds & { readonly grade: Grade };
    /** Why a blend is set aside while nothing asks for one of its parts. Version 1 does not have the rule. */
    readonly needlessPart?: Grounds;
    /** The answer about joining that every other counts as for a group within reach by phone. Not in version 1. */
    readonly phone?: Grounds & { readonly countsAs: string };
  };
}
