import type { ClassTool } from './context.ts';

const parts = ['reach', 'rates', 'caps', 'profiles', 'remedies', 'groups', 'limits', 'survey'] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * What the class editor is handed, from a file of this site's own build. Only its parts are looked at, since the build
 * has checked what is in them: a host's own page in its place, or another version of the site, is found out. Throws
 * where a part is missing.
 */
export function readClassTool(file: unknown): ClassTool {
  const holds = (value: unknown, keys: readonly string[]) =>
    isRecord(value) && keys.every((key) => isRecord(value[key]));
  if (!isRecord(file) || !holds(file, ['data', 'strings']) || !holds(file.data, parts)) {
    throw new Error('Expected data and strings of the class editor, found something else.');
  }
  return file as unknown as ClassTool;
}
