import type { StudentTask } from '#domain/plan/studentView.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { clockTime, dayName, opensWords } from '#exports/activityWords.ts';
import type { Phrase } from '#wording/phrases.ts';

/**
 * When a student does something: the hour of a meeting, or from when work is open and the day on which it is due. What is
 * done alone in the room is no homework. Students read it of themselves, families of their children.
 */
export function taskWhen(
  task: StudentTask,
  plan: Plan,
  phrase: Phrase,
  reader: 'student' | 'family' = 'student',
): string {
  const { mode, channel, startMinute, dueDay } = task;
  if (mode === 'asynchronous' && channel === 'in-person') {
    return startMinute === undefined
      ? phrase(`take.${reader}.inClass`)
      : phrase(`take.${reader}.inClassAt`, { when: clockTime(startMinute) });
  }
  if (mode === 'asynchronous') {
    const due = phrase(`take.${reader}.own`, { day: dayName(plan, dueDay, phrase) });
    return [due, opensWords(task, phrase)].filter((words) => words !== '').join(', ');
  }
  return startMinute === undefined
    ? phrase('take.student.liveNoTime')
    : phrase('take.student.live', { when: clockTime(startMinute) });
}

/** How long it takes most students, and from the quickest to those who need longest where these differ. */
export function taskMinutes({ minutes: { slow, typical, fast } }: StudentTask, phrase: Phrase): string {
  return slow > fast
    ? phrase('take.student.range', { typical, slow, fast })
    : phrase('take.student.about', { minutes: typical });
}

/** Everything about a task but its name, in the order in which a student asks. */
export function taskFacts(task: StudentTask, plan: Plan, phrase: Phrase): readonly string[] {
  const { fallback, internet, isHandedIn } = task;
  return [
    taskWhen(task, plan, phrase),
    taskMinutes(task, phrase),
    phrase(`take.internet.${internet}`),
    ...(isHandedIn ? [phrase('take.student.handIn')] : []),
    ...(fallback === undefined
      ? []
      : [phrase('take.student.instead', { channel: phrase(`export.channel.${fallback}`) })]),
  ];
}
