import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checksumOf, readSeals, sealsFile } from '../support/seals.ts';
import { loadModels } from '#catalog/loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decodeClassLink, encodeClassLink } from '#codec/classLink.ts';
import { decodePolicyLink, encodePolicyLink } from '#codec/policyLink.ts';
import { decodeResultLink, withParts } from '#codec/resultLink.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import type { Situation } from '#domain/decision/situation.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

// That a sealed file is unchanged is tested in links.test.ts, for links of every kind.
interface GoldenResult {
  readonly name: string;
  /** A link that somebody may have kept: a result with its class, its policy card or both. */
  readonly fragment: string;
  /** What it meant then and must mean for ever. */
  readonly situation: Situation;
  readonly profile?: ClassProfile;
  readonly card?: PolicyCard;
}

const models = loadModels();
const files = globSync('tests/golden/links/result/v*/*.json')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const goldens = files.map((file) => [file, JSON.parse(readFileSync(file, 'utf8')) as GoldenResult] as const);

describe.each(goldens)('the golden result link %s', (file, { fragment, situation, profile, card }) => {
  const arrived = decodeResultLink(fragment, models);

  test('is sealed', () => {
    expect(readSeals(), `Add this line to ${sealsFile}: "${file}": "${checksumOf(file)}"`).toHaveProperty([
      file,
    ]);
  });

  test('opens as it was meant, with what went along', () => {
    const { result, classText, policyText, hasLostPart } = arrived;
    expect(result).toMatchObject({ ok: true, value: { situation } });
    expect(classText && decodeClassLink(classText)).toEqual(profile && { ok: true, value: profile });
    expect(policyText && decodePolicyLink(policyText)).toEqual(card && { ok: true, value: card });
    expect(hasLostPart).toBe(false);
  });

  test('is still written so', () => {
    const { model } = arrived.result.ok ? arrived.result.value : { model: models.at(-1)! };
    const own = encodeCalculatorLink(situation, model);
    expect(withParts(own, profile && encodeClassLink(profile), card && encodePolicyLink(card))).toBe(
      fragment,
    );
  });
});

test('each part alone and both together occur in a golden result link', () => {
  const carried = goldens.map(([, { profile, card }]) => [profile, card].map((part) => part !== undefined));
  expect(carried).toEqual(
    expect.arrayContaining([
      [true, false],
      [false, true],
      [true, true],
    ]),
  );
});
