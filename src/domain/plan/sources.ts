import type { PlannedActivity, PlannedMode } from './plan.ts';
import type { NewActivity, PlanEdit } from './planEdit.ts';
import { channelFor, inMode } from './plannedMode.ts';
import { sharedMinutes } from './sharedMinutes.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import type { ChannelAdvice } from '#domain/delivery/channel.ts';
import { kindsChosen } from '#domain/delivery/kindsOfWork.ts';
import type { PatternStep } from '#domain/delivery/pattern.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { stepPhases, type LearningType, type StepPhase } from '#domain/library/activity.ts';
import type { LibraryActivity } from '#domain/library/libraryActivity.ts';
import { gradesOf, typicalMinutes } from '#domain/library/twin.ts';
import type { Channel, Grade, Mode } from '#domain/vocabulary.ts';

interface Phase {
  readonly part: StepPhase;
  readonly minutes: number;
}

const modeOf = ({ part }: Phase): PlannedMode => (part === 'live' ? 'synchronous' : 'asynchronous');

/** What is the same in all parts that come from one place. */
type Base = Pick<NewActivity, 'title' | 'learningType' | 'day'> &
  Partial<Pick<NewActivity, 'activityId' | 'goal'>>;

/** The phases as activities: those in own time by pages, the teacher in the live one, evidence at the end. */
function partsOf(base: Base, phases: readonly Phase[], live: Channel, answersLater: boolean): PlanEdit {
  const filled = phases.filter(({ minutes }) => minutes > 0);
  const isWhole = filled.length === 1;
  const activities = filled.map((phase, index) => {
    const mode = modeOf(phase);
    return {
      ...base,
      mode,
      minutes: phase.minutes,
      channel: channelFor(mode, mode === 'synchronous' ? live : 'pages'),
      grouping: mode === 'synchronous' ? ('class' as const) : ('alone' as const),
      hasContact: mode === 'synchronous' || (isWhole && answersLater),
      hasEvidence: index === filled.length - 1,
      ...(isWhole ? {} : { part: phase.part }),
    };
  });
  return { kind: 'add', activities };
}

/** The minutes of an activity for a grade, or for the nearest grade it has when that is not one of its own. */
export function minutesFor({ minutes }: Pick<LibraryActivity, 'minutes'>, grade: Grade | undefined): number {
  const own = gradesOf(minutes);
  const nearest = grade !== undefined && own.includes(grade) ? grade : own[0];
  const range = nearest === undefined ? undefined : minutes[nearest];
  return range === undefined ? 0 : typicalMinutes(range);
}

/**
 * An activity of the library in one of its three forms: live or own time as one activity, a blend as its parts before,
 * live and after. In own time the students hear from the teacher where the form has a step after.
 */
export function fromLibrary(
  activity: LibraryActivity,
  form: Mode,
  day: number,
  grade: Grade | undefined,
): PlanEdit {
  const shares = activity.shares[form];
  const minutes = minutesFor(activity, grade);
  const base = {
    title: activity.name,
    activityId: activity.id,
    goal: activity.goal,
    learningType: activity.learningType,
    day,
  };
  // The own-time form is one task to a student, whatever steps it is told in.
  const weights =
    form === 'blended'
      ? stepPhases.map((phase) => shares[phase])
      : stepPhases.map((phase) => Number(phase === (form === 'synchronous' ? 'live' : 'before')));
  const spread = sharedMinutes(minutes, weights);
  const phases = stepPhases.map((part, index) => ({ part, minutes: spread[index]! }));
  return partsOf(base, phases, activity.channels[0] ?? 'video', shares.after > 0);
}

/** What the calculator found, as activities: its steps in minutes, its kind of work, the channel it advises. */
export function fromResult(
  title: string,
  { answers }: Situation,
  steps: readonly PatternStep[],
  { channel }: ChannelAdvice,
  day: number,
): PlanEdit {
  const learningType: LearningType = kindsChosen(answers)[0] ?? 'acquire';
  const phases = steps.map(({ phase, minutes }) => ({ part: phase, minutes }));
  const own = phases.every(({ part, minutes }) => part !== 'live' || minutes === 0);
  // With no live part, what comes before and after is one task.
  const whole: readonly Phase[] = own
    ? [{ part: 'before', minutes: phases.reduce((sum, { minutes }) => sum + minutes, 0) }]
    : phases;
  return partsOf({ title, learningType, day }, whole, channel === 'none' ? 'video' : channel, true);
}

/**
 * The same activity in the other mode: same goal, same evidence, same minutes. Live, it is carried by the lightest channel
 * that the library names for it, and keeps the way it had as what takes over.
 */
export function twinEdit(
  one: PlannedActivity,
  activity: Pick<LibraryActivity, 'channels'> | undefined,
): PlanEdit {
  const mode: PlannedMode = one.mode === 'synchronous' ? 'asynchronous' : 'synchronous';
  const { channel, windowDays, hasContact } = inMode(one, mode);
  const lightest = activity?.channels[0];
  const isKept = channel === one.channel;
  const fallback =
    mode === 'synchronous' && one.channel !== 'in-person' ? (one.channel satisfies ReachChannel) : undefined;
  return {
    kind: 'change',
    id: one.id,
    change: {
      mode,
      channel:
        mode === 'asynchronous' || isKept || lightest === undefined ? channel : channelFor(mode, lightest),
      windowDays,
      hasContact,
      fallback,
    },
  };
}
