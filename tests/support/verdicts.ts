import { globSync, readFileSync } from 'node:fs';
import type { Decision } from '#domain/decision/decide.ts';

/** What each link was answered when its version was sealed, by fragment. */
export type Verdicts = Readonly<Record<string, string>>;

export const verdictsFile = (version: number): string => `tests/golden/verdicts/v${version}.json`;

/** The verdict, its strength, and the modes from best to worst that no rule takes out. */
export const inShort = ({ verdict, strength, ranking }: Decision): string =>
  `${verdict}, ${strength}: ${ranking.join(' ')}`;

/** The fragments of the golden calculator links of a version. */
export const goldenFragments = (version: number): readonly string[] =>
  globSync(`tests/golden/links/calculator/v${version}/*.json`)
    .sort()
    .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { fragment: string }).fragment);
