import { describe, expect, test } from 'vitest';
import { aLibraryActivity } from '../../../support/anActivity.ts';
import { live, minutesIn, ownTime, planOf } from '../../../support/plans.ts';
import { answering } from '../../../support/situations.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { PlanEdit } from '#domain/plan/planEdit.ts';
import { fromLibrary, fromResult, minutesFor, twinEdit } from '#domain/plan/sources.ts';

const empty = planOf([]);
const debate = aLibraryActivity();
const told = (edit: PlanEdit) =>
  applyEdit(empty, edit).plan.activities.map(({ mode, part, minutes, set }) => [mode, part, minutes, set]);

describe('an activity of the library', () => {
  test('comes live or in own time as one activity', () => {
    expect(told(fromLibrary(debate, 'synchronous', 0, '6-8'))).toEqual([
      ['synchronous', undefined, 40, undefined],
    ]);
    expect(told(fromLibrary(debate, 'asynchronous', 0, '6-8'))).toEqual([
      ['asynchronous', undefined, 40, undefined],
    ]);
  });

  test('comes blended in its parts, with its minutes', () => {
    expect(told(fromLibrary(debate, 'blended', 0, '6-8'))).toEqual([
      ['asynchronous', 'before', 16, 'a1'],
      ['synchronous', 'live', 24, 'a1'],
    ]);
  });

  test('has the minutes of its own youngest grade where it has none for yours', () => {
    expect([minutesFor(debate, 'adult'), minutesFor(debate, undefined)]).toEqual([40, 40]);
  });

  test('says where the students hear from the teacher, and where they show what they learned', () => {
    const { plan } = applyEdit(empty, fromLibrary(debate, 'asynchronous', 0, '6-8'));
    expect(plan.activities[0]).toMatchObject({
      hasContact: true,
      hasEvidence: true,
      activityId: 'some-debate',
    });
  });
});

describe('what the calculator found', () => {
  const situation = answering({ 'objectives.work': ['practice'] });
  const steps = [
    { phase: 'before', minutes: 10, work: 'practice' },
    { phase: 'live', minutes: 25, work: 'practice' },
    { phase: 'after', minutes: 10, work: 'practice' },
  ] as const;

  test('comes in its steps, on its channel', () => {
    const edit = fromResult(
      'Fractions',
      situation,
      steps,
      { channel: 'audio', reason: 'voices-are-enough' },
      0,
    );
    const { plan } = applyEdit(empty, edit);
    expect([minutesIn(plan), plan.activities.map(({ channel }) => channel)]).toEqual([
      45,
      ['pages', 'audio', 'pages'],
    ]);
  });

  test('in own time comes as one task', () => {
    const own = steps.map((step) => (step.phase === 'live' ? { ...step, minutes: 0 } : step));
    const edit = fromResult('Fractions', situation, own, { channel: 'none', reason: 'no-live-part' }, 0);
    expect(told(edit)).toEqual([['asynchronous', undefined, 20, undefined]]);
  });
});

describe('the twin in the other mode', () => {
  test('keeps title, goal, minutes and evidence', () => {
    const lesson = live('a1', { goal: 'Add fractions.', hasEvidence: true });
    const { plan } = applyEdit(planOf([lesson]), twinEdit(lesson, undefined));
    expect(plan.activities[0]).toMatchObject({
      id: 'a1',
      title: 'Lesson a1',
      goal: 'Add fractions.',
      minutes: 30,
      hasEvidence: true,
      mode: 'asynchronous',
      channel: 'pages',
    });
  });

  test('made live, takes the lightest channel that the library names, and keeps the old one to fall back on', () => {
    const task = ownTime('a1', { windowDays: 1 });
    const { plan } = applyEdit(planOf([task]), twinEdit(task, debate));
    expect(plan.activities[0]).toMatchObject({ mode: 'synchronous', channel: 'chat', fallback: 'pages' });
    expect(plan.activities[0]).not.toHaveProperty('windowDays');
  });
});
