import { accepted, refused, type Outcome } from './outcome.ts';
import { isIsoDay, type IsoDay } from '#domain/course/day.ts';
import { hasPossibleDays, longestName, type Marks, type Progress } from '#domain/course/progress.ts';

/**
 * Progress in the course as JSON, for a file and for this browser's storage:
 *
 *     { "kind": "live-or-later/course-progress", "version": 1, "name": "", "modules": [
 *       { "id": "two-modes", "read": "2026-11-25", "practiced": "2026-11-26", "recaps": [], "reflection": "" } ] }
 */
const kind = 'live-or-later/course-progress';
const version = 1;
/** In characters. No part has a limit of its own but these: what two devices kept has to fit when it is joined. */
const longest = { text: 2_000_000, id: 60 } as const;

/** Why a file is not read. */
export type FileProblem = 'foreign' | 'newer' | 'damaged';

/** The text of a progress file. Days and words only: nothing in it is worked out from something else. */
export function encodeProgressFile({ marks, reflections, name }: Progress): string {
  const ids = [...new Set([...Object.keys(marks), ...Object.keys(reflections)])].toSorted();
  const modules = ids.map((id) => ({
    id,
    ...(Object.hasOwn(marks, id) ? marks[id] : {}),
    ...(Object.hasOwn(reflections, id) ? { reflection: reflections[id] } : {}),
  }));
  return `${JSON.stringify({ kind, version, name, modules }, undefined, 1)}\n`;
}

/** Whether what would be written can be read again. */
export const fitsFile = (progress: Progress): boolean => encodeProgressFile(progress).length <= longest.text;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** The progress that a file's text holds, or why it holds none that this version can read. */
export function decodeProgressFile(text: string): Outcome<Progress, FileProblem> {
  if (text.length > longest.text) return refused('foreign');
  const file = parsed(text);
  if (file === undefined) return refused(text.includes(kind) ? 'damaged' : 'foreign');
  if (!isObject(file) || file['kind'] !== kind) return refused('foreign');
  const found = file['version'];
  if (typeof found === 'number' && Number.isInteger(found) && found > version) return refused('newer');
  const progress = found === version ? progressFrom(file) : undefined;
  return progress === undefined ? refused('damaged') : accepted(progress);
}

/**
 * The progress of a file that somebody opens. Beyond what {@link decodeProgressFile} checks, which also reads what this
 * browser keeps and must lose none of it, its days have to be possible: from 2020 to tomorrow.
 */
export function openProgressFile(text: string, today: IsoDay): Outcome<Progress, FileProblem | 'days'> {
  const read = decodeProgressFile(text);
  return read.ok && !hasPossibleDays(read.value, today) ? refused('days') : read;
}

const hasOnly = (value: Json, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));

const isText = (value: unknown, most = Infinity): value is string =>
  typeof value === 'string' && value.length <= most;

function progressFrom(file: Json): Progress | undefined {
  const { name, modules } = file;
  if (!hasOnly(file, ['kind', 'version', 'name', 'modules'])) return undefined;
  if (!isText(name, longestName) || !Array.isArray(modules)) return undefined;
  const ids = modules.map((module: unknown) => (isObject(module) ? module['id'] : undefined));
  const isSound = modules.every(isModule) && new Set(ids).size === ids.length;
  if (!isSound) return undefined;
  return {
    name,
    marks: Object.fromEntries(
      modules
        .map((module) => [module.id, marksFrom(module)] as const)
        .filter(([, marks]) => marks !== undefined),
    ) as Progress['marks'],
    reflections: Object.fromEntries(
      modules.flatMap(({ id, reflection = '' }) => (reflection === '' ? [] : [[id, reflection]])),
    ),
  };
}

interface ModuleEntry extends Marks {
  readonly id: string;
  readonly reflection?: string;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && isIsoDay(value);
const isDayOrNothing = (value: unknown): boolean => value === undefined || isDay(value);

function isModule(entry: unknown): entry is ModuleEntry {
  if (!isObject(entry) || !hasOnly(entry, ['id', 'read', 'practiced', 'recaps', 'reflection'])) return false;
  const { id, read, practiced, recaps = [], reflection = '' } = entry;
  return (
    isText(id, longest.id) &&
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) &&
    isDayOrNothing(read) &&
    isDayOrNothing(practiced) &&
    Array.isArray(recaps) &&
    recaps.every(isDay) &&
    // A recap without the practice that it repeats was not written by this site.
    (practiced !== undefined || recaps.length === 0) &&
    isText(reflection)
  );
}

function marksFrom({ read, practiced, recaps = [] }: ModuleEntry): Marks | undefined {
  if (read === undefined && practiced === undefined) return undefined;
  return {
    ...(read === undefined ? {} : { read }),
    ...(practiced === undefined ? {} : { practiced }),
    ...(recaps.length === 0 ? {} : { recaps: recaps.toSorted() }),
  };
}
