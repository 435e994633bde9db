import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySituation, situationOf } from '../../support/anySituation.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { readSituation, SituationError } from '#codec/situationInput.ts';
import { equalWeights } from '#domain/decision/situation.ts';

const model = currentModel(loadModels());
const read = (input: unknown) => readSituation(input, model);
const readJson = (json: string) => read(JSON.parse(json));
const answersWith = (chosen: unknown) => ({ answers: { 'objectives.work': chosen } });

function messageFor(readIt: () => unknown): string {
  try {
    readIt();
  } catch (error) {
    if (error instanceof SituationError) return error.message;
    throw error;
  }
  return 'was read without complaint';
}

describe('a situation is read as it was written', () => {
  test('any situation survives being written as JSON', () => {
    fc.assert(
      fc.property(anySituation(model), (situation) => {
        expect(readJson(JSON.stringify(situation))).toEqual(situation);
      }),
    );
  });

  test('an empty one has no answers, equal weights and nothing known about the class', () => {
    expect(read({})).toEqual(situationOf());
  });

  test('weights that are left out stay as they are for everybody', () => {
    expect(read({ weights: { access: 3, equity: 0 } }).weights).toEqual({
      ...equalWeights,
      access: 3,
      equity: 0,
    });
  });

  test('two kinds of work are put into the order of the questionnaire', () => {
    expect(read(answersWith(['discuss', 'acquire'])).answers).toEqual({
      'objectives.work': ['acquire', 'discuss'],
    });
  });

  test('one kind of work in a list is one kind of work', () => {
    expect(read(answersWith(['discuss'])).answers).toEqual({ 'objectives.work': 'discuss' });
  });

  test.each(model.questions.map(({ id }) => id))('not sure may be said to %s', (id) => {
    expect(read({ answers: { [id]: 'unsure' } }).answers).toEqual({ [id]: 'unsure' });
  });
});

describe('what is wrong is named with its place, what was expected and what was found', () => {
  test.each([
    ['nothing', undefined, 'situation: expected an object, found undefined.'],
    ['null', null, 'situation: expected an object, found null.'],
    ['a list', [], 'situation: expected an object, found [].'],
    ['a text', 'discuss', 'situation: expected an object, found "discuss".'],
    [
      'an unknown part',
      { answer: {} },
      'situation: expected only the keys answers, weights, context, found "answer".',
    ],
    [
      'answers in a list',
      { answers: ['discuss'] },
      'situation.answers: expected an object, found ["discuss"].',
    ],
    ['no answers by null', { answers: null }, 'situation.answers: expected an object, found null.'],
    [
      'an unknown answer',
      { answers: { 'access.device': 'tablet' } },
      'situation.answers.access.device: expected one of own-computer, shared, phone, none, unsure, found "tablet".',
    ],
    [
      'an answer in capitals',
      { answers: { 'access.outage': 'No' } },
      'situation.answers.access.outage: expected one of easily, with-help, no, unsure, found "No".',
    ],
    [
      'an answer that YAML read as false',
      { answers: { 'access.outage': false } },
      'situation.answers.access.outage: expected one of easily, with-help, no, unsure, found false.',
    ],
    [
      'two answers where one is asked for',
      { answers: { 'access.outage': ['easily', 'no'] } },
      'situation.answers.access.outage: expected one of easily, with-help, no, unsure, found ["easily","no"].',
    ],
    [
      'three kinds of work',
      answersWith(['acquire', 'discuss', 'produce']),
      'situation.answers.objectives.work: expected one or 2 different answers, found ["acquire","discuss","produce"].',
    ],
    [
      'no kind of work',
      answersWith([]),
      'situation.answers.objectives.work: expected one or 2 different answers, found [].',
    ],
    [
      'one kind of work twice',
      answersWith(['discuss', 'discuss']),
      'situation.answers.objectives.work: expected one or 2 different answers, found ["discuss","discuss"].',
    ],
    [
      'a kind of work together with not sure',
      answersWith(['discuss', 'unsure']),
      'situation.answers.objectives.work: expected one of acquire, investigate, practice, discuss, collaborate, produce, found "unsure".',
    ],
    [
      'a list within a list',
      answersWith([['discuss']]),
      'situation.answers.objectives.work: expected one of acquire, investigate, practice, discuss, collaborate, produce, found ["discuss"].',
    ],
    [
      'an unknown factor',
      { weights: { cost: 1 } },
      'situation.weights: expected only the keys objectives, access, engagement, flexibility, equity, found "cost".',
    ],
    [
      'a weight too heavy',
      { weights: { access: 4 } },
      'situation.weights.access: expected a whole number from 0 to 3, found 4.',
    ],
    [
      'half a weight',
      { weights: { access: 1.5 } },
      'situation.weights.access: expected a whole number from 0 to 3, found 1.5.',
    ],
    [
      'a weight below nothing',
      { weights: { access: -1 } },
      'situation.weights.access: expected a whole number from 0 to 3, found -1.',
    ],
    [
      'a weight in words',
      { weights: { access: '2' } },
      'situation.weights.access: expected a whole number from 0 to 3, found "2".',
    ],
    [
      'an unknown grade',
      { context: { grade: 7 } },
      'situation.context.grade: expected one of k-2, 3-5, 6-8, 9-12, adult, found 7.',
    ],
    [
      'an unknown policy',
      { context: { policy: 'live' } },
      'situation.context.policy: expected one of none, live-required, own-time-required, both-required, live-only, own-time-only, no-blend, no-mode, found "live".',
    ],
    [
      'no students',
      { context: { students: 0 } },
      'situation.context.students: expected a whole number from 1 to 999, found 0.',
    ],
    [
      'a thousand minutes',
      { context: { minutes: 1000 } },
      'situation.context.minutes: expected a whole number from 1 to 999, found 1000.',
    ],
    [
      'live minutes below nothing',
      { context: { minLiveMinutes: -5 } },
      'situation.context.minLiveMinutes: expected a whole number from 0 to 999, found -5.',
    ],
    [
      'a live share in percent',
      { context: { minLiveShare: 50 } },
      'situation.context.minLiveShare: expected a number from 0 to 1, found 50.',
    ],
    [
      'a counted reach in percent',
      { context: { liveReach: 75 } },
      'situation.context.liveReach: expected a number from 0 to 1, found 75.',
    ],
    [
      'an own-time route in words',
      { context: { ownTimeAlternative: 'yes' } },
      'situation.context.ownTimeAlternative: expected true or false, found "yes".',
    ],
    [
      'an adult at home by true',
      { context: { adultAtHome: true } },
      'situation.context.adultAtHome: expected one of yes, some, no, found true.',
    ],
  ])('%s', (_, input, message) => {
    expect(messageFor(() => read(input))).toBe(message);
  });

  test('an unknown question is named beside the questions there are', () => {
    expect(messageFor(() => read({ answers: { 'access.wifi': 'all' } }))).toMatch(
      /^situation\.answers: expected only the keys objectives\.work, .*equity\.participation, found "access\.wifi"\.$/,
    );
  });

  test('an unknown fact about the class is named beside the facts there are', () => {
    expect(messageFor(() => read({ context: { age: 9 } }))).toBe(
      'situation.context: expected only the keys grade, students, minutes, policy, minLiveMinutes, maxLiveMinutes, minLiveShare, ownTimeAlternative, adultAtHome, liveReach, found "age".',
    );
  });

  test('the message begins with the place that the caller names', () => {
    expect(messageFor(() => readSituation({ weights: 2 }, model, 'situation 3'))).toBe(
      'situation 3.weights: expected an object, found 2.',
    );
  });

  test('something long is shown by its beginning only', () => {
    expect(messageFor(() => read({ answers: 'a'.repeat(100_000) }))).toBe(
      `situation.answers: expected an object, found "${'a'.repeat(39)}….`,
    );
  });
});

