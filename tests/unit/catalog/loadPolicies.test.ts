import { describe, expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../../support/brokenContent.ts';
import { districtContent } from '../../support/districtContent.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { loadPolicies } from '#catalog/loadPolicies.ts';
import { conflictsOf } from '#domain/policy/conflicts.ts';
import { filledBy } from '#domain/policy/policyContext.ts';
import { wholeDayOf } from '#domain/policy/wholeDay.ts';

const { policies, evidence } = loadCatalog();
const presetOf = (id: string) => policies.presets.find((preset) => preset.id === id)!;

describe('the presets', () => {
  test('only Indiana’s law counts as in force, and it comes first', () => {
    expect(policies.presets.filter(({ status }) => status === 'in-force').map(({ id }) => id)).toEqual([
      'indiana-2022',
    ]);
    expect(policies.presets[0]!.id).toBe('indiana-2022');
  });

  test.each(policies.presets)('$id names its source and the day it was read', ({ card, evidence: id }) => {
    expect(card.source).toMatchObject({ title: evidence.get(id)!.title, readOn: expect.any(String) });
  });

  test.each(policies.presets.filter(({ counts }) => counts === 'total'))(
    '$id counts all work, and rules no live minute',
    ({ card }) => {
      expect(filledBy(card, { grade: '6-8' })).toEqual({});
      expect(wholeDayOf(card, { grade: '6-8' })).toEqual({ asked: {}, leastAWeek: undefined });
      expect(card.note).toMatch(/total minutes/i);
    },
  );

  test.each(policies.presets.filter(({ evidence: id }) => evidence.get(id)!.secondHand))(
    '$id was read second-hand and says so',
    ({ asked }) => {
      expect(asked).toMatch(/^As reported/);
    },
  );

  test.each(policies.presets)('$id holds together', ({ card }) => {
    expect(conflictsOf(card)).toEqual([]);
  });

  test('the caps of India are those of its sessions', () => {
    const mostFor = (grade: 'k-2' | '9-12') =>
      filledBy(presetOf('india-pragyata-2020').card, { grade }).maxLiveMinutes;
    expect([mostFor('k-2'), mostFor('9-12')]).toEqual([2 * 45, 4 * 45]);
  });
});

test('whoever reads India’s card learns that its 90 minutes do not hold before grade 1', () => {
  const { card, asked } = presetOf('india-pragyata-2020');
  expect(card.note).toContain('Before grade 1, as reported, 30 a day');
  expect(asked).toContain('too many before grade 1');
});

describe('a preset that does not fit stops the build, with file, field and what to do', () => {
  const complaintAbout = (passage: string, replacement: string) =>
    complaintOf(() =>
      loadPolicies(contentBrokenAt('policies/indiana-2022.yaml', passage, replacement), evidence),
    );

  test.each([
    [
      'a share in percent',
      'minLiveShare: 0.5',
      'minLiveShare: 50',
      'ContentError: policies/indiana-2022.yaml, field card.minLiveShare: expected a share from 0 to 1 in whole hundredths, such as 0.5, found 50.',
    ],
    [
      'a source without a file',
      'evidence: indiana-2022',
      'evidence: nobody-1999',
      'ContentError: policies/indiana-2022.yaml, field evidence: expected the id of an entry that has a file, found nobody-1999. Add evidence/nobody-1999.yaml.',
    ],
    [
      'a card without a name',
      'name: Indiana, virtual days',
      'name: ""',
      'ContentError: policies/indiana-2022.yaml, field card.name: expected a name to show on every result, found nothing.',
    ],
    [
      'a total that is entered as live',
      'counts: live',
      'counts: total',
      'ContentError: policies/indiana-2022.yaml, field counts: expected live, or a card without live rules, found total beside them. Total minutes are no live minutes.',
    ],
  ])('%s', (_, passage, replacement, complaint) => {
    expect(complaintAbout(passage, replacement)).toBe(complaint);
  });
});

describe('a district’s own card', () => {
  const source = 'source: { title: Board memo 12, readOn: 2026-11-23 }';
  const complaintAbout = (policy: string) =>
    complaintOf(() => loadPolicies(districtContent({ policy }), evidence));

  test('is what every visitor starts under', () => {
    const { policies: loaded } = loadCatalog(
      districtContent({ policy: `name: Ours\nminLiveShare: 0.4\n${source}` }),
    );
    expect(loaded.district).toMatchObject({ name: 'Ours', minLiveShare: 0.4, modes: 'none' });
  });

  test('is not there where no file is', () => {
    expect(loadCatalog(districtContent({})).policies.district).toBeUndefined();
  });

  test('without a source is refused, since every result names it', () => {
    expect(complaintAbout('name: Ours')).toMatchInlineSnapshot(
      `"ContentError: district/policy.yaml, field source: expected the title of your rule and the day it was read, found nothing. Every result names them."`,
    );
  });

  test('with rules that cross is refused', () => {
    const liveMinutes = 'liveMinutes: [{ grades: [6-8], per: day, least: 90, most: 60 }]';
    expect(complaintAbout(`name: Ours\n${liveMinutes}\n${source}`)).toMatchInlineSnapshot(
      `"ContentError: district/policy.yaml: expected rules that can all be kept, found the conflict least-above-most-day (6-8, least 90, most 60). Change one of the two rules."`,
    );
  });

  test('with a misspelled field is refused', () => {
    expect(complaintAbout(`name: Ours\ncameras: optional\n${source}`)).toMatchInlineSnapshot(
      `"ContentError: district/policy.yaml, field the whole card: expected only the fields name, modes, forbiddenModes, liveMinutes, minLiveShare, mostOwnTimeDaysAYear, camera, recording, planServiceMinutesAWeek, ownTimeRouteOwed, note, source, found "cameras"."`,
    );
  });
});
