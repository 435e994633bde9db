import { describe, expect, test } from 'vitest';
import { readingGrade } from '../support/readingLevel.ts';
import { releasedModel } from '../support/situations.ts';
import { adviceAgreement, loadAdviceAgreement } from '#catalog/adviceAgreement.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { disagreements, loadEvaluation } from '#catalog/loadEvaluation.ts';
import { missedCases } from '#catalog/missedCases.ts';
import { versionsOf } from '#catalog/modelFigures.ts';
import { fitsByFactor, linePath } from '#catalog/modelPages.ts';

const catalog = loadCatalog();
const evaluation = loadEvaluation(releasedModel);
const { agreement, validation, readers } = evaluation;

/** A floor and not an aim: a model that agrees with the shared cases less often than this is not released. */
const strictFloor = 0.84;
/** The same for the wider set, on which version 1 came to 72 %. */
const adviceFloor = 0.78;

describe('agreement with published guides', () => {
  test('does not fall under the floor, counted strictly', () => {
    expect(agreement.strict).toBeGreaterThanOrEqual(strictFloor);
  });

  test('does not come from numbers fitted to single guides: families left out agree nearly as often', () => {
    expect(validation.strict).toBeGreaterThanOrEqual(agreement.strict - 0.05);
  });

  test('stays below what readers of the whole text reach, which is what the page says', () => {
    expect(readers.strict).toBeGreaterThan(agreement.strict);
  });
});

describe('agreement with the wider set of advice', () => {
  const { versions, advice, families } = loadAdviceAgreement(catalog.models);

  test('does not fall under its floor, counted strictly', () => {
    expect(versions.at(-1)!.advice.strict).toBeGreaterThanOrEqual(adviceFloor);
  });

  test('is no lower for a version than for the one before, on either set', () => {
    const strict = versions.map(({ guides, advice: wider }) => [guides.strict, wider.strict]);
    for (const set of [0, 1]) {
      const shares = strict.map((each) => each[set]!);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    }
  });

  test('gives each family of guides one vote for a kind of activity, so that there are more pieces than families', () => {
    expect(advice).toBeGreaterThan(families);
  });
});

describe('the published cases', () => {
  test('are two readings of every situation', () => {
    expect(agreement.cases).toBe(2 * evaluation.situations);
  });

  test('link to a source on the web, each of them', () => {
    const addresses = agreement.judged.map(({ of }) => of.source.url);
    expect(addresses.filter((address) => !/^https?:\/\/\S+$/.test(address))).toEqual([]);
  });
});

describe('the list of misses', () => {
  const misses = missedCases(agreement, catalog);

  test('holds every situation with a verdict that does not match, and no other', () => {
    const missed = agreement.judged.filter(({ strict }) => strict < 1).map(({ of }) => of.id);
    expect(misses.map(({ id }) => id).sort()).toEqual([...new Set(missed)].sort());
  });

  test('counts every reading that missed', () => {
    const listed = misses.flatMap(({ readings }) => readings).reduce((sum, { times }) => sum + times, 0);
    expect(listed).toBe(agreement.judged.filter(({ strict }) => strict < 1).length);
  });

  test('points from each answer to a line that exists', () => {
    const lines = fitsByFactor(catalog).flatMap(({ questions }) =>
      questions.flatMap(({ id, lines }) => lines.map((line) => linePath(id, line.id.slice(id.length + 1)))),
    );
    const paths = misses.flatMap(({ readings }) =>
      readings.flatMap(({ answers }) => answers.map(({ path }) => path)),
    );
    expect(paths.filter((path) => !lines.includes(path))).toEqual([]);
  });
});

test('the list of misses on the wider set holds every line of advice that does not match, and no other', () => {
  const { judged } = adviceAgreement(releasedModel);
  const listed = missedCases(adviceAgreement(releasedModel), catalog).map(({ id }) => id);
  expect(listed.toSorted()).toEqual(judged.filter(({ strict }) => strict < 1).map(({ of }) => of.id).toSorted());
});

describe('what the pages about the model show', () => {
  const lines = fitsByFactor(catalog).flatMap(({ questions }) => questions.flatMap((one) => one.lines));

  test('is a line for every answer of the model', () => {
    const answers = releasedModel.questions.flatMap(({ id, answers }) =>
      answers.map((answer) => `${id}-${answer.id}`),
    );
    expect(lines.map(({ id }) => id)).toEqual(answers);
  });

  test('cites only sources that have a page', () => {
    const cited = lines.flatMap(({ sources }) => sources.map(({ id }) => id));
    expect(cited.filter((id) => !catalog.evidence.has(id))).toEqual([]);
  });

  test('says of every released version what it changed, newest first', () => {
    const versions = versionsOf(catalog).map(({ version }) => version);
    expect(versions).toEqual(catalog.models.map(({ version }) => version).reverse());
  });
});

describe('where guides disagree', () => {
  const { source, topics } = disagreements();

  test.each(topics)('$name points to a question of the model', ({ question }) => {
    expect(releasedModel.questions.map(({ id }) => id)).toContain(question);
  });

  test.each(topics)('$name shows votes for at least two modes', ({ votes }) => {
    const sums = (['live', 'ownTime', 'blend', 'either'] as const).map((mode) =>
      votes.reduce((sum, vote) => sum + vote[mode], 0),
    );
    expect(sums.filter((sum) => sum > 0).length).toBeGreaterThanOrEqual(2);
  });

  test('is written for a busy teacher: at most grade 10', () => {
    const words = [source.note, ...topics.flatMap(({ text, ours }) => [text, ours])];
    expect(readingGrade(words.join('\n'))).toBeLessThanOrEqual(10);
  });
});