describe('hostile input is refused like any other mistake', () => {
  test.each([
    ['__proto__ as a part', '{"__proto__": {"answers": {}}}', '"__proto__"'],
    ['constructor as a part', '{"constructor": {}}', '"constructor"'],
    ['__proto__ as a question', '{"answers": {"__proto__": "all"}}', '"__proto__"'],
    ['constructor as a question', '{"answers": {"constructor": "all"}}', '"constructor"'],
    ['__proto__ as an answer', '{"answers": {"access.connection": "__proto__"}}', '"__proto__"'],
    ['__proto__ as a factor', '{"weights": {"__proto__": 3}}', '"__proto__"'],
    ['toString as a factor', '{"weights": {"toString": 3}}', '"toString"'],
    ['__proto__ as a fact', '{"context": {"__proto__": {"grade": "k-2"}}}', '"__proto__"'],
    ['constructor as a fact', '{"context": {"constructor": 1}}', '"constructor"'],
    ['a number beyond all numbers', '{"context": {"minutes": 1e999}}', 'null'],
    ['a line end in an answer', '{"answers": {"access.device": "a\\nb"}}', '"a\\nb"'],
  ])('%s', (_, json, found) => {
    expect(messageFor(() => readJson(json))).toMatch(/^situation[\w.]*: expected .+, found .+\.$/);
    expect(messageFor(() => readJson(json))).toContain(`, found ${found}.`);
  });

  test('a hundred thousand kinds of work are refused as too many', () => {
    expect(messageFor(() => read(answersWith(Array(100_000).fill('discuss'))))).toMatch(
      /^situation\.answers\.objectives\.work: expected one or 2 different answers, found \["discuss",.*…\.$/,
    );
  });

  test('any JSON whatever is read or refused in one sentence', () => {
    const part = fc.jsonValue({ maxDepth: 3 });
    const keys = ['answers', 'weights', 'context', '__proto__', 'objectives.work', 'grade', 'access'];
    const anyJson = fc.oneof(
      part,
      fc.dictionary(fc.constantFrom(...keys), fc.dictionary(fc.constantFrom(...keys), part)),
    );
    fc.assert(
      fc.property(anyJson, (input) => {
        expect(messageFor(() => readJson(JSON.stringify(input)))).toMatch(
          /^(was read without complaint|situation[\w.]*: expected [^\n]+, found [^\n]+\.)$/,
        );
      }),
      { numRuns: 500 },
    );
  });
});
