import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mixedClass } from '../support/classes.ts';
import { siteLibrary } from '../support/ordinaryPlans.ts';
import { plannerData, settingOf } from '../support/planner.ts';
import { readingGrade } from '../support/readingLevel.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { loadTemplates } from '#catalog/loadTemplates.ts';
import { readPlanFile, writePlanFile } from '#codec/planFile.ts';
import { surestAddress } from '#codec/linkParts.ts';
import { decodePlanLink, encodePlanLink } from '#codec/planLink.ts';
import { findingsOf } from '#domain/plan/checks.ts';

const { library } = loadCatalog();
const templates = loadTemplates('content', new Set(library.activities.map(({ id }) => id)));

/** Every sentence in a value. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s.*[.?!]$/s.test(value.trim()) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

describe('the words of the planner', () => {
  const files = ['workload', 'limits', 'checks', 'fallback'];
  const wordsOf = (file: string) => sentencesIn(parse(readFileSync(`content/planner/${file}.yaml`, 'utf8')));

  test.each(files)('%s reads at grade 10 at most', (file) => {
    expect(readingGrade(wordsOf(file).join('\n'))).toBeLessThanOrEqual(10);
  });

  test('apostrophes and quotation marks are curly', () => {
    const told = [...files.flatMap(wordsOf), ...sentencesIn(templates)];
    expect(told.filter((sentence) => /['"]/.test(sentence))).toEqual([]);
  });

  test('what is found takes at most 20 words', () => {
    const long = Object.values(plannerData.checks.checks).filter(({ found }) => found.split(' ').length > 20);
    expect(long).toEqual([]);
  });

  test('what nobody has tested is called our estimate', () => {
    const { workload, limits } = plannerData;
    const unsaid = Object.entries({ ...workload, ...limits })
      .filter(([, { strength }]) => strength === 'estimate')
      .filter(([, { note }]) => !/\b(our|ours|we)\b/i.test(note));
    expect(unsaid.map(([name]) => name)).toEqual([]);
  });

  test('what comes from colleges says so', () => {
    const { reading, writing, posts, marking } = plannerData.workload;
    expect([reading, writing, posts, marking].filter(({ note }) => !/college/i.test(note))).toEqual([]);
  });
});

describe('the templates', () => {
  test('say when they fit and when not at grade 10 at most', () => {
    const told = templates.flatMap(({ summary, fits, notFor, note = '' }) => [summary, fits, notFor, note]);
    expect(readingGrade(told.join('\n'))).toBeLessThanOrEqual(10);
  });

  test('are twelve at least', () => {
    expect(templates.length).toBeGreaterThanOrEqual(12);
  });

  test.each(templates.map((template) => [template.id, template] as const))(
    '%s has nothing wrong with it for an ordinary class but what is meant',
    (_, { plan, findings }) => {
      const found = findingsOf(plan, settingOf({ profile: mixedClass })).map(({ check }) => check);
      expect([...new Set(found)]).toEqual([...findings]);
    },
  );

  test.each(templates.map((template) => [template.id, template] as const))(
    'a colleague who gets a link to %s opens the very same plan',
    async (_, { plan }) => {
      const link = await encodePlanLink(plan, siteLibrary);
      expect(await decodePlanLink(link, siteLibrary)).toEqual({ ok: true, value: { plan, parts: [] } });
    },
  );

  test.each(templates.map((template) => [template.id, template] as const))(
    'a link to %s is short enough for every mail program',
    async (_, { plan }) => {
      const address = `https://live-or-later.example/planner/#${await encodePlanLink(plan, siteLibrary)}`;
      expect(address.length).toBeLessThanOrEqual(surestAddress);
    },
  );

  test.each(templates.map((template) => [template.id, template] as const))(
    'a file of %s opens whole again',
    (_, { plan }) => {
      expect(readPlanFile(writePlanFile(plan))).toEqual({ ok: true, value: plan });
    },
  );
});
