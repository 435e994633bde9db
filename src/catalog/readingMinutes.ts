import { withFigures, type Figures } from './figure.ts';

// Silent reading of non-fiction by adults averages 238 words a minute (Brysbaert's review, read second-hand).
const wordsPerMinute = 238;

/** Whole minutes, at least one, that an adult needs to read a page's source: its figures read out, other markup left out. */
export function readingMinutes(mdx: string, evidence: Figures): number {
  const words = withFigures(mdx, evidence)
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word));
  return Math.max(1, Math.round(words.length / wordsPerMinute));
}
