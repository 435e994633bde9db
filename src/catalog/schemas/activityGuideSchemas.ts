import { z } from 'zod';
import { Words } from './words.ts';

/** Kinds of activity that published guides speak of, by id: content/activity-guides/kinds.yaml. */
export const GuideKindsSchema = z.record(
  z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'an id such as class_discussion'),
  Words,
);
