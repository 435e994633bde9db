import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readingGrade } from '../support/readingLevel.ts';
import { activityIndex } from '#catalog/activityIndex.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { guideCounts } from '#catalog/loadGuideVotes.ts';
import { subjects } from '#catalog/schemas/activitySchema.ts';
import { learningTypes, type Activity } from '#domain/library/activity.ts';
import { coverageOf, emptyCells } from '#domain/library/coverage.ts';
import { gradesOf } from '#domain/library/twin.ts';
import { modes } from '#domain/vocabulary.ts';

const catalog = loadCatalog();
const { activities } = catalog.library;
const cells = coverageOf(activityIndex(catalog));
const steps = (activity: Activity) => modes.flatMap((mode) => activity.forms[mode]);
const suiting = (isWanted: (activity: Activity) => boolean) => activities.filter(isWanted).length;

describe.each(activities.map((activity) => [activity.id, activity] as const))('%s', (_, activity) => {
  test('tells each of its forms in steps of their own', () => {
    const told = steps(activity).map(({ teacher, students }) => `${teacher} ${students}`);
    expect(told.filter((step, index) => told.indexOf(step) !== index)).toEqual([]);
  });

  test('has steps short enough to read while teaching', () => {
    const long = steps(activity)
      .flatMap(({ teacher, students }) => [teacher, students])
      .filter((text) => text.split(/\s+/).length > 45);
    expect(long).toEqual([]);
  });

  test('takes no more time the second time', () => {
    expect(activity.effort.repeatMinutes).toBeLessThanOrEqual(activity.effort.prepareMinutes);
  });
});

test.each(globSync('content/{,district/}activities/*.yaml').sort())('%s reads at grade 10 or below', (file) => {
  const sentencesIn = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return /\s.*[.?!]['"”’]?$/s.test(value.trim()) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
  };
  expect(readingGrade(sentencesIn(parse(readFileSync(file, 'utf8'))).join('\n'))).toBeLessThanOrEqual(10);
});

describe('the library as a whole', () => {
  test('holds at least seventy-two activities', () => {
    expect(activities.length).toBeGreaterThanOrEqual(72);
  });

  test.each(learningTypes)('has at least twelve in which students %s', (type) => {
    expect(suiting(({ learningType }) => learningType === type)).toBeGreaterThanOrEqual(12);
  });

  test('has something of each type for each grade', () => {
    expect(emptyCells(cells)).toEqual([]);
  });

  test('has, of each type and for each grade, what suits live time, own time and a blend', () => {
    const missing = cells.flatMap(({ learningType, grade, byVerdict }) =>
      modes.filter((mode) => byVerdict[mode] === 0).map((mode) => `${learningType}, ${grade}, ${mode}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(subjects)('has something for %s', (subject) => {
    expect(suiting((activity) => activity.subjects.includes(subject))).toBeGreaterThanOrEqual(1);
  });

  test('has a first-grade teacher’s activities run by more than video', () => {
    const forYoung = activities.filter(({ minutes }) => gradesOf(minutes).includes('k-2'));
    expect(forYoung.filter(({ channels }) => channels[0] !== 'video').length).toBeGreaterThan(0);
  });

  test('rests most of its activities on what published guides say', () => {
    const { kinds } = guideCounts();
    const isSpokenOf = ({ guideKinds }: Activity) => guideKinds.some((kind) => kinds.get(kind)!.votes.length > 0);
    expect(suiting(isSpokenOf)).toBeGreaterThan(activities.length / 2);
  });
});
