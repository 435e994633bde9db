import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { complaintOf } from '../support/brokenContent.ts';
import { citedIds } from '#catalog/citation.ts';
import { contentRoot } from '#catalog/contentRoot.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { loadCourse } from '#catalog/loadCourse.ts';
import { readGuide } from '#catalog/readGuide.ts';
import { readYaml } from '#catalog/readYaml.ts';
import { FacilitationSchema, WorkshopSchema } from '#catalog/schemas/coachSchemas.ts';
import { PracticeSchema } from '#catalog/schemas/practiceSchema.ts';
import { shownOrder } from '#catalog/shownOrder.ts';
import { moduleCode } from '#codec/progressLink.ts';

const folders = { practice: PracticeSchema, facilitation: FacilitationSchema, workshops: WorkshopSchema };

test.each(Object.entries(folders))('every file of content/%s holds what its pages need', (folder, schema) => {
  const files = globSync(`content/${folder}/*.yaml`).map((file) => relative('content', file));
  const complaints = files.map((file) => complaintOf(() => readYaml(contentRoot, file, schema)));
  expect(complaints.filter((complaint) => complaint !== 'no complaint')).toEqual([]);
});

test('every page of content/guide has the front matter that it needs', () => {
  expect(complaintOf(() => readGuide(contentRoot))).toBe('no complaint');
});

const { modules, workshops } = loadCourse(loadCatalog());

describe.each(modules)('the module $id', ({ body, practice, readMinutes }) => {
  test('takes eight to twelve minutes to read', () => {
    expect(readMinutes).toBeGreaterThanOrEqual(8);
    expect(readMinutes).toBeLessThanOrEqual(12);
  });

  test('rests on at least five sources', () => {
    expect(citedIds(body).length).toBeGreaterThanOrEqual(5);
  });

  test('shows a figure', () => {
    expect(body).toMatch(/<Ribbon id="/);
  });

  test('asks in at least three ways', () => {
    expect(new Set(practice.questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });

  test('never answers with a bare right or wrong', () => {
    const feedback = practice.questions.flatMap((question) =>
      ('options' in question ? question.options : question.items).map((part) => part.feedback),
    );
    expect(feedback.filter((words) => /^(wrong|correct|right|incorrect|true|false)\b[.!,]/i.test(words))).toEqual([]);
  });
});

test('no two modules have the same name in a link', () => {
  const codes = modules.map(({ id }) => moduleCode(id));
  expect(new Set(codes).size).toBe(codes.length);
});

test('there is a workshop of 60 minutes and one of 90', () => {
  expect([...workshops.values()].map(({ minutes }) => minutes).toSorted()).toEqual([60, 90]);
});

test('no module takes the name of another page of the course', () => {
  const pages = globSync('src/pages/learn/*.astro').map((file) => /([^/]+)\.astro$/.exec(file)![1]!);
  expect(modules.filter(({ id }) => pages.includes(id))).toEqual([]);
});

describe('nothing but its sense gives the right answer away: of all single-choice questions, the right option', () => {
  const singles = modules.flatMap(({ practice }) =>
    practice.questions.flatMap((question) => (question.kind === 'single' ? [question] : [])),
  );
  const rightOf = (options: readonly { readonly correct?: true | undefined }[]): number =>
    options.findIndex(({ correct }) => correct);
  const lengths = singles.map(({ options }) => ({
    right: options[rightOf(options)]!.text.length,
    others: options.filter(({ correct }) => !correct).map(({ text }) => text.length),
  }));
  const shareOf = (count: number): number => count / singles.length;

  test('is the longest in at most 45 of 100', () => {
    const longest = lengths.filter(({ right, others }) => right >= Math.max(...others));
    expect(shareOf(longest.length)).toBeLessThanOrEqual(0.45);
  });

  test('is the shortest in at most 45 of 100', () => {
    const shortest = lengths.filter(({ right, others }) => right <= Math.min(...others));
    expect(shareOf(shortest.length)).toBeLessThanOrEqual(0.45);
  });

  test('is never more than half as long again as the longest of the others', () => {
    expect(lengths.filter(({ right, others }) => right > 1.5 * Math.max(...others))).toEqual([]);
  });

  test.each(['first', 'second', 'third'])('is shown %s in at most 45 of 100', (place) => {
    const shown = singles.map(({ options }) =>
      shownOrder(options.map(({ text }) => text)).indexOf(rightOf(options)),
    );
    const here = shown.filter((index) => index === ['first', 'second', 'third'].indexOf(place));
    expect(shareOf(here.length)).toBeLessThanOrEqual(0.45);
  });
});
