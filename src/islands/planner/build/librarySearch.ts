import type { LearningType } from '#domain/library/activity.ts';
import type { LibraryActivity } from '#domain/library/libraryActivity.ts';
import type { Grade } from '#domain/vocabulary.ts';

/** What somebody looks for in the library; '' and undefined for anything. */
export interface LibraryWish {
  readonly words: string;
  readonly type: LearningType | undefined;
  readonly grade: Grade | undefined;
}

/** The activities that hold every word typed and are of the kind; those for the plan's grade come first. */
export function wishedActivities(
  library: readonly LibraryActivity[],
  { words, type, grade }: LibraryWish,
): readonly LibraryActivity[] {
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = library.filter((one) => {
    const text = `${one.name} ${one.goal}`.toLowerCase();
    return (type === undefined || one.learningType === type) && typed.every((word) => text.includes(word));
  });
  if (grade === undefined) return found;
  const isFor = (one: LibraryActivity) => one.minutes[grade] !== undefined;
  return [...found.filter(isFor), ...found.filter((one) => !isFor(one))];
}
