import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checksumOf, readSeals, sealsFile } from '../support/seals.ts';
import { loadModels } from '#catalog/loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decodeStartLink, encodeStartLink } from '#codec/startLink.ts';
import type { Situation } from '#domain/decision/situation.ts';

// That a sealed file is unchanged is tested in links.test.ts, for links of every kind.
interface GoldenStart {
  /** The name that arrives. */
  readonly name: string;
  /** A link that somebody may have kept. */
  readonly fragment: string;
  /** What it meant then and must mean for ever. */
  readonly situation: Situation;
}

const models = loadModels();
const files = globSync('tests/golden/links/start/v*/*.json')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const goldens = files.map((file) => [file, JSON.parse(readFileSync(file, 'utf8')) as GoldenStart] as const);

describe.each(goldens)('the golden start %s', (file, { name, fragment, situation }) => {
  const opened = decodeStartLink(fragment, models);

  test('is sealed', () => {
    expect(readSeals(), `Add this line to ${sealsFile}: "${file}": "${checksumOf(file)}"`).toHaveProperty([
      file,
    ]);
  });

  test('opens as it was meant', () => {
    expect(opened).toMatchObject({ ok: true, value: { name, situation } });
  });

  test('is still written so', () => {
    const { model } = opened.ok ? opened.value : { model: models.at(-1)! };
    expect(encodeStartLink(name, encodeCalculatorLink(situation, model))).toBe(fragment);
  });
});
