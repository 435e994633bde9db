import { expect, test } from 'vitest';
import { changesOf } from '#catalog/changes.ts';
import { loadModels } from '#catalog/loadCatalog.ts';

const models = loadModels();
const page = {
  path: '/learn/access/',
  title: 'Who can join?',
  description: 'Count first.',
  updated: new Date('2030-11-25'),
};

test('every released model is dated with the day it came out and leads to its place', () => {
  const told = changesOf({ models }, []).map(({ path, day }) => [path, day.toISOString().slice(0, 10)]);
  expect(told).toEqual(
    models.map(({ version, released }) => [`/model/#version-${version}`, released]).toReversed(),
  );
});

test('a page is dated with the day on which it was written, the newest first', () => {
  expect(changesOf({ models }, [page])[0]).toEqual({
    id: '/learn/access/2030-11-25',
    path: '/learn/access/',
    words: 'Count first.',
    day: page.updated,
    of: { title: 'Who can join?' },
  });
});

test('a page written anew is another change at the same address', () => {
  const [after, before] = changesOf({ models }, [page, { ...page, updated: new Date('2030-12-01') }]);
  expect(after!.path).toBe(before!.path);
  expect(after!.id).not.toBe(before!.id);
});
