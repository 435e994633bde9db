import { expect, test } from 'vitest';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { fitsByFactor, linePath } from '#catalog/modelPages.ts';

const catalog = loadCatalog();

test('an answer has one address for good: its factor’s page and its line', () => {
  expect(linePath('access.device', 'phone')).toBe('/model/access/#access.device-phone');
});

test('a line stands under the words of its own answer', () => {
  const access = fitsByFactor(catalog).find(({ factor }) => factor === 'access')!;
  const device = access.questions.find(({ id }) => id === 'access.device')!;
  const phone = device.lines.find(({ id }) => id === 'access.device-phone')!;
  const words = catalog.questionnaire
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === 'access.device')!.answers;
  expect(phone.label).toBe(words.find(({ id }) => id === 'phone')!.label);
});
