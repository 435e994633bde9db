import { readFileSync, statSync } from 'node:fs';
import { SituationError } from '#codec/situationInput.ts';
import { ContentError } from '#catalog/readYaml.ts';

/** What a person can put right: said in one sentence, without a trace. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const largestInputBytes = 4 * 1024 * 1024;

/** The parsed JSON of a file, or of standard input for `-`. Throws {@link UsageError}. */
export function readJson(file: string): unknown {
  const text = readText(file);
  if (text.trim() === '') throw new UsageError(`${file}: expected JSON, found nothing.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file}: expected JSON, found text that is not. Check the quotes and commas.`);
  }
}

function readText(file: string): string {
  const source = file === '-' ? 0 : file;
  let text: string;
  try {
    if (source !== 0 && statSync(source).size > largestInputBytes) return tooLarge(file);
    text = readFileSync(source, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: expected a file that can be read, found none. Check the name.`);
  }
  return text.length > largestInputBytes ? tooLarge(file) : text;
}

function tooLarge(file: string): never {
  throw new UsageError(`${file}: expected at most 4 MiB of JSON, found more. Split the file.`);
}

/** Runs a command. Whatever a person can put right ends it with exit code 2 and one sentence on standard error. */
export function runCommand(command: (words: readonly string[]) => string): void {
  try {
    process.stdout.write(`${command(process.argv.slice(2))}\n`);
  } catch (error) {
    const isExpected =
      error instanceof UsageError || error instanceof SituationError || error instanceof ContentError;
    if (!isExpected) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
