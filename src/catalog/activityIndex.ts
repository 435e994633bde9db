import { decidingModel, type Catalog } from './loadCatalog.ts';
import { subjects } from './schemas/activitySchema.ts';
import { learningTypes, type Activity } from '#domain/library/activity.ts';
import {
  minutesAtHand,
  minutesToPrepare,
  type FacetOptions,
  type IndexedActivity,
} from '#domain/library/filterActivities.ts';
import { suitsByGrade } from '#domain/library/suits.ts';
import type { LibraryActivity } from '#domain/library/libraryActivity.ts';
import { phaseShares, type PhaseShares } from '#domain/library/twin.ts';
import { channels, grades, modes, type Grade, type Mode, type Verdict } from '#domain/vocabulary.ts';

type Deciding = Pick<Catalog, 'library' | 'models' | 'districtModel' | 'districtWeights'>;

/** The mode that an activity's own answers speak for, by grade, on this copy of the site. */
export function suitsOf(activity: Activity, catalog: Deciding): Partial<Record<Grade, Verdict>> {
  const suits = suitsByGrade(activity, decidingModel(catalog), catalog.districtWeights);
  return Object.fromEntries(suits.map(({ grade, verdict }) => [grade, verdict]));
}

/** What finding activities needs to know of each, in the library's order. */
export const activityIndex = (catalog: Deciding): readonly IndexedActivity[] =>
  catalog.library.activities.map((activity) => ({
    id: activity.id,
    words: `${activity.name} ${activity.summary}`.toLowerCase(),
    learningType: activity.learningType,
    minutes: activity.minutes,
    suits: suitsOf(activity, catalog),
    channels: activity.channels,
    prepareMinutes: activity.effort.prepareMinutes,
    subjects: activity.subjects,
  }));

/** What each filter offers: everything it can hold, and of the subjects those that some activity is about. */
export function facetOptions(activities: readonly Pick<Activity, 'subjects'>[]): FacetOptions {
  const used = new Set(activities.flatMap((activity) => activity.subjects));
  return {
    type: learningTypes,
    grade: grades,
    mode: [...modes, 'either'],
    minutes: minutesAtHand,
    channel: channels,
    preparation: minutesToPrepare,
    // The first is for activities that go with every subject, which the subjects of a class show too.
    subject: subjects.slice(1).filter((subject) => used.has(subject)),
  };
}

/** The library as the planner places it in a plan. */
export const libraryForPlans = (catalog: Deciding): readonly LibraryActivity[] =>
  catalog.library.activities.map((activity) => {
    const { id, name, goal, learningType, minutes, channels, effort, forms } = activity;
    const shares = Object.fromEntries(modes.map((mode) => [mode, phaseShares(forms[mode])]));
    return {
      ...{ id, name, goal, learningType, minutes, channels, effort },
      shares: shares as Record<Mode, PhaseShares>,
      suits: suitsOf(activity, catalog),
    };
  });
