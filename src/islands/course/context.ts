import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ProgressKeeper } from './useProgress.ts';
import type { RecordModule } from '#domain/course/learningRecord.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What every part of the record may read, and the one gate for changes. */
export interface RecordParts {
  readonly phrase: Phrase;
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
  readonly modules: readonly RecordModule[];
  readonly course: { readonly name: string; readonly address: string };
  readonly keeper: ProgressKeeper;
}

export const RecordContext = createContext<RecordParts | undefined>(undefined);

export function useRecord(): RecordParts {
  const parts = useContext(RecordContext);
  if (parts === undefined) throw new Error('A part of the record stands outside it.');
  return parts;
}
