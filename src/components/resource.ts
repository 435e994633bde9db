/** What a page that teaches can be. */
export const resourceKinds = [
  'activity',
  'case',
  'coaching',
  'collection',
  'course',
  'evidence',
  'glossary',
  'guide',
  'plan',
  'practice',
  'survey',
  'workbook',
  'worksheet',
] as const;

/** What a page that teaches is to a catalog of teaching material. */
export interface Resource {
  readonly kind: (typeof resourceKinds)[number];
  readonly updated?: Date;
  /** Minutes that the page takes to read, to work through or to lead. */
  readonly minutes?: number;
  readonly level?: string | undefined;
  /** What a reader can do afterward. */
  readonly outcomes?: readonly string[] | undefined;
}
