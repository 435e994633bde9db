import { z } from 'zod';
import { Id, Words } from './words.ts';
import { modes } from '#domain/vocabulary.ts';

const Count = z.int().min(0);

const Vote = z
  .strictObject({
    activity: Words,
    /** Whose guides were counted. */
    asked: z.enum(['all', 'schools', 'universities']),
    live: Count,
    ownTime: Count,
    blend: Count,
    either: Count,
    /** How many of these votes only name the activity in a list. */
    listed: Count,
  })
  .refine(
    ({ live, ownTime, blend, either, listed }) => listed <= live + ownTime + blend + either,
    'no more listed votes than votes',
  );

/** Where published guides disagree with one another: content/evaluation/disagreements.yaml. */
export const DisagreementsSchema = z.strictObject({
  source: z.strictObject({ advice: Count, guides: Count, note: Words }),
  topics: z
    .array(
      z.strictObject({
        id: Id,
        name: Words,
        text: Words,
        /** What our numbers do about it, and the question that settles it there. */
        ours: Words,
        question: z.string(),
        votes: z.array(Vote).min(1),
      }),
    )
    .min(1),
});

export type Disagreements = z.infer<typeof DisagreementsSchema>;

/** Who gives each piece of advice in content/evaluation/published-advice.json. */
export const SectorsSchema = z.array(z.object({ sector: z.string() }));

/** What content/evaluation/published-guides.json holds besides the cases: who advises, and how plain readers judged. */
export const GuideReadingsSchema = z.array(
  z.object({
    recommended: z.enum(modes),
    alsoAccepted: z.array(z.enum(modes)),
    conflict: z.boolean(),
    sector: z.string(),
    /** The mode each reader of the whole text would choose; `either` where the reader left it open. */
    ownJudgements: z.array(z.enum([...modes, 'either'])),
  }),
);

export type GuideReadings = z.infer<typeof GuideReadingsSchema>;
