import fc from 'fast-check';
import { liveReachChannels } from '#domain/classroom/classProfile.ts';
import { learningTypes, stepPhases } from '#domain/library/activity.ts';
import {
  draftings,
  groupings,
  longestTitle,
  mostDays,
  mostMinutes,
  type Plan,
  type PlannedActivity,
  writingGenres,
} from '#domain/plan/plan.ts';
import type { PlanEdit } from '#domain/plan/planEdit.ts';
import { channelsOf } from '#domain/plan/plannedMode.ts';
import { grades } from '#domain/vocabulary.ts';

/** A live lesson by video that lacks nothing, with whatever a test cares about changed. */
export const live = (id: string, change: Partial<PlannedActivity> = {}): PlannedActivity => ({
  id,
  title: `Lesson ${id}`,
  learningType: 'discuss',
  mode: 'synchronous',
  minutes: 30,
  day: 0,
  channel: 'video',
  fallback: 'audio',
  grouping: 'class',
  hasContact: true,
  hasEvidence: false,
  ...change,
});

/** A page to work on in own time, with whatever a test cares about changed. */
export const ownTime = (id: string, change: Partial<PlannedActivity> = {}): PlannedActivity => ({
  id,
  title: `Task ${id}`,
  learningType: 'practice',
  mode: 'asynchronous',
  minutes: 20,
  day: 0,
  channel: 'pages',
  grouping: 'alone',
  hasContact: false,
  hasEvidence: true,
  ...change,
});

/** A plan of these activities, as long as they need. */
export const planOf = (activities: readonly PlannedActivity[], change: Partial<Plan> = {}): Plan => ({
  title: 'Week of fractions',
  days: Math.max(1, ...activities.map(({ day }) => day + 1)),
  activities,
  ...change,
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Any activity that a plan of five days can hold, its id aside. */
const anyActivity = fc
  .record({
    title: fc.oneof(anyText, fc.constant('x'.repeat(longestTitle))),
    goal: sometimes(fc.constantFrom('Add fractions.', 'Read a map.')),
    learningType: fc.constantFrom(...learningTypes),
    isLive: fc.boolean(),
    minutes: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constantFrom(0, mostMinutes)),
    day: fc.integer({ min: 0, max: 4 }),
    startMinute: sometimes(fc.integer({ min: 0, max: 1439 })),
    windowDays: sometimes(fc.integer({ min: 0, max: 3 })),
    channel: fc.nat(),
    fallback: sometimes(fc.constantFrom(...liveReachChannels, 'paper' as const)),
    grouping: fc.constantFrom(...groupings),
    group: sometimes(fc.constantFrom('Group A', 'Group B')),
    hasContact: fc.boolean(),
    hasEvidence: fc.boolean(),
    notes: sometimes(anyText),
  })
  .map(({ isLive, channel, windowDays, ...rest }) => {
    const mode = isLive ? ('synchronous' as const) : ('asynchronous' as const);
    const channels = channelsOf(mode);
    const entries = Object.entries({
      ...rest,
      mode,
      channel: channels[channel % channels.length],
      ...(isLive ? {} : { windowDays }),
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as Omit<
      PlannedActivity,
      'id'
    >;
  });

/** Any plan of up to five days that a teacher can write. */
export const anyPlanUpTo = (mostActivities: number): fc.Arbitrary<Plan> =>
  fc
    .record({
      title: anyText,
      goal: sometimes(fc.constantFrom('Add fractions.', 'Read a map.')),
      grade: sometimes(fc.constantFrom(...grades)),
      activities: fc.array(anyActivity, { maxLength: mostActivities }),
    })
    .map(({ title, goal, grade, activities }) => ({
      title,
      ...(goal === undefined ? {} : { goal }),
      ...(grade === undefined ? {} : { grade }),
      days: 5,
      activities: activities
        .toSorted((a, b) => a.day - b.day)
        .map((activity, index) => ({ ...activity, id: `a${index + 1}` })),
    }));

const anyWork = fc.oneof(
  fc.record({ kind: fc.constant('video' as const), minutes: fc.integer({ min: 0, max: mostMinutes }) }),
  fc.record({
    kind: fc.constant('writing' as const),
    words: fc.integer({ min: 0, max: 20_000 }),
    genre: fc.constantFrom(...writingGenres),
    drafting: fc.constantFrom(...draftings),
  }),
);
const anyMember = fc.record({
  set: sometimes(fc.constantFrom('s1', 's2')),
  part: sometimes(fc.constantFrom(...stepPhases)),
  workload: sometimes(anyWork),
});

/** As {@link anyPlanUpTo}, some into a second week, with parts of sets and work to get through among the activities. */
export const anySetPlanUpTo = (mostActivities: number): fc.Arbitrary<Plan> =>
  fc
    .tuple(
      anyPlanUpTo(mostActivities),
      fc.array(anyMember, { minLength: mostActivities }),
      fc.constantFrom(5, 6, 8),
    )
    .map(([plan, members, days]) => ({
      ...plan,
      days,
      activities: plan.activities.map((one, index) => {
        const { set, part, workload } = members[index]!;
        return {
          ...one,
          ...(set === undefined ? {} : { set }),
          ...(set === undefined || part === undefined ? {} : { part }),
          ...(workload === undefined || one.mode === 'synchronous' ? {} : { workload }),
        };
      }),
    }));

const anyId = fc.integer({ min: 1, max: 12 }).map((number) => `a${number}`);
const anyShares = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
  .map(([low, high]) => ({ before: low, live: high - low, after: 100 - high }));

/** Any single edit, some of them of activities that are not there or beyond a limit. */
export const anyEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({ kind: fc.constant('remove' as const), id: anyId }),
  fc.record({ kind: fc.constant('duplicate' as const), id: anyId }),
  fc.record({ kind: fc.constant('step' as const), id: anyId, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ kind: fc.constant('move' as const), id: anyId, day: fc.integer({ min: -1, max: 6 }) }),
  fc.record({ kind: fc.constant('split' as const), id: anyId, shares: anyShares }),
  fc.record({ kind: fc.constant('divide' as const), id: anyId, count: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ kind: fc.constant('join' as const), set: anyId }),
  fc.record({
    kind: fc.constant('change' as const),
    id: anyId,
    change: fc.record({ minutes: fc.integer({ min: -5, max: 2000 }) }),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    id: anyId,
    change: fc.record({ mode: fc.constantFrom('synchronous' as const, 'asynchronous' as const) }),
  }),
  fc.record({
    kind: fc.constant('add' as const),
    activities: fc.array(anyActivity, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('change-plan' as const),
    change: fc.record({ days: fc.integer({ min: 0, max: mostDays + 1 }) }),
  }),
);

export const minutesIn = ({ activities }: Plan): number =>
  activities.reduce((sum, { minutes }) => sum + minutes, 0);
