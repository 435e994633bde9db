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
      fit: fc.record({
        synchronous: fc.integer({ min: 0, max: 4 }),
        asynchronous: fc.integer({ min: 0, max: 4 }),
        blended: fc.integer({ min: 0, max: 4 }),
      }),
      why: anyWhy,
    }),
  );
const nameOf = ({ question, answer }: { question: string; answer: string }) => `${question} ${answer}`;
const anyChanges: fc.Arbitrary<DistrictChanges> = fc.record(
  {
    margin: anyChangeTo(fc.integer({ min: 0, max: 12 })),
    reachFloor: anyChangeTo(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    longestLive: anyChangeTo(fc.dictionary(fc.constantFrom(...grades), fc.integer({ min: 1, max: 400 }))),
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
    const left = ({ margin: _, questions: __, guardrails, ...rest }: typeof model) => {
      const { reachFloor: ___, longestLive: ____, ...rules } = guardrails;
      return { rest, rules };
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

describe('a slip stops the build with a sentence that says where', () => {
  const complaintAbout = (text: string, name?: string): string =>
    complaintOf(() => loadCatalog(districtContent({ model: text, ...(name !== undefined && { name }) })));

  test('a model without the district’s name', () => {
    expect(complaintAbout('margin: { value: 8, why: Board rule. }', '')).toMatchInlineSnapshot(
      `"ContentError: district/site.yaml, field district: expected your district's name, found none. district/model.yaml changes the model, and every result has to say whose model it is."`,
    );
  });

  test('a misspelled key', () => {
    expect(complaintAbout('marign: { value: 8, why: Board rule. }')).toMatch(
      /district\/model\.yaml, .*\bmarign\b/,
    );
  });

  test('a misspelled key of a change', () => {
    expect(complaintAbout('margin: { value: 8, because: Board rule. }')).toMatch(
      /district\/model\.yaml, field margin.*\bbecause\b/,
    );
  });

  test('a misspelled question', () => {
    expect(
      complaintAbout(
        'fits: [{ question: access.outtage, answer: with-help, fit: { synchronous: 2, asynchronous: 3, blended: 4 }, why: Help line. }]',
      ),
    ).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field fits.0.question: expected one of objectives.work, objectives.thinking, objectives.feedback, access.connection, access.device, access.outage, engagement.interaction, engagement.belonging, engagement.independence, flexibility.schedule, flexibility.pace, flexibility.reflection, equity.support, equity.home, equity.participation, found access.outtage."`,
    );
  });

  test('a misspelled answer', () => {
    expect(
      complaintAbout(
        'fits: [{ question: access.outage, answer: with-hlep, fit: { synchronous: 2, asynchronous: 3, blended: 4 }, why: Help line. }]',
      ),
    ).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field fits.0.answer (of access.outage): expected one of easily, with-help, no, found with-hlep."`,
    );
  });

  test('a misspelled factor', () => {
    expect(complaintAbout('weights: { acess: { value: 3, why: Rural. } }')).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field weights: expected one of objectives, access, engagement, flexibility, equity, found acess."`,
    );
  });

  test('a grade that there is not', () => {
    expect(complaintAbout('longestLive: { value: { k-3: 45 }, why: Board rule. }')).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field longestLive.value: expected one of k-2, 3-5, 6-8, 9-12, adult, found k-3."`,
    );
  });

  test('a source that has no file', () => {
    expect(
      complaintAbout('margin: { value: 8, why: Board rule., source: nobody-1999 }'),
    ).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field source: expected a file of content/evidence/ by its name, such as aap-2016, found nobody-1999."`,
    );
  });

  test('a fit without one of the three modes', () => {
    expect(
      complaintAbout(
        'fits: [{ question: access.outage, answer: with-help, fit: { synchronous: 2, blended: 4 }, why: Help line. }]',
      ),
    ).toMatch(/district\/model\.yaml, field fits\.0\.fit\.asynchronous: .*a whole number from 0 to 4/);
  });

  test('a floor in percent', () => {
    expect(complaintAbout('reachFloor: { value: 75, why: Board rule. }')).toMatch(
      /district\/model\.yaml, field reachFloor\.value: .*a share from 0 to 1, such as 0\.75/,
    );
  });

  test('a change without a reason', () => {
    expect(complaintAbout('weights: { access: { value: 3 } }')).toMatch(
      /district\/model\.yaml, field weights\.access\.why: .*a sentence that says why/,
    );
  });

  test('the same answer changed twice', () => {
    const change =
      '{ question: access.outage, answer: with-help, fit: { synchronous: 2, asynchronous: 3, blended: 4 }, why: Help line. }';
    expect(complaintAbout(`fits: [${change}, ${change}]`)).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field fits: expected each answer once, found access.outage, with-help twice."`,
    );
  });

  test('a clear lead inside the margin', () => {
    expect(complaintAbout('margin: { value: 15, why: Board rule. }')).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field clearLead: expected at least the margin, 15, found 12."`,
    );
  });

  test('no factor that counts', () => {
    const none = factors.map((factor) => `${factor}: { value: 0, why: Board rule. }`).join(', ');
    expect(complaintAbout(`weights: { ${none} }`)).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field weights: expected at least one factor above 0, found none."`,
    );
  });

  test('a file that changes nothing', () => {
    expect(complaintAbout('{}')).toMatch(
      /district\/model\.yaml, .*at least one change; to go back to the default model, take the file away/,
    );
  });

  test('several slips at once, a line for each', () => {
    const complaint = complaintAbout(
      'weights: { acess: { value: 3, why: Rural. } }\nlongestLive: { value: { k-3: 45 }, why: Board rule. }',
    );
    expect(complaint.split('\n')).toHaveLength(2);
  });
});
