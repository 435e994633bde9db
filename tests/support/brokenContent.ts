import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder with one file of content, gone when the test is over. */
export function contentWith(file: string, text: string): string {
  const root = mkdtempSync(join(tmpdir(), 'live-or-later-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, file), text);
  return root;
}

/** A temporary copy of the real content with one passage of one file replaced, gone when the test is over. */
export function contentBrokenAt(file: string, passage: string, replacement: string): string {
  const root = mkdtempSync(join(tmpdir(), 'live-or-later-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(passage)) throw new Error(`${file} does not hold the passage to replace: ${passage}`);
  writeFileSync(join(root, file), text.replace(passage, replacement));
  return root;
}

/** The message of the error that `act` throws. */
export function complaintOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  return 'no complaint';
}
