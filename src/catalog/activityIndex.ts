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
import { phaseShares } from '#domain/library/twin.ts';
import { channels, grades, modes, type Grade, type Verdict } from '#domain/vocabulary.ts';

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
    // The first is for activities that go with every subject, which every choice of subject shows.
    subject: subjects.slice(1).filter((subject) => used.has(subject)),
  };
}

/** What a planner needs of each activity to place and time it, small enough to fetch whole. */
export const plannerIndex = (catalog: Deciding) =>
  catalog.library.activities.map((activity) => ({
    id: activity.id,
    name: activity.name,
    type: activity.learningType,
    minutes: Object.fromEntries(
      Object.entries(activity.minutes).map(([grade, { from, to }]) => [grade, [from, to]]),
    ),
    suits: suitsOf(activity, catalog),
    /** For each mode, percent of the time before, in and after the live part. */
    forms: Object.fromEntries(
      modes.map((mode) => {
        const { before, live, after } = phaseShares(activity.forms[mode]);
        return [mode, [before, live, after]];
      }),
    ),
  }));
