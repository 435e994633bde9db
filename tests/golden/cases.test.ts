import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedOf, judgmentOf, readCases } from '../support/judgedCases.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { rules } from '#domain/decision/guardrails.ts';
import { grades, modes, strengths } from '#domain/vocabulary.ts';

// On the default model whatever a district changes: its own cases are in districtCases.test.ts.
const model = currentModel(loadModels());
const cases = globSync('tests/golden/cases/*.yaml')
  .sort()
  .flatMap((file) => readCases('.', file));

test.each(cases.map((written) => [written.name, written] as const))('%s', (_, written) => {
  expect(judgmentOf(written, model)).toEqual(expectedOf(written));
});

test.each([
  ['verdict', [...modes, 'either'], cases.map(({ verdict }) => verdict)],
  ['strength', strengths, cases.map(({ strength }) => strength)],
  ['rule', rules, cases.flatMap((written) => expectedOf(written).rules)],
  ['grade', grades, cases.map(({ context = {} }) => context['grade'])],
] as const)('every %s occurs in a case', (_, possible, given) => {
  expect(possible.filter((value) => !(given as readonly unknown[]).includes(value))).toEqual([]);
});

test('each case has a name of its own', () => {
  const names = cases.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
