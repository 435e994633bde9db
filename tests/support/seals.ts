import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Checksums of files that may never change, by their path. */
export type Seals = Readonly<Record<string, string>>;

export const sealsFile = 'tests/golden/sealed.json';

export const readSeals = (): Seals => JSON.parse(readFileSync(sealsFile, 'utf8')) as Seals;

/** The SHA-256 of a text file, line ends counted alike on every system. */
export const checksumOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).digest('hex');
