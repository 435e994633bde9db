import { ContentError, describeIssues } from './readYaml.ts';
import { DecisionModelSchema } from './schemas/decisionModelSchema.ts';
import type { DistrictChanges } from './schemas/districtSchema.ts';
import type { DecisionModel, Grounds } from '#domain/decision/decisionModel.ts';
import { equalWeights, type Weights } from '#domain/decision/situation.ts';
import { factors, grades, type Factor } from '#domain/vocabulary.ts';

export const districtModelFile = 'district/model.yaml';

/** A weight that a district has set, and why. */
export interface DistrictWeight {
  readonly factor: Factor;
  readonly value: number;
  readonly why: string;
}

/** What a district's changes come to. */
export interface DistrictDecision {
  /** The default model with the district's numbers and reasons, under the default's version. */
  readonly districtModel: DecisionModel;
  /** The weights that the calculator starts with; undefined where the district names none. */
  readonly districtWeights: Weights | undefined;
  /** Each weight that the district names, with its reason. */
  readonly weightReasons: readonly DistrictWeight[];
}

/** The default model and weights with a district's changes, checked as a whole. Throws {@link ContentError}. */
export function applyDistrict(changes: DistrictChanges, model: DecisionModel): DistrictDecision {
  const breaches = [...idBreaches(changes, model), ...twiceBreaches(changes), ...weightBreaches(changes)];
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
  const merged = DecisionModelSchema.safeParse(mergedModel(changes, model));
  if (!merged.success) throw new ContentError(describeIssues(districtModelFile, merged.error));
  return {
    districtModel: merged.data,
    districtWeights: startingWeights(changes),
    weightReasons: weightReasons(changes),
  };
}

type Fits = NonNullable<DistrictChanges['fits']>;

/** The ids in `found` that the model does not know, each as a sentence with those that exist. */
const unknownIds = (field: string, found: readonly string[], known: readonly string[]): readonly string[] =>
  found
    .filter((id) => !known.includes(id))
    .map((id) => `${districtModelFile}, field ${field}: expected one of ${known.join(', ')}, found ${id}.`);

function idBreaches(
  { weights = {}, longestLive, fits = [] }: DistrictChanges,
  { questions }: DecisionModel,
): readonly string[] {
  return [
    ...unknownIds('weights', Object.keys(weights), factors),
    ...unknownIds('longestLive.value', Object.keys(longestLive?.value ?? {}), grades),
    ...fits.flatMap(({ question: id, answer }, index) => {
      const question = questions.find((candidate) => candidate.id === id);
      if (question === undefined) {
        return unknownIds(
          `fits.${index}.question`,
          [id],
          questions.map((candidate) => candidate.id),
        );
      }
      const answers = question.answers.map((candidate) => candidate.id);
      return unknownIds(`fits.${index}.answer (of ${id})`, [answer], answers);
    }),
  ];
}

const nameOf = ({ question, answer }: Fits[number]): string => `${question}, ${answer}`;

function twiceBreaches({ fits = [] }: DistrictChanges): readonly string[] {
  const names = fits.map(nameOf);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(twice)].map(
    (name) => `${districtModelFile}, field fits: expected each answer once, found ${name} twice.`,
  );
}

function weightBreaches(changes: DistrictChanges): readonly string[] {
  const weights = startingWeights(changes);
  return weights === undefined || Object.values(weights).some((weight) => weight > 0)
    ? []
    : [`${districtModelFile}, field weights: expected at least one factor above 0, found none.`];
}

/** A district speaks from practice unless it names a source, and even then its number is its own. */
const groundsOf = ({ why, source }: { why: string; source?: string }): Grounds => ({
  reason: why,
  evidence: source === undefined ? [] : [source],
  strength: 'practice',
});

const changed = <Kept extends Grounds & { value: number }>(
  kept: Kept,
  change: { value: number; why: string; source?: string } | undefined,
): Kept => (change === undefined ? kept : { ...kept, value: change.value, ...groundsOf(change) });

function mergedModel(changes: DistrictChanges, model: DecisionModel): DecisionModel {
  const { reachFloor, longestLive, phone } = model.guardrails;
  const { phoneGroup, start } = changes;
  return {
    ...model,
    questions: withFits(changes.fits ?? [], model),
    margin: changed(model.margin, changes.margin),
    clearLead: changed(model.clearLead, changes.clearLead),
    twoPartRaise: changed(model.twoPartRaise, changes.twoPartRaise),
    start: start === undefined ? model.start : { fit: start.fit, ...groundsOf(start) },
    guardrails: {
      ...model.guardrails,
      reachFloor: {
        ...changed(reachFloor, changes.reachFloor),
        phoneGroup: phoneGroup?.value ?? reachFloor.phoneGroup,
      },
      // The size of the group is given its reason where the rule about the phone has one.
      ...(phone && phoneGroup && { phone: { ...phone, ...groundsOf(phoneGroup) } }),
      longestLive:
        changes.longestLive === undefined
          ? longestLive
          : {
              minutesByGrade: { ...longestLive.minutesByGrade, ...changes.longestLive.value },
              ...groundsOf(changes.longestLive),
            },
    },
  };
}

function withFits(fits: Fits, { questions }: DecisionModel): DecisionModel['questions'] {
  return questions.map((question) => ({
    ...question,
    answers: question.answers.map((option) => {
      const change = fits.find(({ question: id, answer }) => id === question.id && answer === option.id);
      return change === undefined ? option : { ...option, fit: change.fit, ...groundsOf(change) };
    }),
  }));
}

const weightReasons = ({ weights = {} }: DistrictChanges): readonly DistrictWeight[] =>
  factors.flatMap((factor) => (weights[factor] ? [{ factor, ...weights[factor] }] : []));

function startingWeights({ weights }: DistrictChanges): Weights | undefined {
  if (weights === undefined) return undefined;
  const values = Object.entries(weights).map(([factor, { value }]) => [factor, value] as const);
  return { ...equalWeights, ...Object.fromEntries(values) };
}
