import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { complaintOf } from '../support/brokenContent.ts';
import { contentRoot } from '#catalog/contentRoot.ts';
import { readGuide } from '#catalog/readGuide.ts';
import { readYaml } from '#catalog/readYaml.ts';
import { FacilitationSchema, WorkshopSchema } from '#catalog/schemas/coachSchemas.ts';
import { PracticeSchema } from '#catalog/schemas/practiceSchema.ts';

const folders = { practice: PracticeSchema, facilitation: FacilitationSchema, workshops: WorkshopSchema };

test.each(Object.entries(folders))('every file of content/%s holds what its pages need', (folder, schema) => {
  const files = globSync(`content/${folder}/*.yaml`).map((file) => relative('content', file));
  const complaints = files.map((file) => complaintOf(() => readYaml(contentRoot, file, schema)));
  expect(complaints.filter((complaint) => complaint !== 'no complaint')).toEqual([]);
});

test('every page of content/guide has the front matter that it needs', () => {
  expect(complaintOf(() => readGuide(contentRoot))).toBe('no complaint');
});
