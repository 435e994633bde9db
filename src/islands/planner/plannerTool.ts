import type { PlannerData } from '#catalog/loadPlanner.ts';
import type { PlanTemplate } from '#catalog/loadTemplates.ts';
import type { Advice } from '#catalog/schemas/adviceSchemas.ts';
import type { HomeSteps } from '#domain/classroom/accessAnswers.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import type { DataRates } from '#domain/classroom/dataBudget.ts';
import type { ReachTable } from '#domain/classroom/reach.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Answers, Weights } from '#domain/decision/situation.ts';
import type { LibraryActivity } from '#domain/library/libraryActivity.ts';
import type { PlanLimits } from '#domain/plan/checks/finding.ts';
import type { WorkloadRates } from '#domain/plan/workloadRates.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { ShareSteps } from '#domain/robustness/bounds.ts';
import type { Strings } from '#wording/phrases.ts';

/** What a rate rests on, in words. */
export interface RateGrounds {
  readonly strength: string;
  readonly note: string;
  readonly source?: string;
}

/** A question in few words, and so its answers, by their ids. */
export interface QuestionInShort {
  readonly short: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** Everything the page hands to the planner: checked data and words, nothing to be checked again or fetched. */
export interface PlannerTool {
  readonly strings: Strings;
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
  readonly library: readonly LibraryActivity[];
  /** The calculator's answers that an activity of the library implies, by its id. */
  readonly answers: Readonly<Record<string, Answers>>;
  readonly templates: readonly Pick<PlanTemplate, 'id' | 'name' | 'summary' | 'note' | 'plan'>[];
  readonly rates: WorkloadRates;
  /** How firm each rate is, where it is from, and for whom it was found. */
  readonly rateGrounds: Readonly<Record<keyof WorkloadRates, RateGrounds>>;
  readonly limits: PlanLimits;
  /** The words of checks and remedies, and the messages of the fallback sheet. */
  readonly words: Pick<PlannerData, 'checks' | 'messages'>;
  /** Sources that checks name, as author and year, by their ids. */
  readonly sources: Readonly<Record<string, string>>;
  /** The calculator's words that the planner shows too. */
  readonly advice: Pick<Advice, 'fallback' | 'patterns' | 'rules'>;
  /** The length of an activity whose result names none. */
  readonly assumedMinutes: number;
  /** The calculator's questions and answers in few words, by their ids. */
  readonly questions: Readonly<Record<string, QuestionInShort>>;
  /** The model that decides on this copy of the site, and its weights. */
  readonly model: DecisionModel;
  readonly weights: Weights;
  /** Every released model, for links of results that name an older one. */
  readonly models: readonly DecisionModel[];
  readonly classroom: {
    readonly reach: ReachTable;
    readonly names: Readonly<Record<ReachChannel, string>>;
    readonly home: HomeSteps;
    readonly dataRates: DataRates;
    readonly shareSteps: ShareSteps;
  };
  /** The policy card that every visitor starts under, where this copy of the site has one. */
  readonly policy: PolicyCard | undefined;
}
