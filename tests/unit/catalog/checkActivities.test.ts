import { describe, expect, test } from 'vitest';
import { anActivity } from '../../support/anActivity.ts';
import { activityBreaches } from '#catalog/checkActivities.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import type { Activity } from '#domain/library/activity.ts';

const catalog = loadCatalog();
const breachesOf = (activities: readonly Activity[], retired = {}) =>
  activityBreaches({ ...catalog, library: { ...catalog.library, activities, retired } });

test('an activity in order has nothing said against it', () => {
  expect(breachesOf([anActivity()])).toEqual([]);
});

describe('what is wrong with an activity is named with file, field and remedy', () => {
  test('a source that has no file', () => {
    expect(breachesOf([anActivity({ evidence: ['nobody-1999'] })])).toMatchInlineSnapshot(`
      [
        "activities/some-debate.yaml, field evidence: expected files of content/evidence/ by their names, found nobody-1999.",
      ]
    `);
  });

  test('a kind that no guide speaks of', () => {
    expect(breachesOf([anActivity({ guideKinds: ['juggling'] })])).toMatchInlineSnapshot(`
      [
        "activities/some-debate.yaml, field guideKinds: expected ids of content/activity-guides/kinds.yaml, found juggling.",
      ]
    `);
  });

  test('an answer about the class, which an activity cannot know', () => {
    const answers = { 'objectives.work': 'discuss', 'access.device': 'phone' };
    expect(breachesOf([anActivity({ answers })])).toMatchInlineSnapshot(`
      [
        "activities/some-debate.yaml, field answers: expected only what the activity itself implies (objectives.work, objectives.thinking, objectives.feedback, engagement.interaction, engagement.independence, flexibility.reflection, flexibility.pace), found access.device. Take it out.",
      ]
    `);
  });

  test('a kind of work that is not its learning type', () => {
    expect(breachesOf([anActivity({ answers: { 'objectives.work': 'produce' } })])).toMatchInlineSnapshot(`
      [
        "activities/some-debate.yaml, field answers.objectives.work: expected the learning type, discuss, alone or with another, found produce.",
      ]
    `);
  });

  test('no kind of work at all', () => {
    expect(breachesOf([anActivity({ answers: {} })]).join()).toContain('found nothing');
  });

  test('the name of another', () => {
    expect(breachesOf([anActivity(), anActivity({ id: 'x-debate' })])).toMatchInlineSnapshot(`
      [
        "district/activities/x-debate.yaml, field name: expected a name of its own, found Some debate, which another has. Tell them apart.",
      ]
    `);
  });
});

describe('an id that was retired', () => {
  test('is named where its file is still there', () => {
    expect(breachesOf([anActivity()], { 'some-debate': { why: 'Gone.' } })).toMatchInlineSnapshot(`
      [
        "retired-activities.yaml, some-debate: expected an id without a file, found activities/some-debate.yaml. Take one out.",
      ]
    `);
  });

  test('is named where what took its place is not there', () => {
    expect(breachesOf([anActivity()], { 'old-debate': { now: 'no-such', why: 'Gone.' } }))
      .toMatchInlineSnapshot(`
      [
        "retired-activities.yaml, old-debate, field now: expected an activity that has a file, found no-such. Name another, or leave now out.",
      ]
    `);
  });

  test('is fine with a sentence and a successor, or with a sentence alone', () => {
    const retired = {
      'old-debate': { now: 'some-debate', why: 'They were alike.' },
      older: { why: 'Nobody used it.' },
    };
    expect(breachesOf([anActivity()], retired)).toEqual([]);
  });
});
