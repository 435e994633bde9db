import { expect, test } from 'vitest';
import { situationOf } from '../../support/anySituation.ts';
import { mixedClass } from '../../support/classes.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { decodeResultLink, withClass } from '#codec/resultLink.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decodeClassLink, encodeClassLink } from '#codec/classLink.ts';

const models = loadModels();
const model = currentModel(models);
const situation = situationOf({ answers: { 'access.connection': 'half' } });
const plain = encodeCalculatorLink(situation, model);
const classText = encodeClassLink({ rows: mixedClass.rows });
const both = withClass(plain, classText);
const opened = { ok: true, value: { situation, model } };

test('a result alone opens as it always did, with no class', () => {
  expect(decodeResultLink(plain, models)).toEqual({ result: opened, classText: undefined });
});

test('a result with its class opens as both', () => {
  const arrived = decodeResultLink(`https://example.org/calculator/#${both}`, models);
  expect(arrived.result).toEqual(opened);
  expect(decodeClassLink(arrived.classText!)).toEqual({ ok: true, value: { rows: mixedClass.rows } });
});

test.each([
  ['cut off in the class', both.slice(0, -4), 'cut'],
  ['cut off at the mark', `${plain}~`, 'foreign'],
  ['damaged in the class', `${both.slice(0, -1)}i`, 'damaged'],
])('%s, the result still opens and the class says why it does not', (_, text, reason) => {
  const arrived = decodeResultLink(text, models);
  expect(arrived.result).toEqual(opened);
  expect(decodeClassLink(arrived.classText!)).toMatchObject({ ok: false, reason });
});

test('a class without a result is a result that was cut off', () => {
  expect(decodeResultLink(`~${classText}`, models).result).toEqual({ ok: false, reason: 'cut' });
});
