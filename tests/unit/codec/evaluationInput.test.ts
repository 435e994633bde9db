import { describe, expect, test } from 'vitest';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { readEvaluation } from '#codec/evaluationInput.ts';
import { equalWeights } from '#domain/decision/situation.ts';

const model = currentModel(loadModels());
const seminar = {
  id: 'seminar-1',
  situation: 'A class talks about a novel.',
  recommended: 'synchronous',
  alsoAccepted: ['blended'],
  source: { family: 'a-district', title: 'A guide', url: 'https://example.org/guide' },
  codings: [{ answers: { 'objectives.work': 'discuss' }, context: { grade: '9-12' } }, { answers: {} }],
};
const readOne = (change: object) => () => readEvaluation([{ ...seminar, ...change }], model, 'guides.json');

describe('cases from published guides', () => {
  test('give one case for each coding, with what the guide recommends and where it says so', () => {
    const shared = {
      id: 'seminar-1',
      situation: 'A class talks about a novel.',
      recommended: 'synchronous',
      alsoAccepted: ['blended'],
      family: 'a-district',
      source: { title: 'A guide', url: 'https://example.org/guide' },
    };
    expect(readOne({})()).toEqual([
      { ...shared, answers: { 'objectives.work': 'discuss' }, context: { grade: '9-12' } },
      { ...shared, answers: {}, context: {} },
    ]);
  });

  test('may be none', () => {
    expect(readEvaluation([], model, 'guides.json')).toEqual([]);
  });

  test('hold no weights of their own, so that every factor counts alike', () => {
    const codings = [{ answers: {}, weights: { ...equalWeights, access: 3 } }];
    expect(readOne({ codings })()[0]).not.toHaveProperty('weights');
  });
});

describe('a slip in a case is named with its file, its number and its field', () => {
  test.each([
    ['no list', {}, /^guides\.json: expected a list\. /],
    ['a list of texts', ['seminar'], /^guides\.json, case 1: expected an object\. /],
    ['a second case that is null', [seminar, null], /^guides\.json, case 2: expected an object\. /],
  ])('%s', (_, input, message) => {
    expect(() => readEvaluation(input, model, 'guides.json')).toThrow(message);
  });

  test.each([
    ['no id', { id: undefined }, /case 1\.id: expected a text\. /],
    ['a situation by number', { situation: 7 }, /case 1\.situation: expected a text\. /],
    [
      'an unknown mode',
      { recommended: 'either' },
      /case 1\.recommended: expected one of synchronous, asynchronous, blended\. /,
    ],
    [
      'one accepted mode outside a list',
      { alsoAccepted: 'blended' },
      /case 1\.alsoAccepted: expected a list\. /,
    ],
    [
      'an unknown accepted mode',
      { alsoAccepted: ['live'] },
      /case 1\.alsoAccepted: expected one of synchronous/,
    ],
    ['no source', { source: undefined }, /case 1\.source: expected an object\. /],
    ['a source in a list', { source: [] }, /case 1\.source: expected an object\. /],
    [
      'a source without an address',
      { source: { family: 'a', title: 'b' } },
      /case 1\.source\.url: expected a text\. /,
    ],
    ['no codings', { codings: {} }, /case 1\.codings: expected a list\. /],
    [
      'a coding with an unknown answer',
      { codings: [{ answers: {} }, { answers: { 'access.device': 'tablet' } }] },
      /case 1\.codings 2\.answers\.access\.device: expected one of .*, found "tablet"\.$/,
    ],
    [
      'a coding with __proto__ as a question',
      { codings: [{ answers: JSON.parse('{"__proto__": "all"}') as unknown }] },
      /case 1\.codings 1\.answers: expected only the keys .*, found "__proto__"\.$/,
    ],
  ])('%s', (_, change, message) => {
    expect(readOne(change)).toThrow(message);
  });
});
