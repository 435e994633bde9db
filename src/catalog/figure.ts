import type { Evidence } from './schemas/evidenceSchema.ts';

/** The sources by id, as far as a figure needs them. */
export type Figures = ReadonlyMap<string, Pick<Evidence, 'numbers'>>;

/** The number that a source's entry keeps under a key. Throws with file and remedy, so that a build cannot lose a figure. */
export function figureOf(evidence: Figures, source: string, of: string): string {
  const file = `content/evidence/${source}.yaml`;
  const numbers = evidence.get(source)?.numbers;
  if (!numbers) throw new Error(`Figure: expected an evidence entry ${file}, found none. Add it.`);
  const number = numbers.find(({ key }) => key === of);
  if (number) return number.value;
  throw new Error(
    `${file}, field numbers: expected one with the key ${of}, found none. Add the key to its number.`,
  );
}

const figureTag = /<Figure source="([^"]+)" of="([^"]+)" \/>/g;

/** Prose as it is written under content/, each figure in it as the number it stands for. */
export const withFigures = (mdx: string, evidence: Figures): string =>
  mdx.replace(figureTag, (_, source: string, of: string) => figureOf(evidence, source, of));
