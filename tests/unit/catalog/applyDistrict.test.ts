import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaintOf } from '../../support/brokenContent.ts';
import { districtContent } from '../../support/districtContent.ts';
import { applyDistrict } from '#catalog/applyDistrict.ts';
import { currentModel, decidingModel, loadCatalog, loadModels } from '#catalog/loadCatalog.ts';
import { DecisionModelSchema } from '#catalog/schemas/decisionModelSchema.ts';
import { DistrictModelSchema, type DistrictChanges } from '#catalog/schemas/districtSchema.ts';
import { decide } from '#domain/decision/decide.ts';
import { equalWeights, type Weights } from '#domain/decision/situation.ts';
import { factors, grades } from '#domain/vocabulary.ts';

const model = currentModel(loadModels());
const districtModelOf = (changes: DistrictChanges) => applyDistrict(changes, model).districtModel;
const fit = { synchronous: 2, asynchronous: 3, blended: 4 };
const phoneLine = { question: 'access.outage', answer: 'with-help', fit, why: 'Our help line picks up.' };

describe('a district without a model of its own', () => {
  test('decides by the latest default model, with equal weights', () => {
    const catalog = loadCatalog(districtContent({}));
    expect([decidingModel(catalog), catalog.districtWeights]).toEqual([model, undefined]);
  });

  test('needs no name', () => {
    expect(complaintOf(() => loadCatalog(districtContent({ name: '' })))).toBe('no complaint');
  });
});

describe('a changed number', () => {
  test('decides together with the district’s reason, from practice and without our sources', () => {
    const question = districtModelOf({ fits: [phoneLine] }).questions.find(
      ({ id }) => id === 'access.outage',
    );
    expect(question?.answers.find(({ id }) => id === 'with-help')).toEqual({
      id: 'with-help',
      letter: 'b',
      fit,
      reason: 'Our help line picks up.',
      evidence: [],
      strength: 'practice',
    });
  });

  test('stands on the source that the district names', () => {
    const { margin } = districtModelOf({ margin: { value: 8, why: 'We ask for more.', source: 'eef-2020' } });
    expect(margin).toEqual({
      value: 8,
      reason: 'We ask for more.',
      evidence: ['eef-2020'],
      strength: 'practice',
    });
  });

  test('of the reach floor leaves what the floor is read from', () => {
    const { reachFloor } = districtModelOf({ reachFloor: { value: 0.75, why: 'Board rule.' } }).guardrails;
    const { shareByAnswer, phoneGroup } = model.guardrails.reachFloor;
    expect(reachFloor).toMatchObject({ value: 0.75, reason: 'Board rule.', shareByAnswer, phoneGroup });
  });

  test('of the group that a phone call reaches lets a group of that size be live, for the district’s reason', () => {
    const { guardrails } = districtModelOf({ phoneGroup: { value: 5, why: 'Our phones hold six.' } });
    const fiveOnPhones = {
      answers: { 'access.connection': 'few', 'engagement.interaction': 'essential' },
      weights: equalWeights,
      context: { students: 5 },
    };
    const isCutOff = (by: typeof model) =>
      decide(fiveOnPhones, by).ruledOut.some(({ rule }) => rule === 'reach-floor');
    expect([isCutOff(model), isCutOff({ ...model, guardrails })]).toEqual([true, false]);
    expect(guardrails.phone).toMatchObject({ reason: 'Our phones hold six.', evidence: [] });
    expect(guardrails.reachFloor.reason).toBe(model.guardrails.reachFloor.reason);
  });

  test('of the raise or of the start decides with its reason', () => {
    const changed = districtModelOf({
      twoPartRaise: { value: 0, why: 'Short blocks.' },
      start: { fit, why: 'We meet every day.' },
    });
    const raised = (by: typeof model) =>
      decide(
        { answers: { 'objectives.work': ['acquire', 'discuss'] }, weights: equalWeights, context: {} },
        by,
      ).scores.blended;
    const empty = { answers: {}, weights: equalWeights, context: {} };
    expect(raised(changed)).toBeLessThan(raised(model));
    expect(decide(empty, changed).scores).toEqual({ synchronous: 50, asynchronous: 75, blended: 100 });
    expect([changed.twoPartRaise.reason, changed.start.reason]).toEqual([
      'Short blocks.',
      'We meet every day.',
    ]);
  });

  test('of the longest live time in one grade leaves the other grades', () => {
    const changes = { longestLive: { value: { 'k-2': 45 }, why: 'Board rule.' } };
    const { minutesByGrade } = model.guardrails.longestLive;
    expect(districtModelOf(changes).guardrails.longestLive.minutesByGrade).toEqual({
      ...minutesByGrade,
      'k-2': 45,
    });
  });

  test('of one weight starts the other factors at the usual weight', () => {
    const { districtWeights } = applyDistrict({ weights: { access: { value: 3, why: 'Rural.' } } }, model);
    expect(districtWeights).toEqual({ ...equalWeights, access: 3 });
  });

  test('of a weight keeps its reason, for the pages about the model', () => {
    const { weightReasons } = applyDistrict({ weights: { access: { value: 3, why: 'Rural.' } } }, model);
    expect(weightReasons).toEqual([{ factor: 'access', value: 3, why: 'Rural.' }]);
  });

  test('keeps the version, since links carry choices and not results', () => {
    expect(districtModelOf({ fits: [phoneLine] }).version).toBe(model.version);
  });

  test('is laid over the latest model only, and leaves every released model as it was', () => {
    const older = { ...model, margin: { ...model.margin, value: 1 } };
    const newer = { ...model, version: 2 };
    const catalog = { models: [older, newer], ...applyDistrict({ fits: [phoneLine] }, newer) };
    expect(decidingModel(catalog)).toMatchObject({ version: 2, margin: { value: model.margin.value } });
    expect(loadCatalog(districtContent({ model: 'margin: { value: 8, why: More. }' })).models).toEqual(
      loadModels(),
    );
  });
});

