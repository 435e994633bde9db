import { expect, test } from 'vitest';
import { districtContent } from '../../support/districtContent.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { fitsByFactor, linePath } from '#catalog/modelPages.ts';
import { catalogOfVersion, pathInVersion, versionsApart } from '#catalog/modelVersions.ts';

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

test.each(catalog.models)(
  'version $version has a line for each of its answers, with its own numbers',
  (model) => {
    const lines = fitsByFactor(catalogOfVersion(catalog, model.version)).flatMap(({ questions }) =>
      questions.flatMap((question) => question.lines),
    );
    const shown = lines.map(({ id, fit }) => [id, ...fit.map(({ value }) => value)]);
    const released = model.questions.flatMap(({ id, answers }) =>
      answers.map(({ id: answer, fit }) => [
        `${id}-${answer}`,
        fit.synchronous,
        fit.asynchronous,
        fit.blended,
      ]),
    );
    expect(shown.toSorted()).toEqual(released.toSorted());
  },
);

test('an older version has pages of its own, and so has the newest where a district has changed it', () => {
  const released = loadCatalog(districtContent({}));
  const newest = catalog.models.at(-1)!.version;
  const changed = loadCatalog(
    districtContent({
      name: 'district: Maple Schools',
      model: 'margin: { value: 6, why: We would sooner say that either works. }\n',
    }),
  );
  expect(versionsApart(released)).not.toContain(newest);
  expect(versionsApart(changed)).toEqual([...versionsApart(released), newest]);
  expect(pathInVersion('/model/access/', 1)).toBe('/model/version-1/access/');
});
