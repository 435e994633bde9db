import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calculatorTool } from '../support/calculatorTool.ts';
import { checksumOf, readSeals, sealsFile } from '../support/seals.ts';
import { goldenFragments, inShort, verdictsFile, type Verdicts } from '../support/verdicts.ts';
import { loadModels } from '#catalog/loadCatalog.ts';
import { decodeResultLink } from '#codec/resultLink.ts';
import { decide } from '#domain/decision/decide.ts';
import { ruledOutBy, rules } from '#domain/decision/guardrails.ts';
import { modes, strengths } from '#domain/vocabulary.ts';
import { countedSituation, openClass } from '#islands/calculator/YourClass.tsx';

const models = loadModels();
const tool = calculatorTool();
const fewest = 300;
const readVerdicts = (file: string): Verdicts =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Verdicts) : {};

function openedFrom(fragment: string) {
  const { result, classText } = decodeResultLink(fragment, models);
  if (!result.ok) throw new Error(`${fragment} does not open: ${result.reason}.`);
  const { situation, model } = result.value;
  const profile = classText === undefined ? undefined : openClass(classText);
  return { situation: profile ? countedSituation(situation, profile, tool, model) : situation, model };
}

/** What a link is answered today, by the version that it names and with the class that it carries. */
function answeredToday(fragment: string): string {
  const { situation, model } = openedFrom(fragment);
  return inShort(decide(situation, model));
}

const today = (fragments: readonly string[]): Verdicts =>
  Object.fromEntries(fragments.map((fragment) => [fragment, answeredToday(fragment)]));

const sealedAs = (file: string) => `Add this line to ${sealsFile}: "${file}": "${checksumOf(file)}"`;

describe.each(models)('links of model version $version', ({ version }) => {
  const file = verdictsFile(version);
  const verdicts = readVerdicts(file);
  const fragments = Object.keys(verdicts);

  test('are answered as on the day their version was sealed', () => {
    expect(
      today(fragments),
      'Somebody may have kept such a link. Leave old versions the verdict they gave, and give new code to a new version.',
    ).toEqual(verdicts);
  });

  test('are there with their verdicts: the golden ones, and some hundred made ones', () => {
    const remedy = `Before you release it: node tests/golden/sealVerdicts.ts ${version}`;
    expect(fragments.length, remedy).toBeGreaterThanOrEqual(fewest);
    expect(
      goldenFragments(version).filter((fragment) => !(fragment in verdicts)),
      remedy,
    ).toEqual([]);
    expect(readSeals(), sealedAs(file)).toHaveProperty([file]);
  });

  test('name every verdict with every strength, and meet every rule', () => {
    const said = Object.values(verdicts).map((words) => words.split(':')[0]);
    const possible = [
      ...modes.flatMap((mode) => strengths.slice(0, 2).map((strength) => `${mode}, ${strength}`)),
      'either, either',
    ];
    expect(possible.filter((words) => !said.includes(words))).toEqual([]);
    const met = new Set(
      fragments.flatMap((fragment) => {
        const { situation, model } = openedFrom(fragment);
        return ruledOutBy(situation, model).map(({ rule }) => rule);
      }),
    );
    // Version 1 never sets a blend aside.
    const ruling = rules.filter((rule) => version > 1 || !rule.startsWith('nothing-for-'));
    expect(ruling.filter((rule) => !met.has(rule))).toEqual([]);
  });
});

test('a golden result link is answered as ever, with the class that it carries', () => {
  const file = 'tests/golden/verdicts/results.json';
  const answered = globSync('tests/golden/links/result/v*/*.json')
    .sort()
    .map((golden) => [
      basename(golden, '.json'),
      answeredToday((JSON.parse(readFileSync(golden, 'utf8')) as { fragment: string }).fragment),
    ]);
  expect(Object.fromEntries(answered)).toEqual(readVerdicts(file));
  expect(readSeals(), sealedAs(file)).toHaveProperty([file]);
});
