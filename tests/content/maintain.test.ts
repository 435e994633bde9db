import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { complaintOf } from '../support/brokenContent.ts';
import { districtContent } from '../support/districtContent.ts';
import { blocksOf, proseOf } from '../support/guidePages.ts';
import { expectedOf, judgmentOf, readCases } from '../support/judgedCases.ts';
import { cases, model, more, name } from '../support/walkThrough.ts';
import { readingGrade } from '../support/readingLevel.ts';
import { currentModel, decidingModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { DistrictModelSchema } from '#catalog/schemas/districtSchema.ts';
import { MaintainSchema } from '#catalog/schemas/maintainSchema.ts';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import { fill } from '#wording/phrases.ts';

const pages = globSync('content/maintain/*.mdx').map((file) => {
  const [, frontMatter, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(file, 'utf8'))!;
  return { id: basename(file, '.mdx'), frontMatter: frontMatter!, body: body! };
});

describe.each(pages)('the page for keepers $id', ({ frontMatter, body }) => {
  test('has the front matter that its layout needs', () => {
    const written = parse(frontMatter) as Record<string, unknown>;
    const read = { ...written, updated: new Date(String(written['updated'])) };
    expect(MaintainSchema.safeParse(read).error?.issues ?? []).toEqual([]);
  });

  test('reads at grade 10 or below, its code left out', () => {
    const prose = proseOf(body.replace(/^```[^]*?^```$/gm, '')).replace(/`[^`]+`/g, 'it');
    expect(readingGrade(prose)).toBeLessThanOrEqual(10);
  });

  test('names only guidance, files and folders that there are', () => {
    const linked = [...body.matchAll(/\]\(\/learn\/([^/)]+)\/\)/g)].map(([, id]) => `content/guide/${id}.mdx`);
    const named = [...body.matchAll(/`((?:content|src|tests)\/[^`]+)`/g)].map(([, path]) => path!);
    expect([...linked, ...named].filter((path) => !existsSync(path))).toEqual([]);
  });
});

// The walk through one change is taken at its word: its own YAML, on the real defaults, has to do what it says. That the
// built site shows it is told in tests/browser/district.test.ts.
const page = pages.find(({ id }) => id === 'change-the-model')!.body;
const blocks = blocksOf(page);

const load = (files: Parameters<typeof districtContent>[0]) => loadCatalog(districtContent(files));
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const rulesOutLive = (answer: string, by: DecisionModel): boolean =>
  decide({ answers: { 'access.connection': answer }, weights: equalWeights, context: {} }, by).ruledOut.some(
    ({ rule }) => rule === 'reach-floor',
  );

describe('the walk through one change', () => {
  test('turns the verdict of the phonics group as it says', () => {
    const catalog = load({ name, model });
    const { situation } = catalog.examples.find(({ id }) => id === 'phonics-group')!;
    const before = decide(situation, currentModel(catalog.models));
    const after = decide(situation, decidingModel(catalog));
    const points = (score: number) => String(Math.round(score));
    const { verdicts } = catalog.advice;
    expect([before.verdict, before.strength, after.verdict]).toEqual(['synchronous', 'leaning', 'either']);
    expect(page).toContain(
      `${points(before.scores.synchronous)} points to ${points(before.scores.blended)} for a blend`,
    );
    expect(page).toContain(`it is ${points(after.scores.synchronous)} to ${points(after.scores.blended)},`);
    expect(page).toContain(`from “${verdicts.synchronous.headline}” to “${verdicts.either.headline}”`);
  });

  test('shows the district’s reasons, and no research that did not study them', () => {
    const { guardrails, questions } = decidingModel(load({ name, model }));
    const option = questions
      .find(({ id }) => id === 'access.outage')!
      .answers.find(({ id }) => id === 'with-help')!;
    const written = DistrictModelSchema.parse(parse(model));
    expect([guardrails.reachFloor.reason, option.reason]).toEqual([
      written.reachFloor!.why,
      written.fits![0]!.why,
    ]);
    expect([option.evidence, option.strength]).toEqual([[], 'practice']);
  });

  test('moves only the numbers that it says it moves', () => {
    const catalog = load({ name, model });
    const ours = currentModel(catalog.models);
    const fitOf = (by: DecisionModel) =>
      by.questions.find(({ id }) => id === 'access.outage')!.answers.find(({ id }) => id === 'with-help')!.fit;
    const fit = fitOf(decidingModel(catalog));
    const was = fitOf(ours);
    expect(fit.asynchronous).toBe(was.asynchronous);
    expect(page).toContain(
      `the blend moves from ${was.blended} to ${fit.blended} and live from ${was.synchronous} to ${fit.synchronous},`,
    );
    expect(page).toContain(`It was ${ours.guardrails.reachFloor.value}.`);
  });

  test('is right that the floor alone turns no verdict', () => {
    const catalog = load({ name, model });
    const ours = currentModel(catalog.models);
    const theirs = decidingModel(catalog);
    const { answers } = catalog.questionnaire
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === 'access.connection')!;
    for (const { id, label } of answers) {
      const cells = [
        label.split(':')[0]!,
        percent(ours.guardrails.reachFloor.shareByAnswer[id]!),
        ...[ours, theirs].map((by) => (rulesOutLive(id, by) ? 'ruled out' : 'open')),
      ];
      expect(page).toContain(`| ${cells.join(' | ')} |`);
    }
    const share = Math.round(theirs.guardrails.reachFloor.value * 100);
    const [sentence] = fill(catalog.advice.rules['reach-floor'].text, { share }).split(',');
    expect(page).toContain(`“${sentence}”`);
  });

  test.each([
    [0.86, 'most', true],
    [0.85, 'most', false],
    [0.51, 'half', true],
    [0.5, 'half', false],
  ])('is right about where a floor passes a step: %d', (value, answer, isRuledOut) => {
    const floor = `reachFloor: { value: ${value}, why: Board rule. }`;
    expect(rulesOutLive(answer, decidingModel(load({ name, model: floor })))).toBe(isRuledOut);
  });

  test('has cases that come out on the district’s model, one of which does not on ours', () => {
    const root = districtContent({ name, model, cases });
    const catalog = loadCatalog(root);
    const written = readCases(root, 'district/cases.yaml');
    const misses = (by: DecisionModel) =>
      written.filter((one) => judgmentOf(one, by).verdict !== expectedOf(one).verdict);
    expect(written.map((one) => judgmentOf(one, decidingModel(catalog)))).toEqual(written.map(expectedOf));
    expect(misses(currentModel(catalog.models))).toEqual([written[0]]);
  });

  test('its first case is the example that it opens', () => {
    const root = districtContent({ cases });
    const [first] = readCases(root, 'district/cases.yaml');
    const { situation } = loadCatalog(root).examples.find(({ id }) => id === 'phonics-group')!;
    expect(first).toMatchObject({ answers: situation.answers, context: situation.context });
  });

  test('quotes the sentence that a misspelled answer gives', () => {
    const slip = model.replace('answer: with-help', 'answer: with-hlep');
    const complaint = complaintOf(() => load({ name, model: slip })).replace('ContentError: ', '');
    expect(blocks.map(({ code }) => code.trim())).toContain(complaint);
  });

  test('quotes the line that says whose model it is', () => {
    const { strings, models } = load({ name, model });
    const { district } = parse(name) as { district: string };
    const line = [
      fill(strings['result.model']!, { version: currentModel(models).version }),
      fill(strings['result.modelDistrict']!, { district }),
    ];
    expect(page).toContain(`“${line.join(', ')}.”`);
  });

  test('its further changes stand in the same file', () => {
    const { districtWeights, districtModel } = load({ name, model: `${model}${more}` });
    expect(districtWeights).toEqual({ ...equalWeights, access: 3 });
    expect([districtModel!.margin.value, districtModel!.clearLead.value]).toEqual([6, 15]);
    expect(districtModel!.guardrails.longestLive.minutesByGrade).toMatchObject({ 'k-2': 45, '3-5': 60 });
    expect(districtModel!.guardrails.reachFloor.phoneGroup).toBe(5);
    expect(districtModel!.twoPartRaise.value).toBe(2);
    expect(districtModel!.start.fit).toEqual({ synchronous: 3, asynchronous: 2, blended: 3 });
  });

  test('is right that the build stops without a name', () => {
    expect(complaintOf(() => load({ name: '', model }))).toContain('district/site.yaml');
  });
});
