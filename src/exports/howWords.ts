import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

/** Which part of a split activity it is, or which of the sittings of a divided one; '' for a whole one. */
export function partWords({ activities }: Plan, { id, part, set }: PlannedActivity, say: Phrase): string {
  if (part !== undefined) return say(`export.part.${part}`);
  if (set === undefined) return '';
  const sittings = activities.filter((one) => one.set === set && one.part === undefined);
  const number = sittings.findIndex((one) => one.id === id) + 1;
  return sittings.length < 2 ? '' : say('export.sitting', { number, count: sittings.length });
}

/** The mode, what carries it, whose part it is and what takes over. */
export function howWords(plan: Plan, activity: PlannedActivity, say: Phrase): string {
  const { mode, channel, fallback } = activity;
  return [
    say(`export.mode.${mode}`),
    say(`export.channel.${channel}`),
    partWords(plan, activity, say),
    fallback === undefined ? '' : say('export.ifItFails', { channel: say(`export.channel.${fallback}`) }),
  ]
    .filter((words) => words !== '')
    .join(', ');
}
