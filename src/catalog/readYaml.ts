import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** A content file that does not hold what was expected. The message names the file, the field and the remedy. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** Where something stands, as a person finds it: an item of a list by its id, or else by its number from #1. */
function place(path: readonly PropertyKey[], whole: unknown): string {
  const steps: string[] = [];
  let value = whole;
  for (const step of path) {
    value = (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step];
    const id = (value as { readonly id?: unknown } | null | undefined)?.id;
    if (typeof step !== 'number') steps.push(String(step));
    else steps.push(typeof id === 'string' ? id : `#${step + 1}`);
  }
  return steps.join('.') || 'the whole file';
}

/** One sentence for each thing wrong in the `whole` file: where it is and what was expected instead. */
export function describeIssues(file: string, error: z.ZodError, whole?: unknown): string {
  return error.issues
    .map(
      (issue) =>
        `${file}, field ${place(issue.path, whole)}: ${expectation(issue.message)}, found ${show(issue.input)}.`,
    )
    .join('\n');
}

/** The checker's own messages and ours in one form: expected …. */
function expectation(message: string): string {
  const own = message.replace(/^Invalid \w+: /, '').replace(/, received .*$/, '');
  if (own === 'Invalid key in record') return 'expected a key of the form that this file uses';
  return own.includes('expected') ? own : `expected ${own.replace(/^Unrecognized (keys?): /, 'no $1 ')}`;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}

/** The checked value of one YAML file below `root`. Throws {@link ContentError}. */
export function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const whole = parsed(root, file);
  const result = schema.safeParse(whole, { reportInput: true });
  if (!result.success) throw new ContentError(describeIssues(file, result.error, whole));
  return result.data;
}

// Parsing is most of the work of reading the content, and whoever reads it twice reads mostly the same texts.
const parsedTexts = new Map<string, unknown>();

/** Keeping count of lines takes as long as the parsing; they are counted only where an error has to name one. */
function parseFast(text: string): unknown {
  try {
    return parse(text, { prettyErrors: false });
  } catch {
    return parse(text);
  }
}

function parsed(root: string, file: string): unknown {
  try {
    const text = readFileSync(join(root, file), 'utf8');
    if (!parsedTexts.has(text)) parsedTexts.set(text, parseFast(text));
    return parsedTexts.get(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new ContentError(`${file}: expected a readable YAML file, found: ${reason}`);
  }
}

/** Every YAML file of a folder by its id, which is the file's name. */
export function readFolder<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
): ReadonlyMap<string, z.output<Schema>> {
  const files = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return new Map(files.map((file) => [basename(file, '.yaml'), readYaml(root, join(folder, file), schema)]));
}
