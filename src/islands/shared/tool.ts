import type { Advice } from '#catalog/schemas/adviceSchemas.ts';
import type { Example } from '#catalog/loadCatalog.ts';
import type { FactorWords } from '#catalog/schemas/questionnaireSchema.ts';
import type { Strings } from '#wording/phrases.ts';
import type { Factor, Mode } from '#domain/vocabulary.ts';
import type { Weights } from '#domain/decision/situation.ts';
import type { HomeSteps } from '#domain/classroom/accessAnswers.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import type { ReachTable } from '#domain/classroom/reach.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

/** Everything the page hands to the calculator: checked data and words, nothing to be checked again. */
export interface Tool {
  /** Every released model, oldest first: links name the one that decided. */
  readonly models: readonly DecisionModel[];
  /** The model that decides for new answers: the district's, or the latest released. */
  readonly deciding: DecisionModel;
  readonly startingWeights: Weights;
  readonly questionnaire: readonly FactorWords[];
  readonly advice: Advice;
  readonly examples: readonly Example[];
  readonly strings: Strings;
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
  /** Whose model this is, where it is not the default one. */
  readonly district: string | undefined;
  /** The policy card that every visitor starts under, where this copy of the site has one. */
  readonly policy: PolicyCard | undefined;
  /** What a counted class needs: whom each channel reaches, by name, and when a home counts as quiet. */
  readonly classroom: {
    readonly reach: ReachTable;
    readonly names: Readonly<Record<ReachChannel, string>>;
    readonly home: HomeSteps;
  };
}

/** The model for a link's version: today's, district or not, for today's version; the released one for an older. */
export const modelOfVersion = (version: number, { models, deciding }: Tool): DecisionModel =>
  version === deciding.version ? deciding : models[version - 1]!;

export const modeName = (mode: Mode, tool: Tool): string => tool.advice.verdicts[mode].name;
export const factorName = (factor: Factor, tool: Tool): string =>
  tool.questionnaire.find((words) => words.factor === factor)!.name;
