import { learningTypes, type LearningType } from './activity.ts';
import type { IndexedActivity } from './filterActivities.ts';
import { grades, modes, type Grade, type Verdict } from '#domain/vocabulary.ts';

/** How many activities of one learning type suit one grade, and of these how many each mode. */
export interface CoverageCell {
  readonly learningType: LearningType;
  readonly grade: Grade;
  readonly total: number;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
}

/** A cell for every learning type and grade, in that order. */
export function coverageOf(activities: readonly IndexedActivity[]): readonly CoverageCell[] {
  return learningTypes.flatMap((learningType) => {
    const ofType = activities.filter((activity) => activity.learningType === learningType);
    return grades.map((grade) => cellOf(learningType, grade, ofType));
  });
}

function cellOf(learningType: LearningType, grade: Grade, ofType: readonly IndexedActivity[]): CoverageCell {
  const verdicts = ofType.flatMap(({ suits }) => suits[grade] ?? []);
  const counts = [...modes, 'either' as const].map((verdict) => [
    verdict,
    verdicts.filter((one) => one === verdict).length,
  ]);
  return {
    learningType,
    grade,
    total: verdicts.length,
    byVerdict: Object.fromEntries(counts) as Record<Verdict, number>,
  };
}

/** The pairs of learning type and grade that no activity serves. */
export const emptyCells = (cells: readonly CoverageCell[]): readonly CoverageCell[] =>
  cells.filter(({ total }) => total === 0);
