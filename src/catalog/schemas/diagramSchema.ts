import { z } from 'zod';
import { Words } from './words.ts';

const Percent = z.number().min(0).max(100);
const Line = z.strictObject({ mode: z.literal('asynchronous'), from: Percent, to: Percent, label: Words });
const Dot = z.strictObject({ mode: z.literal('synchronous'), at: Percent, label: Words });

/** A figure of dots (live) and lines (own time): positions are percent of a row's width. */
export const DiagramSchema = z.strictObject({
  title: Words,
  caption: Words,
  rows: z
    .array(
      z.strictObject({ label: Words, segments: z.array(z.discriminatedUnion('mode', [Line, Dot])).min(1) }),
    )
    .min(1)
    .max(7),
});

export type Diagram = z.infer<typeof DiagramSchema>;
