import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { districtPrefix } from '#catalog/loadActivities.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';

const idsFile = 'tests/golden/activityIds.json';
const released = JSON.parse(readFileSync(idsFile, 'utf8')) as readonly string[];
const { activities, retired } = loadCatalog().library;
// A district answers for the ids of its own activities.
const ours = activities.map(({ id }) => id).filter((id) => !id.startsWith(districtPrefix));

describe('an id of the library is in old links and plans', () => {
  test.each(released)('%s is still there, or it is told what became of it', (id) => {
    expect(
      ours.includes(id) || Object.hasOwn(retired, id),
      `Keep content/activities/${id}.yaml, or write ${id} into content/retired-activities.yaml with a sentence.`,
    ).toBe(true);
  });

  test('and every one is written down', () => {
    const missing = ours.filter((id) => !released.includes(id));
    expect(missing, `Add these to ${idsFile}.`).toEqual([]);
  });
});
