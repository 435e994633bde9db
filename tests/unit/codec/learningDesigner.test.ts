import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf } from '../../support/anyPlan.ts';
import { readLearningDesign } from '#codec/learningDesigner.ts';
import { readPlan } from '#codec/planInput.ts';

const sla = {
  type: 'Discuss',
  duration: 25,
  groupSize: 4,
  tutorAvailable: true,
  syncActivity: false,
  onlineActivity: true,
  description: 'Post one question and answer two.',
};
const design = {
  name: 'Fractions',
  aims: 'Explain a half.',
  topic: 'Number',
  groupSize: 24,
  outcomes: [{ details: 'Explain', verb: 'Explain' }],
  activities: [{ title: 'Seminar', notes: 'Room 4', teachingMethod: 'Jigsaw', resources: [], slas: [sla] }],
};
const opened = (file: unknown) => {
  const read = readLearningDesign(JSON.stringify(file));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};
const openedRow = (change: object) =>
  opened({ activities: [{ title: 'Seminar', slas: [{ ...sla, ...change }] }] });

describe('a plan from the Learning Designer', () => {
  test('becomes a plan, with what it has no field for in the notes of the first activity', () => {
    const { plan, unread } = opened(design);
    expect(plan).toEqual({
      title: 'Fractions',
      goal: 'Explain a half.',
      days: 1,
      activities: [
        activityOf({
          title: 'Seminar',
          mode: 'asynchronous',
          minutes: 25,
          channel: 'pages',
          grouping: 'groups',
          notes:
            'topic: Number\ngroupSize: 24\noutcomes: [{"details":"Explain","verb":"Explain"}]\nRoom 4\n' +
            'teachingMethod: Jigsaw\nPost one question and answer two.',
        }),
      ],
    });
    expect(unread.map(({ what, field }) => `${what} ${field}`)).toEqual([
      'kept topic',
      'kept groupSize',
      'kept outcomes',
      'kept teachingMethod',
    ]);
  });

  test('rows of one activity stay together as a set', () => {
    const { plan } = opened({
      activities: [
        { title: 'One', slas: [sla] },
        { title: 'Two', slas: [sla, sla] },
      ],
    });
    expect(plan.activities.map(({ title, set }) => [title, set])).toEqual([
      ['One', undefined],
      ['Two', 'a2'],
      ['Two', 'a2'],
    ]);
  });

  test.each([
    ['Read', 'acquire'],
    ['Investigate', 'investigate'],
    ['Practice', 'practice'],
    ['Discuss', 'discuss'],
    ['Collaborate', 'collaborate'],
    ['Produce', 'produce'],
  ])('%s is %s', (type, learningType) => {
    const { plan, unread } = openedRow({ type });
    expect([plan.activities[0]!.learningType, unread]).toEqual([learningType, []]);
  });
});

describe('what is not understood is read by a guess, and listed', () => {
  test('an unknown type is kept in the notes', () => {
    const { plan, unread } = openedRow({ type: 'Meditate' });
    expect(plan.activities[0]).toMatchObject({ learningType: 'acquire' });
    expect(plan.activities[0]!.notes).toContain('type: Meditate');
    expect(unread).toContainEqual({ activityId: 'a1', what: 'type', field: 'type', found: 'Meditate' });
  });

  test.each([undefined, null, 'maybe'])(
    'without a word on live or own time (%s) it is live',
    (syncActivity) => {
      const { plan, unread } = openedRow({ syncActivity });
      expect(plan.activities[0]!.mode).toBe('synchronous');
      expect(unread.map(({ what }) => what)).toEqual(['mode']);
    },
  );

  test.each([
    [-5, 0],
    [10.4, 10],
    [99_999, 1440],
    ['half an hour', 0],
  ])('a duration of %s becomes %i minutes', (duration, minutes) => {
    const { plan, unread } = openedRow({ duration });
    expect([plan.activities[0]!.minutes, unread[0]]).toMatchObject([
      minutes,
      { what: 'minutes', found: String(duration) },
    ]);
  });

  test('notes that are too long are listed whole', () => {
    const { plan, unread } = openedRow({ description: 'x'.repeat(9000) });
    expect(plan.activities[0]!.notes).toHaveLength(2000);
    expect(unread).toMatchObject([{ what: 'left-out', field: 'description', found: 'x'.repeat(9000) }]);
  });

  test('a title that is too long is cut at a whole character, and stands whole in the notes', () => {
    const title = `${'x'.repeat(199)}🧪 and what to bring to the lab`;
    const { plan, unread } = opened({ activities: [{ title, slas: [sla] }] });
    expect(plan.activities[0]!.title).toBe('x'.repeat(199));
    expect(plan.activities[0]!.notes).toContain(`title: ${title}`);
    expect(unread.map(({ what, field }) => `${what} ${field}`)).toEqual(['title title', 'kept title']);
  });

  test.each([
    [3, false, ['kept groupSize']],
    [12, false, ['kept groupSize']],
    [4, false, []],
    [2, false, []],
    [0, false, []],
    [24, true, []],
  ])(
    'a group of %i, the size of the session: %s, is listed where its number is lost',
    (groupSize, groupSizeSameAsSession, listed) => {
      const { plan, unread } = openedRow({ groupSize, groupSizeSameAsSession });
      expect(unread.map(({ what, field }) => `${what} ${field}`)).toEqual(listed);
      expect(plan.activities[0]!.notes!.includes(`groupSize: ${groupSize}`)).toBe(listed.length > 0);
    },
  );

  test('an activity without a row is still there', () => {
    expect(opened({ activities: [{ title: 'Bare' }] }).plan.activities).toMatchObject([{ title: 'Bare' }]);
  });
});

describe('a file that does not open says why', () => {
  test.each([
    ['foreign', ''],
    ['foreign', '{"name":"x"}'],
    ['foreign', '{"activities":"none"}'],
    ['foreign', 'null'],
    ['cut', JSON.stringify(design).slice(0, -8)],
  ])('%s: %s', (reason, text) => {
    expect(readLearningDesign(text)).toEqual({ ok: false, reason });
  });

  test('whatever JSON it holds, it is refused or becomes a plan that fits', () => {
    const anyJson = fc.jsonValue();
    const anyRow = fc.dictionary(fc.constantFrom(...Object.keys(sla), '__proto__', 'constructor'), anyJson);
    const anyDesign = fc.record({
      name: anyJson,
      aims: anyJson,
      activities: fc.oneof(
        anyJson,
        fc.array(fc.record({ title: anyJson, notes: anyJson, slas: fc.oneof(anyJson, fc.array(anyRow)) })),
      ),
    });
    fc.assert(
      fc.property(anyDesign, (any) => {
        const read = readLearningDesign(JSON.stringify(any));
        expect(read.ok ? readPlan(read.value.plan) : { ok: true }).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
