import fc from 'fast-check';
import type { DecisionModel, Question } from '#domain/decision/decisionModel.ts';
import { equalWeights, type Answers, type Context, type Situation } from '#domain/decision/situation.ts';
import { adultsAtHome, grades, policies, unsure } from '#domain/vocabulary.ts';

/** A situation with equal weights, from the parts that a test cares about. */
export const situationOf = (parts: Partial<Situation> = {}): Situation => ({
  answers: {},
  weights: equalWeights,
  context: {},
  ...parts,
});

function anyAnswer(question: Question): fc.Arbitrary<string | readonly string[]> {
  const ids = question.answers.map(({ id }) => id);
  const one = fc.constantFrom(...ids, unsure);
  const two = fc.subarray(ids, { minLength: 2, maxLength: 2 });
  return question.atMost === 1 ? one : fc.oneof(one, two);
}

const anyAnswers = (model: DecisionModel): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(model.questions.map((question) => [question.id, anyAnswer(question)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;

const anyContext = fc.record(
  {
    grade: fc.constantFrom(...grades),
    students: fc.integer({ min: 1, max: 999 }),
    minutes: fc.integer({ min: 1, max: 999 }),
    policy: fc.constantFrom(...policies),
    minLiveMinutes: fc.integer({ min: 0, max: 999 }),
    maxLiveMinutes: fc.integer({ min: 0, max: 999 }),
    minLiveShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    ownTimeAlternative: fc.boolean(),
    adultAtHome: fc.constantFrom(...adultsAtHome),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Context>;

/** Any situation a teacher can describe under a model: any answers left open, unsure or given, any weights, any context. */
export const anySituation = (model: DecisionModel): fc.Arbitrary<Situation> =>
  fc.record({
    answers: anyAnswers(model),
    weights: fc.record({
      objectives: fc.integer({ min: 0, max: 3 }),
      access: fc.integer({ min: 0, max: 3 }),
      engagement: fc.integer({ min: 0, max: 3 }),
      flexibility: fc.integer({ min: 0, max: 3 }),
      equity: fc.integer({ min: 0, max: 3 }),
    }),
    context: anyContext,
  });
