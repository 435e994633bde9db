import { z } from 'zod';
import { Words } from './words.ts';
import { guideAudiences, guideStrengths } from '#domain/library/guideVotes.ts';
import { modes } from '#domain/vocabulary.ts';

/** Kinds of activity that published guides speak of, by id: content/activity-guides/kinds.yaml. */
export const GuideKindsSchema = z.record(
  z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'an id such as class_discussion'),
  Words,
);

const GuideId = z.string().regex(/^[a-z0-9_]+$/, 'an id such as vdoe_2');

/** What each guide says of which kind of activity: content/activity-guides/guides.json. */
export const ActivityGuidesSchema = z.strictObject({
  guides: z.record(
    GuideId,
    z.strictObject({
      /** Guides that copy one another share it, and have one vote. */
      family: GuideId,
      title: Words,
      url: z.url({ protocol: /^https?$/ }),
      for: z.enum(guideAudiences),
      /** True where we read what it says in a page about it. */
      secondHand: z.literal(true).exactOptional(),
    }),
  ),
  recommendations: z.array(
    z.strictObject({
      kind: z.string(),
      guide: GuideId,
      says: z.enum([...modes, 'either']),
      strength: z.enum(guideStrengths),
    }),
  ),
});

export type ActivityGuides = z.infer<typeof ActivityGuidesSchema>;
