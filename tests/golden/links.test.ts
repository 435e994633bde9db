import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checksumOf, readSeals, sealsFile } from '../support/seals.ts';
import { loadModels } from '#catalog/loadCatalog.ts';
import { decodeCalculatorLink, encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decodeClassLink, encodeClassLink } from '#codec/classLink.ts';
import {
  connections,
  devices,
  groupTags,
  quietPlaces,
  type ClassProfile,
} from '#domain/classroom/classProfile.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { adultsAtHome, factors, grades, policies, unsure } from '#domain/vocabulary.ts';

interface GoldenLink {
  readonly name: string;
  /** A link that somebody may have kept since its version was released. */
  readonly fragment: string;
  /** What it meant then and must mean for ever. */
  readonly situation: Situation;
}

interface GoldenClass {
  readonly name: string;
  readonly fragment: string;
  readonly profile: ClassProfile;
}

const models = loadModels();
const seals = readSeals();
const linkFiles = globSync('tests/golden/links/calculator/v*/*.json')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const classFiles = globSync('tests/golden/links/class/v*/*.json')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const modelFiles = models.map(({ version }) => `content/model/version-${version}.yaml`);
const readLink = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as GoldenLink;
const linksOf = (version: number) =>
  linkFiles.filter((file) => file.includes(`/calculator/v${version}/`)).map(readLink);

const remedies = [
  [
    'content/model/',
    'It is a released model and old links rest on it. Take the change back, and put better numbers into a new version beside it.',
  ],
  [
    'tests/golden/verdicts/',
    'It holds what old links were answered. Take the change back; a new verdict needs a new model version.',
  ],
  [
    'tests/golden/links/',
    'It is a link that somebody may have kept. Take the change back; a new meaning needs a new model version with links of its own.',
  ],
] as const;

describe('what was released stays as it was', () => {
  test.each(Object.entries(seals))('%s is unchanged', (file, seal) => {
    const remedy = remedies.find(([folder]) => file.startsWith(folder))![1];
    const isUnchanged = existsSync(file) && checksumOf(file) === seal;
    expect(isUnchanged, `${file} is sealed and was changed or removed. ${remedy}`).toBe(true);
  });

  test.each([...modelFiles, ...linkFiles, ...classFiles])('%s is sealed', (file) => {
    const remedy = existsSync(file)
      ? `Add this line to ${sealsFile}: "${file}": "${checksumOf(file)}"`
      : 'Add the file.';
    expect(seals, `${file} is released without a seal. ${remedy}`).toHaveProperty([file]);
  });
});

describe('golden links', () => {
  test.each(linkFiles.map((file) => [readLink(file).name, file]))(
    '%s: opens as it was meant (%s)',
    (_, file) => {
      const { fragment, situation } = readLink(file);
      const opened = decodeCalculatorLink(fragment, models);
      expect(opened.ok && opened.value.situation).toEqual(situation);
    },
  );

  test.each(linkFiles.map((file) => [readLink(file).name, file]))(
    '%s: is still written so (%s)',
    (_, file) => {
      const { fragment, situation } = readLink(file);
      const model = models.find(({ version }) => file.includes(`/v${version}/`))!;
      expect(encodeCalculatorLink(situation, model)).toBe(fragment);
    },
  );
});

describe('golden classes', () => {
  const classes = classFiles.map((file) => JSON.parse(readFileSync(file, 'utf8')) as GoldenClass);

  test.each(classes)('$name: opens as it was meant, and is still written so', ({ fragment, profile }) => {
    expect(decodeClassLink(fragment)).toEqual({ ok: true, value: profile });
    expect(encodeClassLink(profile)).toBe(fragment);
  });

  test.each([
    ['device', devices],
    ['connection', connections],
    ['quietPlace', quietPlaces],
    ['phoneLine', [true, false]],
    ['adultAtHome', [undefined, ...adultsAtHome]],
  ] as const)('%s: every value occurs in a golden class', (field, values) => {
    const given = new Set(classes.flatMap(({ profile }) => profile.rows.map((row) => row[field])));
    expect(values.filter((value) => !given.has(value))).toEqual([]);
  });

  test('every group, and none, occurs in a golden class', () => {
    const given = new Set<string>(
      classes.flatMap(({ profile }) => profile.rows.flatMap(({ tags }) => (tags.length > 0 ? tags : 'none'))),
    );
    expect([...groupTags, 'none'].filter((tag) => !given.has(tag))).toEqual([]);
  });
});

describe.each(models)('model version $version', (model) => {
  const situations = linksOf(model.version).map(({ situation }) => situation);
  const folder = `tests/golden/links/calculator/v${model.version}/`;

  test('has at least eight golden links', () => {
    const remedy = `Write situations with encodeCalculatorLink into ${folder} before you release it.`;
    expect(
      situations.length,
      `Version ${model.version} is released with too few golden links. ${remedy}`,
    ).toBeGreaterThanOrEqual(8);
  });

  test.each(model.questions.map((question) => [question.id, question] as const))(
    '%s: every answer, not sure and no answer occur in a golden link',
    (id, question) => {
      const given = new Set(situations.flatMap(({ answers }) => answers[id] ?? ['no answer']));
      const possible = [...question.answers.map((answer) => answer.id), unsure, 'no answer'];
      expect(
        possible.filter((answer) => !given.has(answer)),
        `Add a golden link to ${folder}`,
      ).toEqual([]);
    },
  );

  test.each([
    ['grade', [...grades]],
    ['policy', [...policies]],
    ['adultAtHome', [...adultsAtHome]],
    ['ownTimeAlternative', [true, false]],
    ['students', [1, 999]],
    ['minutes', [1, 999]],
    ['minLiveMinutes', [0, 999]],
    ['maxLiveMinutes', [0, 999]],
    ['minLiveShare', [0, 0.29, 1]],
  ] as const)(
    '%s: every value, or the ends of its range, and no value occur in a golden link',
    (key, values) => {
      const given = situations.map(({ context }) => context[key]);
      expect(
        [...values, undefined].filter((value) => !given.includes(value)),
        `Add a golden link to ${folder}`,
      ).toEqual([]);
    },
  );

  test.each(factors)('%s: every weight from 0 to 3 occurs in a golden link', (factor) => {
    const given = situations.map(({ weights }) => weights[factor]);
    expect(
      [0, 1, 2, 3].filter((weight) => !given.includes(weight)),
      `Add a golden link to ${folder}`,
    ).toEqual([]);
  });
});
