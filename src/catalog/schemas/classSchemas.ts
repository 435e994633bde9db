import { z } from 'zod';
import { DatedSource as Source } from './datedSource.ts';
import { Id, Words } from './words.ts';
import {
  connections,
  devices,
  groupTags,
  largestCapMegabytes,
  largestRow,
  mostRows,
  quietPlaces,
  reachChannels,
  type ClassRow,
} from '#domain/classroom/classProfile.ts';
import type { ChannelNeeds } from '#domain/classroom/reach.ts';
import type { Remedy } from '#domain/classroom/remedies.ts';
import { adultsAtHome } from '#domain/vocabulary.ts';

const Hurdle = z.union([
  z.literal('full').transform((level) => ({ level })),
  z.strictObject({ level: z.enum(['partial', 'none']), reason: Words }),
]);

export const ReachSchema = z.record(
  z.enum(reachChannels),
  z.strictObject({
    name: Words,
    device: z.record(z.enum(devices), Hurdle),
    connection: z.record(z.enum(connections), Hurdle),
    quietPlace: z.record(z.enum(quietPlaces), Hurdle),
    phoneLine: z.record(z.enum(['yes', 'no']), Hurdle),
  }) satisfies z.ZodType<ChannelNeeds>,
);

const Speed = z.int().min(0);
const rateWords = { evidence: Id.exactOptional(), source: Source.exactOptional(), note: Words };

export const DataRatesSchema = z.record(
  z.enum(reachChannels),
  z.union([
    z.strictObject({
      kbpsUp: Speed,
      kbpsDown: Speed,
      basis: z.enum(['listed', 'worked-out']),
      ...rateWords,
    }),
    z.strictObject({ megabytesAnHour: z.number().min(0), basis: z.literal('estimate'), ...rateWords }),
  ]),
);

export const CapsSchema = z.array(
  z.strictObject({
    id: Id,
    name: Words,
    megabytes: z.int().min(1),
    per: z.enum(['week', 'month', 'school-year']),
    source: Source,
    note: Words,
  }),
);

export const RowSchema = z.strictObject({
  count: z.int().min(1).max(largestRow),
  device: z.enum(devices),
  connection: z.enum(connections),
  phoneLine: z.boolean(),
  weeklyCapMegabytes: z.int().min(1).max(largestCapMegabytes).exactOptional(),
  quietPlace: z.enum(quietPlaces),
  adultAtHome: z.enum(adultsAtHome).exactOptional(),
  tags: z.array(z.enum(groupTags)),
}) satisfies z.ZodType<ClassRow>;

export const ProfilesSchema = z.array(
  z.strictObject({ id: Id, name: Words, summary: Words, rows: z.array(RowSchema).min(1).max(mostRows) }),
);

const turn = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.strictObject({ field: z.literal(field), from: z.array(value).min(1), to: value });

export const RemediesSchema = z.array(
  z.strictObject({
    id: Id,
    /** In the middle of a sentence: 18 of your 24 with …. */
    name: Words,
    text: Words,
    effort: z.int().min(1).max(3),
    change: z.discriminatedUnion('field', [
      turn('channel', z.enum(reachChannels)),
      turn('device', z.enum(devices)),
      turn('connection', z.enum(connections)),
      turn('quietPlace', z.enum(quietPlaces)),
      turn('phoneLine', z.boolean()),
    ]),
  }) satisfies z.ZodType<Remedy>,
);

export const GroupsSchema = z.record(
  z.enum([...groupTags, 'untagged']),
  z.strictObject({ name: Words, hint: Words }),
);

const Share = z.number().min(0).max(1);
const limit = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, reason: Words });
const WholeLimit = limit(z.int().min(1));

export const ClassLimitsSchema = z.strictObject({
  partialWeight: limit(Share),
  flaggedUnder: z
    .strictObject({ value: Share, offered: z.array(Share).min(2), reason: Words, source: Source })
    .refine(({ value, offered }) => offered.includes(value), 'the value as one of those offered'),
  smallestGroup: WholeLimit,
  mostFigures: WholeLimit,
  schoolYearWeeks: WholeLimit,
  home: z.strictObject({ quietFrom: Share, hardFrom: Share, reason: Words }),
  usualUse: z.strictObject({ minutes: z.int().min(1), timesAWeek: z.int().min(1), reason: Words }),
});

const fields = Object.keys(RowSchema.shape) as [keyof ClassRow, ...(keyof ClassRow)[]];

const WholeRowQuestion = z.strictObject({
  id: Id,
  fills: z.literal('row'),
  ask: Words,
  answers: z
    .array(
      z.strictObject({
        letter: z.string().regex(/^[A-Z]$/, 'one capital letter'),
        label: Words,
        row: RowSchema.omit({ count: true }),
      }),
    )
    .min(2),
});

const Sets = RowSchema.omit({ count: true })
  .partial()
  .refine((fields) => Object.keys(fields).length === 1, 'one field of a row');

const FieldQuestion = z.strictObject({
  id: Id,
  fills: z.enum(fields),
  ask: Words,
  answers: z.array(z.strictObject({ label: Words, sets: Sets.exactOptional() })).min(2),
});

export const SurveySchema = z.strictObject({
  title: Words,
  intro: Words,
  questions: z.tuple([WholeRowQuestion], FieldQuestion),
});
