import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../support/anyDamage.ts';
import { anySituation, situationOf } from '../../support/anySituation.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { cleanFragment, decodeCalculatorLink, encodeCalculatorLink } from '#codec/calculatorLink.ts';

const models = loadModels();
const model = currentModel(models);

describe('writing and opening a link', () => {
  test('any situation survives the way into a link and out again', () => {
    fc.assert(
      fc.property(anySituation(model), (situation) => {
        const opened = decodeCalculatorLink(encodeCalculatorLink(situation, model), models);
        expect(opened).toEqual({ ok: true, value: { situation, model } });
      }),
    );
  });

  test('every situation fits into 48 characters that can be typed from a handout', () => {
    fc.assert(
      fc.property(anySituation(model), (situation) => {
        expect(encodeCalculatorLink(situation, model)).toMatch(/^[0-9a-z.]{1,48}$/);
      }),
    );
  });

  test('all links of one model version are equally long, so that a cut one is known by its length', () => {
    fc.assert(
      fc.property(anySituation(model), anySituation(model), (one, other) => {
        expect(encodeCalculatorLink(one, model)).toHaveLength(encodeCalculatorLink(other, model).length);
      }),
    );
  });

  test('the order in which a teacher answers does not change the link', () => {
    fc.assert(
      fc.property(anySituation(model), ({ answers, weights, context }) => {
        const backward = <Value extends object>(object: Value) =>
          Object.fromEntries(Object.entries(object).reverse()) as Value;
        const same = { answers: backward(answers), weights, context: backward(context) };
        expect(encodeCalculatorLink(same, model)).toBe(
          encodeCalculatorLink({ answers, weights, context }, model),
        );
      }),
    );
  });

  test.each([
    ['two kinds of work in either order', ['discuss', 'acquire'], ['acquire', 'discuss']],
    ['one kind of work alone or in a list', ['discuss'], 'discuss'],
  ])('%s make one and the same link', (_, one, other) => {
    const linkFor = (chosen: string | readonly string[]) =>
      encodeCalculatorLink(situationOf({ answers: { 'objectives.work': chosen } }), model);
    expect(linkFor(one)).toBe(linkFor(other));
  });

  test('the model version stands in clear at the beginning', () => {
    expect(encodeCalculatorLink(situationOf(), { ...model, version: 7 })).toMatch(/^7\./);
  });

  test('a live share is kept to the whole percent', () => {
    const link = encodeCalculatorLink(situationOf({ context: { minLiveShare: 0.333 } }), model);
    expect(decodeCalculatorLink(link, models)).toMatchObject({
      value: { situation: { context: { minLiveShare: 0.33 } } },
    });
  });

  test('an old link opens under its own model even when a newer one is there', () => {
    const newer = { ...model, version: model.version + 1 };
    const link = encodeCalculatorLink(situationOf({ answers: { 'access.device': 'phone' } }), model);
    expect(decodeCalculatorLink(link, [...models, newer])).toMatchObject({ value: { model } });
  });
});

describe('a damaged link', () => {
  // Twenty mishaps for each of 200 links and six seeds: 24,000 in all.
  test.each([1, 20, 300, 4000, 50_000, 600_000])(
    'never opens as a different situation, whatever was typed wrong, lost, added or swapped (seed %i)',
    (seed) => {
      const twentyMishaps = fc.array(anyDamage, { minLength: 20, maxLength: 20 });
      fc.assert(
        fc.property(anySituation(model), twentyMishaps, (situation, mishaps) => {
          const link = encodeCalculatorLink(situation, model);
          for (const damage of mishaps) {
            const opened = decodeCalculatorLink(damage(link), models);
            const opensAs = opened.ok ? encodeCalculatorLink(opened.value.situation, model) : link;
            expect(opensAs).toBe(link);
          }
        }),
        { seed, numRuns: 200 },
      );
    },
  );

  test('opens only where nothing was lost but what mail programs add', () => {
    fc.assert(
      fc.property(anySituation(model), anyDamage, (situation, damage) => {
        const link = encodeCalculatorLink(situation, model);
        const arrived = damage(link);
        expect(decodeCalculatorLink(arrived, models).ok).toBe(cleanFragment(arrived) === link);
      }),
    );
  });

  test('is refused for every single wrong letter at every place', () => {
    const link = encodeCalculatorLink(situationOf({ context: { grade: '6-8', minutes: 45 } }), model);
    const misread = [...link].flatMap((right, place) =>
      [...'0123456789abcdefghijklmnopqrstuvwxyz.']
        .filter((wrong) => wrong !== right)
        .map((wrong) => link.slice(0, place) + wrong + link.slice(place + 1)),
    );
    const opened = misread.filter((text) => decodeCalculatorLink(text, models).ok);
    expect(opened).toEqual([]);
  });
});
