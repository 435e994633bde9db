import { describe, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { fallbackOf } from '#catalog/templateFallback.ts';
import { foundIn, ribbonRows, startPath, streamTotals, teacherTotals } from '#catalog/templatePages.ts';

const catalog = loadCatalog();
const { templates } = catalog;
const planOf = (id: string) => templates.find((template) => template.id === id)!.plan;

test('a teacher who starts from a plan gets to the planner with that plan named after the #', () => {
  expect(startPath('snow-day')).toBe('/planner/#t1.snow-day');
});

test('a divided class reads its minutes part by part, not added up over all parts', () => {
  const totals = streamTotals(planOf('half-at-home'), catalog);
  expect(totals.map(({ group, planned }) => [group, planned.synchronous, planned.asynchronous])).toEqual([
    ['In the room', 50, 25],
    ['At home', 50, 25],
  ]);
});

test('one opening for the room and the call takes the teacher its length once', () => {
  expect(teacherTotals(planOf('half-at-home'), catalog)).toMatchObject({ students: 24, run: 75 });
});

describe.each(templates)('the page of $id', ({ plan, findings }) => {
  test('shows in words just what the checks are meant to find', () => {
    const names = findings.map((check) => catalog.planner.checks.checks[check].name);
    expect(foundIn(plan, catalog).map(({ name }) => name)).toEqual(names);
  });

  test('draws each day from its beginning to its end', () => {
    const ends = Array.from({ length: plan.days }, (_, day) => ribbonRows(plan, day))
      .flat()
      .filter(({ steps }) => steps.length > 0)
      .map(({ steps }) => steps.at(-1)!.from + steps.at(-1)!.share);
    expect(ends.filter((end) => Math.abs(end - 100) > 1)).toEqual([]);
  });

  test('leaves no gap open in a message', () => {
    const { room, live, ownTime } = fallbackOf(plan, catalog);
    const messages = [room, ...(live?.steps ?? []), ...(ownTime?.steps ?? [])].map(
      (step) => step?.message ?? '',
    );
    expect(messages.filter((message) => /[{}]/.test(message))).toEqual([]);
  });

  test('has a way out for everything live', () => {
    const isLive = plan.activities.some(({ mode }) => mode === 'synchronous');
    expect(fallbackOf(plan, catalog).live !== undefined).toBe(isLive);
  });
});
