import { activityName, clockTime, dayName, planName, workloadWords } from '#exports/activityWords.ts';
import type { FieldDifference, PlanDifference } from '#domain/plan/differences.ts';
import type { Plan, PlannedActivity, Workload } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

/** Fields that say the same as another in the same line, or nothing to a reader. */
const untold = ['set', 'activityId'];

/** Fields whose values are one of a few, with the area that names them. */
const named: Readonly<Record<string, string>> = {
  mode: 'mode',
  channel: 'channel',
  fallback: 'channel',
  grouping: 'grouping',
  learningType: 'type',
  grade: 'grade',
  part: 'part',
};

function valueWords(field: string, value: unknown, dates: Pick<Plan, 'startsOn'>, phrase: Phrase): string {
  if (value === undefined) return phrase('check.none');
  if (typeof value === 'boolean') return phrase(value ? 'export.yes' : 'export.no');
  const area = named[field];
  if (area !== undefined) return phrase(`export.${area}.${String(value)}`);
  if (field === 'day') return dayName(dates, Number(value), phrase);
  if (field === 'startMinute') return clockTime(Number(value));
  if (field === 'workload') return workloadWords(value as Workload, phrase);
  return String(value);
}

function fieldWords(
  { field, before, after }: FieldDifference,
  dates: Pick<Plan, 'startsOn'>,
  phrase: Phrase,
) {
  return phrase('check.change', {
    field: phrase(`check.field.${field}`),
    before: valueWords(field, before, dates, phrase),
    after: valueWords(field, after, dates, phrase),
  });
}

/** An activity's name with the group it is for, since the same is often planned for one group after another. */
export function nameForGroup(one: PlannedActivity, phrase: Phrase): string {
  const title = activityName(one, phrase);
  return one.group === undefined ? title : phrase('check.ofGroup', { title, group: one.group });
}

/** How two versions of a plan differ, in lines: one for each activity, and one for the plan itself. */
export function differenceLines(
  differences: readonly PlanDifference[],
  plan: Plan,
  phrase: Phrase,
): readonly string[] {
  const fields = (all: readonly FieldDifference[]) =>
    all
      .filter(({ field }) => !untold.includes(field))
      .map((one) => fieldWords(one, plan, phrase))
      .join('; ');
  const line = (one: PlanDifference): string => {
    switch (one.kind) {
      case 'plan':
        return phrase('check.difference.changed', {
          title: planName(plan, phrase),
          fields: fields(one.fields),
        });
      case 'changed':
        return phrase('check.difference.changed', {
          title: nameForGroup(one.after, phrase),
          fields: fields(one.fields),
        });
      case 'removed':
        return phrase('check.difference.removed', { title: nameForGroup(one.before, phrase) });
      case 'moved':
        return phrase('check.difference.moved', { title: nameForGroup(one.after, phrase) });
      case 'added':
        return phrase('check.difference.added', {
          title: nameForGroup(one.after, phrase),
          mode: phrase(`export.mode.${one.after.mode}`),
          minutes: one.after.minutes,
          day: dayName(plan, one.after.day, phrase),
          channel: phrase(`export.channel.${one.after.channel}`),
        });
    }
  };
  return differences
    .filter((one) => one.kind !== 'changed' || fields(one.fields) !== '')
    .map((one) => line(one));
}
