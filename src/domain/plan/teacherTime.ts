import type { Plan, PlannedActivity } from './plan.ts';
import type { WorkloadRates } from './workloadRates.ts';
import type { Activity } from '#domain/library/activity.ts';
import type { Grade } from '#domain/vocabulary.ts';

/** A teacher's minutes for one activity, or for a whole plan. */
export interface TeacherMinutes {
  readonly prepare: number;
  /** Live minutes, once for each student where they are called one by one; or answering questions on a task. */
  readonly run: number;
  readonly mark: number;
}

export interface ActivityTeacherMinutes extends TeacherMinutes {
  readonly id: string;
}

/** The library's minutes to prepare, by the activity's id. */
export type Efforts = Readonly<Record<string, Activity['effort']>>;

function preparation(
  one: PlannedActivity,
  isRepeat: boolean,
  efforts: Efforts,
  rates: WorkloadRates,
): number {
  const { activityId } = one;
  const effort =
    activityId !== undefined && Object.hasOwn(efforts, activityId) ? efforts[activityId] : undefined;
  if (effort !== undefined) return isRepeat ? effort.repeatMinutes : effort.prepareMinutes;
  return one.mode === 'synchronous' ? rates.prepare.live : rates.prepare.ownTime;
}

/** A phone call with students who are alone in it is held with one after another. */
const isOneByOne = ({ channel, grouping }: PlannedActivity): boolean =>
  channel === 'phone' && grouping === 'alone';

function running(one: PlannedActivity, students: number, rates: WorkloadRates): number {
  if (one.mode === 'synchronous') return isOneByOne(one) ? one.minutes * students : one.minutes;
  return one.hasContact ? rates.answer : 0;
}

/** Work shown live is seen as it is made; what comes in from own time is looked at afterward, piece by piece. */
function marking(
  { mode, hasEvidence, learningType, grouping }: PlannedActivity,
  students: number,
  grade: Grade | undefined,
  { marking: college, markingShare, groupSize }: WorkloadRates,
): number {
  if (mode === 'synchronous' || !hasEvidence) return 0;
  const pieces = Math.ceil(students / groupSize[grouping]);
  const share = grade === 'adult' ? markingShare.adult : markingShare.school;
  return Math.round(pieces * college[learningType] * share);
}

/** What tells one activity of a plan from the next where it comes again for another group; undefined without a name. */
const nameOf = ({ title, mode }: PlannedActivity): string | undefined =>
  title.trim() === '' ? undefined : `${mode} ${title.trim()}`;

/** A meeting held for several groups at one hour, some in the room and some on a call, is one meeting. */
const meetingOf = (one: PlannedActivity): string | undefined =>
  one.mode !== 'synchronous' || one.startMinute === undefined || nameOf(one) === undefined
    ? undefined
    : `${one.day} ${one.startMinute} ${nameOf(one)}`;

/** Whether a key has come before; it is known from then on. */
function isKnown(known: Set<string>, key: string | undefined): boolean {
  if (key === undefined) return false;
  const has = known.has(key);
  known.add(key);
  return has;
}

/**
 * The teacher's minutes for each activity of a plan for so many students. The parts of a set are prepared together, with
 * the first of them; an activity of the library that comes again takes its shorter time, and one of the teacher's own,
 * known by its name, none.
 */
export function teacherMinutes(
  plan: Plan,
  students: number,
  efforts: Efforts,
  rates: WorkloadRates,
): readonly ActivityTeacherMinutes[] {
  const sets = new Set<string>();
  const known = new Set<string>();
  const names = new Set<string>();
  const meetings = new Set<string>();
  return plan.activities.map((one) => {
    const isOfSet = isKnown(sets, one.set);
    const isRepeat = isKnown(known, one.activityId);
    const isAgain = isKnown(names, one.activityId === undefined ? nameOf(one) : undefined);
    const isHeld = isKnown(meetings, meetingOf(one));
    return {
      id: one.id,
      prepare: isOfSet || isAgain ? 0 : preparation(one, isRepeat, efforts, rates),
      run: isHeld ? 0 : running(one, students, rates),
      mark: marking(one, students, plan.grade, rates),
    };
  });
}

/** The teacher's minutes in all. */
export function teacherTotal(parts: readonly TeacherMinutes[]): TeacherMinutes {
  const sum = (field: keyof TeacherMinutes) => parts.reduce((all, part) => all + part[field], 0);
  return { prepare: sum('prepare'), run: sum('run'), mark: sum('mark') };
}
