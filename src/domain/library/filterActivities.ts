import type { LearningType, MinuteRange } from './activity.ts';
import type { Channel, Grade, Verdict } from '#domain/vocabulary.ts';

/** What finding an activity needs to know of it. */
export interface IndexedActivity {
  readonly id: string;
  /** Name and summary in lower case, for the search by words. */
  readonly words: string;
  readonly learningType: LearningType;
  readonly minutes: Readonly<Partial<Record<Grade, MinuteRange>>>;
  /** The mode that its own answers speak for, by grade. */
  readonly suits: Readonly<Partial<Record<Grade, Verdict>>>;
  readonly channels: readonly Channel[];
  readonly prepareMinutes: number;
  readonly subjects: readonly string[];
}

/** What a teacher can choose by. A facet that is missing leaves everything in. */
export const facets = ['type', 'grade', 'mode', 'minutes', 'channel', 'preparation', 'subject'] as const;
export type Facet = (typeof facets)[number];

/** The option chosen of each facet, and words that name or summary must hold. Minutes stand as digits. */
export type ActivityFilter = Readonly<Partial<Record<Facet | 'words', string>>>;

/** The options of each facet, in the order in which they are offered. */
export type FacetOptions = Readonly<Record<Facet, readonly string[]>>;

/** Minutes at hand: an activity fits where its shortest run does. */
export const minutesAtHand = ['15', '30', '45', '60', '90'] as const;
/** Minutes to get ready, the first time. */
export const minutesToPrepare = ['10', '20', '30', '60'] as const;

/** The subject of an activity that goes with all that is taught to a class. */
const anySubject = 'Any subject';
/** What is no subject of a class: a specialist’s work, or a teacher’s own learning. It has its own activities alone. */
const apart: readonly string[] = ['Special education', 'Professional learning'];

/** Whether an activity names a subject itself, and does not only go with any. */
export const isAbout = ({ subjects }: Pick<IndexedActivity, 'subjects'>, subject: string): boolean =>
  subjects.includes(subject);

type Test = (activity: IndexedActivity, chosen: string, filter: ActivityFilter) => boolean;

const tests: Readonly<Record<Facet, Test>> = {
  type: ({ learningType }, chosen) => learningType === chosen,
  grade: ({ minutes }, chosen) => Object.hasOwn(minutes, chosen),
  mode: ({ suits }, chosen, { grade }) =>
    grade === undefined
      ? Object.values(suits).some((verdict) => verdict === chosen)
      : suits[grade as Grade] === chosen,
  minutes: ({ minutes }, chosen, { grade }) => {
    const isShort = (range: MinuteRange | undefined) => range !== undefined && range.from <= Number(chosen);
    return grade === undefined ? Object.values(minutes).some(isShort) : isShort(minutes[grade as Grade]);
  },
  channel: ({ channels }, chosen) => (channels as readonly string[]).includes(chosen),
  preparation: ({ prepareMinutes }, chosen) => prepareMinutes <= Number(chosen),
  subject: (activity, chosen) =>
    isAbout(activity, chosen) || (!apart.includes(chosen) && isAbout(activity, anySubject)),
};

const holdsWords = ({ words }: IndexedActivity, wanted: string | undefined): boolean =>
  wanted === undefined ||
  wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));

const passes = (facet: Facet, activity: IndexedActivity, filter: ActivityFilter): boolean => {
  const chosen = filter[facet];
  return chosen === undefined || tests[facet](activity, chosen, filter);
};

/** The activities that a filter leaves, in their order. */
export const filterActivities = (
  activities: readonly IndexedActivity[],
  filter: ActivityFilter,
): readonly IndexedActivity[] =>
  activities.filter(
    (activity) =>
      facets.every((facet) => passes(facet, activity, filter)) && holdsWords(activity, filter.words),
  );

// Choosing a grade narrows what a mode and minutes are asked of.
const askedAgain = (facet: Facet): readonly Facet[] =>
  facet === 'grade' ? ['grade', 'mode', 'minutes'] : [facet];

/** For each option of a facet, how many activities choosing it would leave, the other facets as they are. */
export function optionCounts(
  activities: readonly IndexedActivity[],
  filter: ActivityFilter,
  facet: Facet,
  options: readonly string[],
): readonly number[] {
  const { [facet]: _own, ...others } = filter;
  const left = filterActivities(activities, others);
  const again = askedAgain(facet);
  return options.map((option) => {
    const asked = { ...others, [facet]: option };
    return left.filter((activity) => again.every((one) => passes(one, activity, asked))).length;
  });
}
