import {
  draftings,
  readingDifficulties,
  readingPurposes,
  writingGenres,
  type Workload,
} from '#domain/plan/plan.ts';

const kinds = ['reading', 'writing', 'video', 'posts'] as const satisfies readonly Workload['kind'][];

/** A workload as numbers: its kind, then its values in an order that the format of a link fixes. */
export function workloadNumbers(workload: Workload): readonly number[] {
  const kind = kinds.indexOf(workload.kind);
  switch (workload.kind) {
    case 'reading': {
      const { words, purpose, difficulty } = workload;
      return [kind, words, readingPurposes.indexOf(purpose), readingDifficulties.indexOf(difficulty)];
    }
    case 'writing': {
      const { words, genre, drafting } = workload;
      return [kind, words, writingGenres.indexOf(genre), draftings.indexOf(drafting)];
    }
    case 'video':
      return [kind, workload.minutes];
    case 'posts':
      return [kind, workload.posts, workload.words];
  }
}

/** The workload that the numbers spell, unchecked: a number beyond the choices leaves a gap. */
export function workloadFrom([place = -1, first, second = -1, third = -1]: readonly number[]): unknown {
  const kind = kinds[place];
  switch (kind) {
    case 'reading':
      return {
        kind,
        words: first,
        purpose: readingPurposes[second],
        difficulty: readingDifficulties[third],
      };
    case 'writing':
      return { kind, words: first, genre: writingGenres[second], drafting: draftings[third] };
    case 'video':
      return { kind, minutes: first };
    case 'posts':
      return { kind, posts: first, words: second };
    default:
      return undefined;
  }
}
