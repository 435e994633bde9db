import { expect, test } from 'vitest';
import { cardOf } from '../../../support/anyPolicy.ts';
import { situationOf } from '../../../support/anySituation.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { encodePolicyLink } from '#codec/policyLink.ts';
import { withParts } from '#codec/resultLink.ts';
import { readPasted } from '#islands/compare/pastedLinks.ts';

const models = loadModels();
const model = currentModel(models);
const situation = situationOf({ answers: { 'objectives.work': 'discuss' } });
const result = encodeCalculatorLink(situation, model);
const card = encodePolicyLink(cardOf());
const opened = { ok: true, value: { situation, model } };

test('two results are compared, whatever goes along with them', () => {
  const pasted = readPasted(withParts(result, undefined, card), result, models);
  expect(pasted).toEqual({ arrived: { first: opened, second: opened } });
});

test('one result is compared with itself, whatever goes along with it', () => {
  const pasted = readPasted(withParts(result, undefined, card), '', models);
  expect(pasted).toEqual({ arrived: { first: opened, second: undefined } });
});

test('a link of another kind is named in the field that it was pasted into', () => {
  expect(readPasted(result, card, models)).toEqual({
    problems: { second: { kind: 'policy', fragment: card } },
  });
});

test('a comparison goes into the first field alone', () => {
  const comparison = `${result}~${result}`;
  expect(readPasted(comparison, '', models)).toHaveProperty('arrived.second', opened);
  expect(readPasted(result, comparison, models)).toHaveProperty('problems.second.kind', 'comparison');
});
