import { expect, test } from 'vitest';
import { anActivity } from '../../support/anActivity.ts';
import { activityIndex, facetOptions, libraryForPlans } from '#catalog/activityIndex.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';

const catalog = loadCatalog();
const holding = (...activities: ReturnType<typeof anActivity>[]) => ({
  ...catalog,
  library: { ...catalog.library, activities },
});

test('an entry is found by the words of its name and of its summary', () => {
  expect(activityIndex(holding(anActivity()))[0]!.words).toBe('some debate students argue.');
});

test('an entry says for each of its grades which mode it suits', () => {
  const range = { from: 10, to: 20 };
  const [entry] = activityIndex(holding(anActivity({ minutes: { '3-5': range, adult: range } })));
  expect(Object.keys(entry!.suits)).toEqual(['3-5', 'adult']);
});

test('only subjects that some activity is about are offered, and never “any subject”', () => {
  const subjects = facetOptions([
    anActivity({ subjects: ['Music', 'Art'] }),
    anActivity({ subjects: ['Any subject'] }),
  ]).subject;
  expect(subjects).toEqual(['Art', 'Music']);
});

test('the planner learns how long it takes and how each form divides its time', () => {
  expect(libraryForPlans(holding(anActivity()))[0]).toMatchObject({
    id: 'some-debate',
    minutes: { '6-8': { from: 30, to: 45 } },
    shares: {
      synchronous: { before: 0, live: 100, after: 0 },
      asynchronous: { before: 50, live: 0, after: 50 },
      blended: { before: 40, live: 60, after: 0 },
    },
  });
});
