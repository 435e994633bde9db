import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';

/** What a library says of an activity; undefined where it does not know it. */
export type LibraryTexts = (
  activityId: string,
) => { readonly title: string; readonly goal: string } | undefined;

/** An activity as a link carries it: what the library says of it stays there and is looked up again. */
export interface SentActivity extends Omit<PlannedActivity, 'title' | 'goal'> {
  /** Undefined where it is the library's. */
  readonly title: string | undefined;
  /** Whether the goal is the library's own; then none is carried. */
  readonly hasLibraryGoal: boolean;
  readonly goal?: string;
}

export interface SentPlan extends Omit<Plan, 'activities'> {
  readonly activities: readonly SentActivity[];
}

/** A library's name for an activity that it no longer holds, from its permanent id: `book-club` is `Book club`. */
export function nameFromId(activityId: string): string {
  const words = activityId.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The plan without what the library says anyway. */
export const toSentPlan = (plan: Plan, library: LibraryTexts): SentPlan => ({
  ...plan,
  activities: plan.activities.map((activity) => toSentActivity(activity, library)),
});

function toSentActivity({ goal, ...activity }: PlannedActivity, library: LibraryTexts): SentActivity {
  const known = activity.activityId === undefined ? undefined : library(activity.activityId);
  const hasLibraryGoal = known !== undefined && known.goal === goal;
  return {
    ...activity,
    title: known?.title === activity.title ? undefined : activity.title,
    hasLibraryGoal,
    ...(goal === undefined || hasLibraryGoal ? {} : { goal }),
  };
}

/** The plan with what the library says today. */
export const fromSentPlan = (plan: SentPlan, library: LibraryTexts): Plan => ({
  ...plan,
  activities: plan.activities.map((activity) => fromSentActivity(activity, library)),
});

function fromSentActivity(
  { hasLibraryGoal, title, ...activity }: SentActivity,
  library: LibraryTexts,
): PlannedActivity {
  const { activityId = '' } = activity;
  const known = library(activityId);
  return {
    ...activity,
    title: title ?? known?.title ?? nameFromId(activityId),
    ...(hasLibraryGoal && known !== undefined ? { goal: known.goal } : {}),
  };
}
