import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySituation, situationOf } from '../../../support/anySituation.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { differencesBetween, withPart } from '#domain/decision/differences.ts';
import { equalWeights, type Situation } from '#domain/decision/situation.ts';

const model = currentModel(loadModels());
const idsOf = (first: Situation, second: Situation) =>
  differencesBetween(first, second, model).map((difference) => difference.first.id);

describe('what differs between two situations', () => {
  test('an answer that one teacher gave and the other left open differs', () => {
    const phones = situationOf({ answers: { 'access.device': 'phone' } });
    expect(differencesBetween(phones, situationOf(), model)).toEqual([
      {
        first: { kind: 'answer', id: 'access.device', value: 'phone' },
        second: { kind: 'answer', id: 'access.device', value: undefined },
      },
    ]);
  });

  test('an answer left open and an answer that says not sure differ', () => {
    expect(idsOf(situationOf(), situationOf({ answers: { 'access.device': 'unsure' } }))).toEqual([
      'access.device',
    ]);
  });

  test.each([
    ['two kinds of work in either order', ['discuss', 'acquire'], ['acquire', 'discuss']],
    ['one kind of work alone or in a list', ['discuss'], 'discuss'],
  ])('%s are the same', (_, one, other) => {
    const working = (work: string | readonly string[]) =>
      situationOf({ answers: { 'objectives.work': work } });
    expect(idsOf(working(one), working(other))).toEqual([]);
  });

  test('one kind of work and the same with a second one differ', () => {
    const working = (work: string | readonly string[]) =>
      situationOf({ answers: { 'objectives.work': work } });
    expect(idsOf(working('discuss'), working(['discuss', 'acquire']))).toEqual(['objectives.work']);
  });

  test('a weight that differs is named by its factor, with both weights', () => {
    const equityFirst = situationOf({ weights: { ...equalWeights, equity: 3 } });
    expect(differencesBetween(situationOf(), equityFirst, model)).toEqual([
      {
        first: { kind: 'weight', id: 'equity', value: 2 },
        second: { kind: 'weight', id: 'equity', value: 3 },
      },
    ]);
  });

  test('a policy that only one side has differs', () => {
    expect(idsOf(situationOf(), situationOf({ context: { policy: 'live-required' } }))).toEqual(['policy']);
  });

  test('answers come in the order of the questions, whichever was answered first', () => {
    const answers = { 'equity.home': 'hard', 'access.device': 'phone', 'objectives.work': 'discuss' };
    expect(idsOf(situationOf({ answers }), situationOf())).toEqual([
      'objectives.work',
      'access.device',
      'equity.home',
    ]);
  });

  test('an answer to a question that this version no longer asks still differs', () => {
    expect(idsOf(situationOf({ answers: { 'access.fax': 'yes' } }), situationOf())).toEqual(['access.fax']);
  });

  test('a situation does not differ from itself', () => {
    fc.assert(
      fc.property(anySituation(model), (situation) => {
        expect(idsOf(situation, situation)).toEqual([]);
      }),
    );
  });
});

describe('setting one part', () => {
  test('the first becomes the second when every difference is carried over', () => {
    fc.assert(
      fc.property(anySituation(model), anySituation(model), (first, second) => {
        const differences = differencesBetween(first, second, model);
        expect(
          differences.reduce((situation, difference) => withPart(situation, difference.second), first),
        ).toEqual(second);
      }),
    );
  });

  test('taking one difference back leaves all the others', () => {
    fc.assert(
      fc.property(anySituation(model), anySituation(model), (first, second) => {
        const [back, ...others] = differencesBetween(first, second, model);
        fc.pre(back !== undefined);
        expect(differencesBetween(first, withPart(second, back.first), model)).toEqual(others);
      }),
    );
  });
});
