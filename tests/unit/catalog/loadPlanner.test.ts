import { describe, expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../../support/brokenContent.ts';
import { evidenceFiles, plannerData } from '../../support/planner.ts';
import { loadPlanner, planLimitsOf, ratesOf } from '#catalog/loadPlanner.ts';

const complaint = (file: string, passage: string, replacement: string): string =>
  complaintOf(() =>
    loadPlanner(contentBrokenAt(`planner/${file}.yaml`, passage, replacement), evidenceFiles),
  );

describe('a slip in content/planner/ is told with its file and field', () => {
  test.each([
    [
      'a rate of nothing, which would take for ever',
      'workload',
      'rates: 250',
      'rates: 0',
      'ContentError: planner/workload.yaml, field posts.rates: expected a number above 0, found 0.',
    ],
    [
      'a source that has no file',
      'limits',
      'evidence: [california-sb98-2020]',
      'evidence: [nobody-1999]',
      'ContentError: planner/limits.yaml, field longestMinutes.evidence: expected files of content/evidence/ by their names, found nobody-1999.',
    ],
    [
      'a judgment that names nobody',
      'limits',
      'strength: practice\n  evidence: [california-sb98-2020]',
      'strength: practice',
      'field longestMinutes: expected a source, or the strength estimate',
    ],
    ['a check without words', 'checks', '  zero-minutes:', '  no-minutes:', 'planner/checks.yaml'],
  ])('%s', (_, file, passage, replacement, expected) => {
    expect(complaint(file, passage, replacement)).toContain(expected);
  });
});

test('rates and limits come without their grounds', () => {
  expect(ratesOf(plannerData)).toMatchObject({ posts: 250, video: { fast: 1 } });
  expect(planLimitsOf(plannerData)).toMatchObject({ longestMinutes: 240, ownTimeMinutes: { 'k-2': 20 } });
});
