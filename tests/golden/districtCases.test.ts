import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { districtContent } from '../support/districtContent.ts';
import { expectedOf, judgmentOf, readCases } from '../support/judgedCases.ts';
import { contentRoot } from '#catalog/contentRoot.ts';
import { currentModel, decidingModel, loadCatalog } from '#catalog/loadCatalog.ts';

// What a district expects of its own model. On the default model, see cases.test.ts.
const file = 'district/cases.yaml';
const catalog = loadCatalog();
const cases = existsSync(`${contentRoot}/${file}`) ? readCases(contentRoot, file) : [];

test.each(cases.map((written) => [written.name, written] as const))('%s', (_, written) => {
  const judgment = judgmentOf(written, decidingModel(catalog), catalog.districtWeights);
  expect(judgment).toEqual(expectedOf(written));
});

const model = `
weights: { flexibility: { value: 3, why: Half of our families work shifts. } }
fits:
  - question: flexibility.schedule
    answer: some-conflicts
    fit: { synchronous: 4, asynchronous: 2, blended: 3 }
    why: Our late bus brings everyone to the second sitting.
`;
const written = `
- name: A study hall, of which only the bus is known
  answers: { flexibility.schedule: some-conflicts }
  verdict: synchronous
  strength: clear
  rules: [nothing-for-own-time]
- name: A study hall that can wait for feedback, when the hour counts most
  answers: { flexibility.schedule: some-conflicts, objectives.feedback: later }
  verdict: blended
  strength: leaning
- name: The same study hall, when all factors count alike
  answers: { flexibility.schedule: some-conflicts, objectives.feedback: later }
  weights: { flexibility: 2 }
  verdict: either
  strength: either
`;

test('a district’s cases are judged by its own model and weights, and the default model stays as it was', () => {
  const root = districtContent({ model, cases: written });
  const district = loadCatalog(root);
  const own = readCases(root, file);
  const judged = own.map((one) => judgmentOf(one, decidingModel(district), district.districtWeights));
  const byDefault = own.map((one) => judgmentOf(one, currentModel(district.models)).verdict);
  expect(judged).toEqual(own.map(expectedOf));
  expect(byDefault).toEqual(['asynchronous', 'asynchronous', 'asynchronous']);
});
