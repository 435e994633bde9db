import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checksumOf, readSeals, sealsFile } from '../support/seals.ts';
import { decodePolicyLink, encodePolicyLink } from '#codec/policyLink.ts';
import { permissions, requirements, type PolicyCard } from '#domain/policy/policyCard.ts';
import { grades, modes } from '#domain/vocabulary.ts';

// That a sealed file is unchanged is tested in links.test.ts, for links of every kind.
interface GoldenPolicy {
  readonly name: string;
  /** A link that somebody may have kept. */
  readonly fragment: string;
  /** What it meant then and must mean for ever. */
  readonly card: PolicyCard;
}

const files = globSync('tests/golden/links/policy/v*/*.json')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const goldens = files.map((file) => [file, JSON.parse(readFileSync(file, 'utf8')) as GoldenPolicy] as const);
const cards = goldens.map(([, { card }]) => card);

describe.each(goldens)('the golden policy link %s', (file, { fragment, card }) => {
  test('is sealed', () => {
    expect(readSeals(), `Add this line to ${sealsFile}: "${file}": "${checksumOf(file)}"`).toHaveProperty([
      file,
    ]);
  });

  test('opens as it was meant', () => {
    expect(decodePolicyLink(fragment)).toEqual({ ok: true, value: card });
  });

  test('is still written so', () => {
    expect(encodePolicyLink(card)).toBe(fragment);
  });
});

test.each([
  ['requirement', requirements, cards.map(({ modes: required }) => required)],
  [
    'forbidden mode, and none',
    [...modes, undefined],
    cards.flatMap<unknown>((card) => card.forbiddenModes ?? [undefined]),
  ],
  ['rule about cameras', permissions, cards.map(({ camera }) => camera)],
  ['rule about recording', permissions, cards.map(({ recording }) => recording)],
  ['grade', grades, cards.flatMap(({ liveMinutes }) => liveMinutes.flatMap((rule) => rule.grades))],
  ['span', ['day', 'week'], cards.flatMap(({ liveMinutes }) => liveMinutes.map(({ per }) => per))],
  ['live share, or none', [0, 0.29, 0.5, 1, undefined], cards.map(({ minLiveShare }) => minLiveShare)],
  ['end of the days a year, or none', [0, 366, undefined], cards.map((card) => card.mostOwnTimeDaysAYear)],
  [
    'end of the service minutes, or none',
    [0, 4995, undefined],
    cards.map((card) => card.planServiceMinutesAWeek),
  ],
  ['route owed, or not', [true, false], cards.map(({ ownTimeRouteOwed }) => ownTimeRouteOwed)],
] as const)('every %s occurs in a golden policy link', (_, possible, given) => {
  expect(possible.filter((value) => !(given as readonly unknown[]).includes(value))).toEqual([]);
});
