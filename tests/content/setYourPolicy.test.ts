import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { situationOf } from '../support/anySituation.ts';
import { complaintOf } from '../support/brokenContent.ts';
import { districtContent } from '../support/districtContent.ts';
import { currentModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { loadPolicies } from '#catalog/loadPolicies.ts';
import { readPolicyCard } from '#codec/policyInput.ts';
import { decide } from '#domain/decision/decide.ts';
import { conflictsOf } from '#domain/policy/conflicts.ts';
import { blankPolicy, permissions, policyLimits, requirements } from '#domain/policy/policyCard.ts';
import { contextUnder, filledBy } from '#domain/policy/policyContext.ts';
import { wholeDayOf } from '#domain/policy/wholeDay.ts';
import { policyLine } from '#islands/shared/policyWords.ts';
import { grades, modes } from '#domain/vocabulary.ts';
import { phraseBook } from '#wording/phrases.ts';

// The walk through one card is taken at its word: its own YAML, in a district's folder, has to do what it says.
const page = readFileSync('content/maintain/set-your-policy.mdx', 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
  language: language!,
  code: code!.trim(),
}));
const policy = blocks.find(({ language }) => language === 'yaml')!.code;
const { evidence, models, strings } = loadCatalog();
const load = (text: string) => loadPolicies(districtContent({ policy: text }), evidence).district;
const written = readPolicyCard(parse(policy));
if (!written.ok) throw new Error(`The page shows no policy card: ${written.reason.field}`);
const card = written.value;
const quoted = blocks.filter(({ language }) => language === 'text').map(({ code }) => code);
const complaintAbout = (text: string) => complaintOf(() => load(text)).replace('ContentError: ', '');

test('the file that it shows is the card that every visitor starts under', () => {
  expect(load(policy)).toEqual(card);
});

test('it quotes the sentence that a share in percent gives', () => {
  expect(quoted).toContain(complaintAbout(policy.replace('minLiveShare: 0.4', 'minLiveShare: 40')));
});

test('it quotes the sentence that crossed minutes give', () => {
  expect(quoted).toContain(complaintAbout(policy.replace('most: 60', 'most: 60\n    least: 90')));
});

test('it is right that the build stops without a source', () => {
  expect(complaintAbout(policy.replace(/^source:[^]*/m, ''))).toContain('district/policy.yaml, field source');
});

test('it quotes the line that stands under the verdict', () => {
  expect(page).toContain(`“${policyLine(card, contextUnder(card, {}), phraseBook(strings))}”`);
});

test('it is right about what the card fills in, and what it leaves to the day', () => {
  expect(filledBy(card, { grade: 'k-2' })).toEqual({ ownTimeAlternative: true, maxLiveMinutes: 60 });
  expect(wholeDayOf(card, { grade: 'k-2' }).asked).toEqual({ minLiveShare: 0.4 });
});

test('it is right that a reading task in own time stays possible', () => {
  const context = contextUnder(card, { grade: '3-5', minutes: 20 });
  const decision = decide(situationOf({ context }), currentModel(models));
  expect(decision.ruledOut.map(({ mode }) => mode)).not.toContain('asynchronous');
});

test('it is right about the longest day that the rules allow', () => {
  const [conflict] = conflictsOf(card);
  expect(conflict).toMatchObject({ grades: ['k-2', '3-5'], values: { longest: 150 } });
});

test('its table names every field of a card, with the words and lengths that it may hold', () => {
  const rows = [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, names]) => names!.match(/\w+/g)!);
  const read = readPolicyCard({ unknown: true });
  const fields = read.ok ? '' : read.reason.expected;
  expect(fields).toBe(`only the fields ${rows.join(', ')}`);
  expect(Object.keys(blankPolicy).filter((field) => !rows.includes(field))).toEqual([]);
  const said = [...requirements, ...modes, ...permissions, ...grades].filter((word) => !page.includes(`\`${word}\``));
  expect(said).toEqual([]);
  expect(page).toContain(`up to ${policyLimits.nameCharacters} characters`);
  expect(page).toContain(`one line of up to ${policyLimits.noteCharacters} characters`);
});