const anyWhy = fc.constantFrom('Board rule.', 'Our families asked.');
const anyChangeTo = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value, why: anyWhy });
const anyFit = fc.record({
  synchronous: fc.integer({ min: 0, max: 4 }),
  asynchronous: fc.integer({ min: 0, max: 4 }),
  blended: fc.integer({ min: 0, max: 4 }),
});
const anyFitChange = fc
  .constantFrom(
    ...model.questions.flatMap(({ id, answers }) =>
      answers.map((answer) => ({ question: id, answer: answer.id })),
    ),
  )
  .chain((place) =>
    fc.record({
      question: fc.constant(place.question),
      answer: fc.constant(place.answer),
      fit: anyFit,
      why: anyWhy,
    }),
  );
const nameOf = ({ question, answer }: { question: string; answer: string }) => `${question} ${answer}`;
const anyChanges: fc.Arbitrary<DistrictChanges> = fc.record(
  {
    margin: anyChangeTo(fc.integer({ min: 0, max: 12 })),
    reachFloor: anyChangeTo(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    longestLive: anyChangeTo(fc.dictionary(fc.constantFrom(...grades), fc.integer({ min: 1, max: 400 }))),
    phoneGroup: anyChangeTo(fc.integer({ min: 0, max: 99 })),
    twoPartRaise: anyChangeTo(fc.integer({ min: 0, max: 4 })),
    start: fc.record({ fit: anyFit, why: anyWhy }),
    fits: fc.uniqueArray(anyFitChange, { selector: nameOf }),
  },
  { requiredKeys: ['fits'] },
);

describe('whatever a district changes', () => {
  test('its file is taken and its model is whole', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const read = DistrictModelSchema.parse(changes);
        expect(DecisionModelSchema.safeParse(districtModelOf(read)).success).toBe(true);
      }),
    );
  });

  test('the parts of the model that it cannot name stay as they were', () => {
    const left = ({ version, released, clearLead, guardrails }: typeof model) => {
      const { adultNeeded, needlessPart, phone, reachFloor } = guardrails;
      const { question, shareByAnswer } = reachFloor;
      return [
        version,
        released,
        clearLead,
        adultNeeded,
        needlessPart,
        phone?.countsAs,
        question,
        shareByAnswer,
      ];
    };
    fc.assert(
      fc.property(anyChanges, (changes) => {
        expect(left(districtModelOf(changes))).toEqual(left(model));
      }),
    );
  });

  test('a change that sets what is so already turns no verdict', () => {
    const { value } = model.guardrails.reachFloor;
    const same = districtModelOf({ reachFloor: { value, why: 'As before.' } });
    const lecture = { answers: { 'objectives.work': ['acquire'] }, context: {}, weights: equalWeights };
    expect(decide(lecture, same).ruledOut).toEqual(decide(lecture, model).ruledOut);
    expect(decide(lecture, same).ruledOut).not.toEqual([]);
  });

  test('the answers that it does not name keep fit, reason and sources', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const named = new Set(changes.fits?.map(nameOf));
        const kept = (from: typeof model) =>
          from.questions.map((question) =>
            question.answers.filter(({ id }) => !named.has(`${question.id} ${id}`)),
          );
        expect(kept(districtModelOf(changes))).toEqual(kept(model));
      }),
    );
  });

  test('the answers that it names have its fit and its reason', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const { questions } = districtModelOf(changes);
        for (const { question, answer, fit: wanted, why } of changes.fits ?? []) {
          const option = questions.find(({ id }) => id === question)!.answers.find(({ id }) => id === answer);
          expect([option?.fit, option?.reason]).toEqual([wanted, why]);
        }
      }),
    );
  });

  test('it starts every factor at a weight from 0 to 3', () => {
    const anyWeights = fc.dictionary(
      fc.constantFrom(...factors),
      anyChangeTo(fc.integer({ min: 1, max: 3 })),
    );
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const { districtWeights } = applyDistrict({ weights }, model);
        expect(Object.keys(districtWeights as Weights)).toEqual([...factors]);
      }),
    );
  });
});
