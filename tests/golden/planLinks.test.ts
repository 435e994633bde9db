import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { twoActivities } from '../support/anyPlan.ts';
import { checksumOf, readSeals, sealsFile } from '../support/seals.ts';
import { planChannels, plannedModes } from '#codec/planInput.ts';
import { decodePlanLink, encodePlanLink } from '#codec/planLink.ts';
import { planText } from '#codec/planText.ts';
import { toSentPlan } from '#codec/sentPlan.ts';
import { reachChannels } from '#domain/classroom/classProfile.ts';
import { learningTypes, stepPhases } from '#domain/library/activity.ts';
import {
  draftings,
  groupings,
  readingDifficulties,
  readingPurposes,
  writingGenres,
  type Plan,
} from '#domain/plan/plan.ts';
import { grades } from '#domain/vocabulary.ts';

// That a sealed file is unchanged is tested in links.test.ts, for links of every kind.
interface GoldenPlan {
  readonly name: string;
  /** A link that somebody may have kept. */
  readonly fragment: string;
  /** The text inside it. Browsers deflate it each in their own way, so that the fragment itself may be written otherwise. */
  readonly plain: string;
  /** What it meant then and must mean for ever, with a library of two activities. */
  readonly plan: Plan;
}

const files = globSync('tests/golden/links/plan/v*/*.json')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const goldens = files.map((file) => [file, JSON.parse(readFileSync(file, 'utf8')) as GoldenPlan] as const);
const plans = goldens.map(([, { plan }]) => plan);
const activities = plans.flatMap((plan) => plan.activities);
const workloads = activities.map(({ workload }) => workload);
const reading = workloads.filter((load) => load?.kind === 'reading');
const writing = workloads.filter((load) => load?.kind === 'writing');

describe.each(goldens)('the golden plan link %s', (file, { fragment, plain, plan }) => {
  test('is sealed', () => {
    expect(readSeals(), `Add this line to ${sealsFile}: "${file}": "${checksumOf(file)}"`).toHaveProperty([
      file,
    ]);
  });

  test('opens as it was meant', async () => {
    const opened = await decodePlanLink(fragment, twoActivities);
    expect(opened).toEqual({ ok: true, value: { plan, parts: [] } });
  });

  test('holds the text that is still written for it', () => {
    expect(planText(toSentPlan(plan, twoActivities))).toBe(plain);
  });

  test('and the link that is written today carries the same plan', async () => {
    const today = await encodePlanLink(plan, twoActivities);
    expect(await decodePlanLink(today, twoActivities)).toEqual({ ok: true, value: { plan, parts: [] } });
  });
});

test.each<readonly [string, readonly unknown[], readonly unknown[]]>([
  ['grade, or none', [...grades, undefined], plans.map(({ grade }) => grade)],
  ['date, or none', ['2000-01-01', '2099-12-31', undefined], plans.map(({ startsOn }) => startsOn)],
  ['end of the days', [1, 40], plans.map(({ days }) => days)],
  ['last number, or none', [999_999_999, undefined], plans.map(({ lastNumber }) => lastNumber)],
  ['learning type', learningTypes, activities.map(({ learningType }) => learningType)],
  ['mode', plannedModes, activities.map(({ mode }) => mode)],
  ['channel', planChannels, activities.map(({ channel }) => channel)],
  ['fallback, or none', [...reachChannels, undefined], activities.map(({ fallback }) => fallback)],
  ['grouping', groupings, activities.map(({ grouping }) => grouping)],
  ['part, or none', [...stepPhases, undefined], activities.map(({ part }) => part)],
  ['contact, or not', [true, false], activities.map(({ hasContact }) => hasContact)],
  ['evidence, or not', [true, false], activities.map(({ hasEvidence }) => hasEvidence)],
  ['end of the minutes', [0, 1440], activities.map(({ minutes }) => minutes)],
  ['end of the start, or none', [0, 1439, undefined], activities.map(({ startMinute }) => startMinute)],
  ['end of the window, or none', [0, 40, undefined], activities.map(({ windowDays }) => windowDays)],
  [
    'workload, or none',
    ['reading', 'writing', 'video', 'posts', undefined],
    workloads.map((load) => load?.kind),
  ],
  ['purpose of reading', readingPurposes, reading.map(({ purpose }) => purpose)],
  ['difficulty of reading', readingDifficulties, reading.map(({ difficulty }) => difficulty)],
  ['genre of writing', writingGenres, writing.map(({ genre }) => genre)],
  ['drafting', draftings, writing.map(({ drafting }) => drafting)],
])('every %s occurs in a golden plan link', (_, possible, given) => {
  expect(possible.filter((value) => !given.includes(value))).toEqual([]);
});
