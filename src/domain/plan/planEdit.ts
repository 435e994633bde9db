import type { Plan, PlannedActivity } from './plan.ts';
import type { PhaseShares } from '#domain/library/twin.ts';

/** An activity that is not in a plan yet: the plan gives it its id, and its set where it is part of one. */
export type NewActivity = Omit<PlannedActivity, 'id' | 'set'>;

type Open<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** Fields of an activity to set; a field set to undefined is taken out. */
export type ActivityChange = Open<Omit<PlannedActivity, 'id' | 'set' | 'part'>>;

/** Fields of the plan itself to set. */
export type PlanChange = Open<Pick<Plan, 'title' | 'goal' | 'grade' | 'startsOn' | 'days'>>;

/** One thing done to a plan, as data: it can be shown before it is applied, kept for undoing, and told apart. */
export type PlanEdit =
  | { readonly kind: 'change-plan'; readonly change: PlanChange }
  /** Several at once are the parts of one activity, and share a set. At `index` among those of their day, or after all. */
  | { readonly kind: 'add'; readonly activities: readonly NewActivity[]; readonly index?: number }
  | { readonly kind: 'change'; readonly id: string; readonly change: ActivityChange }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'duplicate'; readonly id: string }
  /** One step earlier or later among the activities of its day. */
  | { readonly kind: 'step'; readonly id: string; readonly by: -1 | 1 }
  /** To another day; at `index` among the activities there, or after all of them. */
  | { readonly kind: 'move'; readonly id: string; readonly day: number; readonly index?: number }
  /** Into own time before, live, and own time after, by shares in percent; the minutes stay the same in all. */
  | { readonly kind: 'split'; readonly id: string; readonly shares: PhaseShares }
  /** Into so many sittings of nearly the same length; a part of a set stays in its set. */
  | { readonly kind: 'divide'; readonly id: string; readonly count: number }
  | { readonly kind: 'join'; readonly set: string }
  /** Several edits that make sense only together, one after the other. */
  | { readonly kind: 'all'; readonly edits: readonly PlanEdit[] };

/** Why an edit was not made. Then the plan is as it was. */
export type EditProblemId =
  | 'plan-full'
  | 'text-too-long'
  | 'number-out-of-range'
  | 'before-first-day'
  | 'no-such-day'
  | 'days-in-use'
  | 'unknown-activity'
  | 'first-of-day'
  | 'last-of-day'
  | 'too-short-to-split'
  | 'already-split'
  | 'nothing-to-join';

export interface EditProblem {
  readonly id: EditProblemId;
  /** The field that breaks a limit, where one does. */
  readonly field?: string;
  readonly found?: number;
  /** The least and the most that the field, or the plan, can hold. */
  readonly least?: number;
  readonly most?: number;
}

export interface Edited {
  readonly plan: Plan;
  /** The activities that were made or changed and are still there, the one to look at first. */
  readonly ids: readonly string[];
  /** Undefined where the edit was made. */
  readonly problem?: EditProblem;
}
