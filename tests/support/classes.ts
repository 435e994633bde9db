import fc from 'fast-check';
import { contentRoot } from '#catalog/contentRoot.ts';
import { loadClassData } from '#catalog/loadClassData.ts';
import { EvidenceSchema } from '#catalog/schemas/evidenceSchema.ts';
import { readFolder } from '#catalog/readYaml.ts';
import {
  connections,
  devices,
  groupTags,
  largestCapMegabytes,
  largestRow,
  mostRows,
  quietPlaces,
  type ClassProfile,
  type ClassRow,
} from '#domain/classroom/classProfile.ts';
import { adultsAtHome } from '#domain/vocabulary.ts';

/** The real content/class/. */
export const classData = loadClassData(contentRoot, readFolder(contentRoot, 'evidence', EvidenceSchema));

/** A row of students who lack nothing, with what a test changes about them. */
export const rowOf = (count: number, change: Partial<ClassRow> = {}): ClassRow => ({
  count,
  device: 'own-computer',
  connection: 'video',
  quietPlace: 'yes',
  phoneLine: true,
  tags: [],
  ...change,
});

export const classOf = (...rows: readonly ClassRow[]): ClassProfile => ({ rows });

/** 24 students: 14 well equipped, 6 on phones with little data, 3 who share a computer, 1 on paper. */
export const mixedClass: ClassProfile = classData.profiles.find(({ id }) => id === 'mixed')!;

/** Any row that a teacher can describe. */
export const anyRow = fc.record(
  {
    count: fc.integer({ min: 1, max: largestRow }),
    device: fc.constantFrom(...devices),
    connection: fc.constantFrom(...connections),
    quietPlace: fc.constantFrom(...quietPlaces),
    phoneLine: fc.boolean(),
    tags: fc.subarray([...groupTags]),
    weeklyCapMegabytes: fc.integer({ min: 1, max: largestCapMegabytes }),
    adultAtHome: fc.constantFrom(...adultsAtHome),
  },
  { requiredKeys: ['count', 'device', 'connection', 'quietPlace', 'phoneLine', 'tags'] },
) as fc.Arbitrary<ClassRow>;

/** Any class that a teacher can describe, down to nobody. */
export const anyClass: fc.Arbitrary<ClassProfile> = fc
  .array(anyRow, { maxLength: mostRows })
  .map((rows) => ({ rows }));
