import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action, ClassroomState } from './classroomState.ts';
import type { ClassData } from '#catalog/loadClassData.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { Phrase, Strings } from '#wording/phrases.ts';

/** What the page hands to the class editor: checked data and words. */
export interface ClassTool {
  readonly data: ClassData;
  readonly strings: Strings;
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
  /** The policy card that every visitor starts under, where this copy of the site has one. */
  readonly policy?: PolicyCard | undefined;
}

/** What every part of the editor may read, and the one gate for changes. */
export interface Classroom {
  readonly tool: ClassTool;
  readonly phrase: Phrase;
  readonly state: ClassroomState;
  /** The complete rows. */
  readonly profile: ClassProfile;
  /** The policy card that is applied. */
  readonly card: PolicyCard | undefined;
  readonly dispatch: (action: Action) => void;
}

export const ClassroomContext = createContext<Classroom | undefined>(undefined);

export function useClassroom(): Classroom {
  const classroom = useContext(ClassroomContext);
  if (classroom === undefined) throw new Error('A part of the class editor stands outside it.');
  return classroom;
}
