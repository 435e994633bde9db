import fc from 'fast-check';
import { planChannels, plannedModes } from '#codec/planInput.ts';
import type { LibraryTexts } from '#codec/sentPlan.ts';
import { reachChannels } from '#domain/classroom/classProfile.ts';
import { learningTypes, stepPhases } from '#domain/library/activity.ts';
import {
  draftings,
  groupings,
  readingDifficulties,
  readingPurposes,
  writingGenres,
  type Plan,
  type PlannedActivity,
  type Workload,
} from '#domain/plan/plan.ts';
import { grades } from '#domain/vocabulary.ts';

/** An activity from the parts that a test cares about. */
export const activityOf = (parts: Partial<PlannedActivity> = {}): PlannedActivity => ({
  id: 'a1',
  title: 'Number talk',
  learningType: 'discuss',
  mode: 'synchronous',
  minutes: 20,
  day: 0,
  channel: 'video',
  grouping: 'class',
  hasContact: true,
  hasEvidence: false,
  ...parts,
});

/** A plan from the parts that a test cares about. */
export const planOf = (parts: Partial<Plan> = {}): Plan => ({
  title: 'Fractions in a week',
  days: 5,
  activities: [activityOf()],
  ...parts,
});

/** A library of two activities, for tests alone. */
export const twoActivities: LibraryTexts = (id) =>
  ({
    'number-talk': { title: 'Number talk', goal: 'Explain a way to work it out in your head.' },
    'book-club-of-four': { title: 'Book club of four', goal: 'Back up a reading with lines from the book.' },
  })[id];

const awkwardTexts = [
  '🧪 Lab — “one pair of hands”',
  'درس الكسور: النصف والربع',
  'שיעור שברים, חלק א',
  'A "quoted", comma; and semicolon\\backslash',
  'First line\nsecond line\r\nthird',
  '=SUM(A1:A9)',
  '+1 for effort',
  '@home',
  '-5 degrees',
  '\tindented',
  '# Not a heading | nor a cell',
  '<b>bold</b> & <script>alert(1)</script>',
  '1. not a list\n- nor this',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\u202eright to left\u202c',
  'e\u0301tude, ångström, 日本語の授業',
  '',
  ' spaces around ',
  '\u0000\u0007\u000b control',
  '__proto__',
];

const anyText = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...awkwardTexts),
    fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.slice(0, longest)),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.lorem({ maxCount: 9 }),
  );

const words = fc.integer({ min: 0, max: 5000 });
const anyWorkload: fc.Arbitrary<Workload> = fc.oneof(
  fc.record({
    kind: fc.constant('reading' as const),
    words,
    purpose: fc.constantFrom(...readingPurposes),
    difficulty: fc.constantFrom(...readingDifficulties),
  }),
  fc.record({
    kind: fc.constant('writing' as const),
    words,
    genre: fc.constantFrom(...writingGenres),
    drafting: fc.constantFrom(...draftings),
  }),
  fc.record({ kind: fc.constant('video' as const), minutes: fc.integer({ min: 0, max: 600 }) }),
  fc.record({ kind: fc.constant('posts' as const), posts: fc.integer({ min: 0, max: 20 }), words }),
);

const anyActivity = fc.record(
  {
    title: anyText(200),
    activityId: fc.constantFrom('number-talk', 'book-club-of-four', 'long-gone', 'not one of ours'),
    goal: anyText(200),
    learningType: fc.constantFrom(...learningTypes),
    mode: fc.constantFrom(...plannedModes),
    minutes: fc.oneof(
      fc.integer({ min: 0, max: 24 }).map((fives) => fives * 5),
      fc.integer({ min: 0, max: 1440 }),
    ),
    day: fc.integer({ min: 0, max: 39 }),
    startMinute: fc.integer({ min: 0, max: 1439 }),
    windowDays: fc.integer({ min: 0, max: 40 }),
    channel: fc.constantFrom(...planChannels),
    fallback: fc.constantFrom(...reachChannels),
    grouping: fc.constantFrom(...groupings),
    group: anyText(200),
    hasContact: fc.boolean(),
    hasEvidence: fc.boolean(),
    set: fc.constantFrom('a1', 'a2', 'reading set'),
    part: fc.constantFrom(...stepPhases),
    workload: anyWorkload,
    notes: anyText(2000),
  },
  {
    requiredKeys: [
      'title',
      'learningType',
      'mode',
      'minutes',
      'day',
      'channel',
      'grouping',
      'hasContact',
      'hasEvidence',
    ],
  },
) as fc.Arbitrary<Omit<PlannedActivity, 'id'>>;

/** Some of the activities as the library tells them, as they are when somebody adds one and changes nothing. */
const likeLibrary = (activity: Omit<PlannedActivity, 'id'>, isLike: boolean): Omit<PlannedActivity, 'id'> => {
  const known = activity.activityId === undefined ? undefined : twoActivities(activity.activityId);
  return isLike && known !== undefined ? { ...activity, ...known } : activity;
};

const anyActivities = fc
  .array(fc.tuple(anyActivity, fc.boolean(), fc.integer({ min: 1, max: 9 })), { maxLength: 14 })
  .map((all) => {
    let last = 0;
    return all.map(([activity, isLike, gap]) => ({
      id: `a${(last += gap)}`,
      ...likeLibrary(activity, isLike),
    }));
  })
  .chain((all) => fc.shuffledSubarray(all));

const anyDate = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any plan that somebody can make, with the texts that break exports among the others. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record(
  {
    title: anyText(200),
    goal: anyText(200),
    grade: fc.constantFrom(...grades),
    startsOn: anyDate,
    days: fc.integer({ min: 1, max: 40 }),
    activities: anyActivities,
    lastNumber: fc.integer({ min: 1, max: 999 }),
  },
  { requiredKeys: ['title', 'days', 'activities'] },
) as fc.Arbitrary<Plan>;
