import * as v from 'valibot';
import { heaviestWeight, type Answers, type Situation } from '#domain/decision/situation.ts';
import { mostMinutes, type Plan } from '#domain/plan/plan.ts';
import { adultsAtHome, policies } from '#domain/vocabulary.ts';

const numberUpTo = (most: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(most));
const counted = v.exactOptional(numberUpTo(mostMinutes));
const weight = numberUpTo(heaviestWeight);

const isText = (found: unknown): boolean => typeof found === 'string';
// Ids of questions and answers are those of a released model: what this one does not know, it leaves out of the score.
const areAnswers = (found: unknown): found is Answers =>
  isObject(found) &&
  Object.values(found).every((one) => isText(one) || (Array.isArray(one) && one.every(isText)));

const around = v.strictObject({
  weights: v.strictObject({
    objectives: weight,
    access: weight,
    engagement: weight,
    flexibility: weight,
    equity: weight,
  }),
  context: v.strictObject({
    students: counted,
    policy: v.exactOptional(v.picklist(policies)),
    minLiveMinutes: counted,
    maxLiveMinutes: counted,
    minLiveShare: v.exactOptional(numberUpTo(1)),
    ownTimeAlternative: v.exactOptional(v.boolean()),
    adultAtHome: v.exactOptional(v.picklist(adultsAtHome)),
  }),
});

function readSituation(found: unknown): Situation | undefined {
  if (!isObject(found)) return undefined;
  const { answers, ...rest } = found;
  const read = v.safeParse(around, rest);
  return read.success && areAnswers(answers) ? { ...read.output, answers } : undefined;
}

/** What a plan's file says of the results that it came from. What is none is left out: the plan is whole without it. */
export function readResults(found: unknown): Pick<Plan, 'results'> {
  if (!isObject(found)) return {};
  const read = Object.entries(found).flatMap(([key, one]) => {
    const situation = readSituation(one);
    return situation === undefined ? [] : [[key, situation] as const];
  });
  return read.length === 0 ? {} : { results: Object.fromEntries(read) };
}

const isObject = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null && !Array.isArray(found);
