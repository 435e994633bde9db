import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { complaintOf, contentWith } from '../../support/brokenContent.ts';
import { readFolder, readYaml } from '#catalog/readYaml.ts';

const Lesson = z.strictObject({ name: z.string(), minutes: z.int().max(90) });
const complaintAbout = (text: string): string =>
  complaintOf(() => readYaml(contentWith('lesson.yaml', text), 'lesson.yaml', Lesson));

test('a right file gives its values', () => {
  const root = contentWith('lesson.yaml', 'name: Phonics group\nminutes: 12\n');
  expect(readYaml(root, 'lesson.yaml', Lesson)).toEqual({ name: 'Phonics group', minutes: 12 });
});

test('a file that is not there is named', () => {
  const root = contentWith('lesson.yaml', '');
  const complaint = complaintOf(() => readYaml(root, 'seminar.yaml', Lesson));
  expect(complaint).toMatch(/^ContentError: seminar\.yaml: expected a readable YAML file, found: ENOENT/);
});

test('a malformed file is named with the place of the slip', () => {
  expect(complaintAbout('name: "Phonics\nminutes: 12\n')).toMatchInlineSnapshot(
    `"ContentError: lesson.yaml: expected a readable YAML file, found: Missing closing "quote at line 3, column 1:"`,
  );
});

test('a key written twice is named with its place', () => {
  expect(complaintAbout('name: Phonics\nname: Reading\nminutes: 12\n')).toMatchInlineSnapshot(
    `"ContentError: lesson.yaml: expected a readable YAML file, found: Map keys must be unique at line 2, column 1:"`,
  );
});

test('an empty file is named', () => {
  expect(complaintAbout('')).toMatchInlineSnapshot(
    `"ContentError: lesson.yaml, field the whole file: expected object, found null."`,
  );
});

test('an unknown field is named', () => {
  expect(complaintAbout('name: Phonics\nminutes: 12\ngrade: 2\n')).toMatchInlineSnapshot(
    `"ContentError: lesson.yaml, field the whole file: expected no key "grade", found {"name":"Phonics","minutes":12,"grade":2}."`,
  );
});

test('everything that is wrong is named at once, a line for each', () => {
  expect(complaintAbout('name: 7\nminutes: 120\n')).toMatchInlineSnapshot(`
    "ContentError: lesson.yaml, field name: expected string, found 7.
    lesson.yaml, field minutes: Too big: expected number to be <=90, found 120."
  `);
});

test('an item of a list is found by its id, or by its number where it has none', () => {
  const Course = z.array(z.looseObject({ minutes: z.number('how long it takes') }));
  const root = contentWith('course.yaml', '- id: seminar\n- name: Phonics group\n');
  expect(complaintOf(() => readYaml(root, 'course.yaml', Course))).toBe(
    'ContentError: course.yaml, field seminar.minutes: expected how long it takes, found nothing.\ncourse.yaml, field #2.minutes: expected how long it takes, found nothing.',
  );
});

test('a folder gives its YAML files by name, in the order of the alphabet, and nothing else', () => {
  const root = contentWith('README.md', '');
  mkdirSync(join(root, 'lessons'));
  for (const name of ['seminar.yaml', 'phonics.yaml']) {
    writeFileSync(join(root, 'lessons', name), 'name: Lesson\nminutes: 12\n');
  }
  writeFileSync(join(root, 'lessons', 'README.md'), 'Not a lesson.');
  expect([...readFolder(root, 'lessons', Lesson).keys()]).toEqual(['phonics', 'seminar']);
});

test('a slip in a file of a folder is named with the folder', () => {
  const root = contentWith('README.md', '');
  mkdirSync(join(root, 'lessons'));
  writeFileSync(join(root, 'lessons', 'phonics.yaml'), 'name: Phonics\nminutes: many\n');
  expect(complaintOf(() => readFolder(root, 'lessons', Lesson))).toMatchInlineSnapshot(
    `"ContentError: lessons/phonics.yaml, field minutes: expected number, found "many"."`,
  );
});
