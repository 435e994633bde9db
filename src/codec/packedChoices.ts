import { fromBase64Digit, toBase64Digit } from './base64url.ts';
import { planChannels, plannedModes } from './planInput.ts';
import { reachChannels } from '#domain/classroom/classProfile.ts';
import { learningTypes, stepPhases } from '#domain/library/activity.ts';
import { groupings, type PlannedActivity } from '#domain/plan/plan.ts';

type Choices = Pick<
  PlannedActivity,
  'learningType' | 'mode' | 'hasContact' | 'hasEvidence' | 'channel' | 'part' | 'fallback' | 'grouping'
>;

const noOrYes = [false, true] as const;

/**
 * An activity's choices, as three digits of base 64: which choices share a digit, and the values of each in the order
 * that the format of a link fixes.
 */
const digits: readonly { readonly [Key in keyof Choices]?: readonly Choices[Key][] | readonly unknown[] }[] =
  [
    { learningType: learningTypes, mode: plannedModes, hasContact: noOrYes, hasEvidence: noOrYes },
    { channel: planChannels, part: [undefined, ...stepPhases] },
    { fallback: [undefined, ...reachChannels], grouping: groupings },
  ];

/** One text for each digit, with a character for each activity. */
export const toPacked = (activities: readonly Choices[]): readonly string[] =>
  digits.map((choices) => activities.map((activity) => digitOf(choices, activity)).join(''));

function digitOf(choices: object, activity: Choices): string {
  const number = Object.entries(choices).reduce(
    (sum, [key, values]: [string, readonly unknown[]]) =>
      sum * values.length + values.indexOf(activity[key as keyof Choices]),
    0,
  );
  return toBase64Digit(number);
}

/** The choices that one activity's three digits spell; fewer of them where a digit spells none. */
export const fromPacked = (characters: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...digits.map((choices, at) => choicesFrom(choices, characters[at] ?? ''))) as Record<
    string,
    unknown
  >;

function choicesFrom(choices: object, character: string): Readonly<Record<string, unknown>> {
  let rest = fromBase64Digit(character);
  if (rest === undefined) return {};
  const found: Record<string, unknown> = {};
  for (const [key, values] of Object.entries(choices).toReversed() as [string, readonly unknown[]][]) {
    found[key] = values[rest % values.length];
    rest = Math.floor(rest / values.length);
  }
  // A digit beyond the last combination is none of ours.
  return rest === 0 ? found : {};
}
