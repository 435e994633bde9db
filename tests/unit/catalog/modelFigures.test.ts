import { expect, test } from 'vitest';
import { decidingModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { foundationsOf, versionsOf } from '#catalog/modelFigures.ts';
import { VersionsSchema } from '#catalog/schemas/versionsSchema.ts';

const catalog = loadCatalog();

test('every reason is counted once by how firm it is', () => {
  const { reasons, byStrength } = foundationsOf(catalog);
  expect(byStrength.reduce((sum, { count }) => sum + count, 0)).toBe(reasons);
});

test('the reasons for the fits of answers are counted by how firm they are, one for each answer', () => {
  const { fits, byStrength } = foundationsOf(catalog);
  const answers = decidingModel(catalog).questions.flatMap((question) => question.answers);
  expect(byStrength.map((row) => row.fits)).toEqual(
    byStrength.map(({ strength }) => answers.filter((answer) => answer.strength === strength).length),
  );
  expect(fits).toBe(answers.length);
});

test('every cited source is counted once by whom it studied', () => {
  const { sources, inSchool, adultsOnly, others } = foundationsOf(catalog);
  expect(inSchool + adultsOnly + others).toBe(sources);
});

test('a release without words about it stops the build and says what is missing', () => {
  const models = [...catalog.models, catalog.models[0]!];
  expect(() => versionsOf({ models })).toThrow(/^versions\.yaml: expected 3 versions.*found 2\.$/);
});

test('versions are told from the first upward, without a gap', () => {
  const version = (number: number) => ({ version: number, changed: ['Something.'] });
  expect(VersionsSchema.safeParse([version(1), version(3)]).success).toBe(false);
});
