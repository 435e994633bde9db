import * as v from 'valibot';
import { heaviestWeight } from '#domain/decision/situation.ts';
import { longestTitle, mostActivities, mostMinutes, type Plan } from '#domain/plan/plan.ts';
import { adultsAtHome, factors, policies } from '#domain/vocabulary.ts';

const name = v.pipe(v.string(), v.maxLength(longestTitle));
const wholeUpTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const counted = v.exactOptional(wholeUpTo(mostMinutes));
const mostAnswers = 99;

// Ids of questions and answers are those of a released model: what this one does not know, it leaves out of the score.
const situation = v.object({
  answers: v.pipe(
    v.record(name, v.union([name, v.pipe(v.array(name), v.maxLength(mostAnswers))])),
    v.maxEntries(mostAnswers),
  ),
  weights: v.object(v.entriesFromList(factors, wholeUpTo(heaviestWeight))),
  context: v.object({
    students: counted,
    policy: v.exactOptional(v.picklist(policies)),
    minLiveMinutes: counted,
    maxLiveMinutes: counted,
    minLiveShare: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    ownTimeAlternative: v.exactOptional(v.boolean()),
    adultAtHome: v.exactOptional(v.picklist(adultsAtHome)),
  }),
});

const results = v.pipe(v.record(name, situation), v.maxEntries(mostActivities));

/** What a plan's file says of the results that it came from. What is none is left out: the plan is whole without it. */
export function readResults(found: unknown): Pick<Plan, 'results'> {
  const read = v.safeParse(results, found);
  return read.success ? { results: read.output } : {};
}
