import { describe, expect, test } from 'vitest';
import { proseSources } from '../support/guidePages.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { citedIds } from '#catalog/citation.ts';

const { advice, evidence, models } = loadCatalog();
const withoutFile = (ids: readonly string[]) => ids.filter((id) => !evidence.has(id));

/** Every list of evidence ids inside a value, however deep. */
function evidenceIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'evidence' && Array.isArray(part) ? (part as string[]) : evidenceIn(part),
  );
}

describe.each(proseSources)('the page $id', ({ body }) => {
  test('cites only sources that have a file', () => {
    expect(withoutFile(citedIds(body))).toEqual([]);
  });

  test('writes every citation so that the list of sources finds it', () => {
    const citations = body.match(/<Cite\b[^>]*>?/g) ?? [];
    expect(citations.filter((citation) => !/^<Cite id="[a-z0-9-]+" \/>$/.test(citation))).toEqual([]);
  });
});

test.each(models.map((model) => [model.version, model] as const))(
  'version %i of the model cites only sources that have a file',
  (_, model) => {
    expect(withoutFile(evidenceIn(model))).toEqual([]);
  },
);

test('the limits behind the advice cite only sources that have a file', () => {
  expect(withoutFile(evidenceIn(advice.limits))).toEqual([]);
});

test('numbers of the model that rest on no source are called our estimate', () => {
  const unfounded = models.flatMap(({ questions }) =>
    questions.flatMap(({ id, answers }) =>
      answers
        .filter((answer) => answer.evidence.length === 0 && answer.strength !== 'estimate')
        .map((answer) => `${id}: ${answer.id}`),
    ),
  );
  expect(unfounded).toEqual([]);
});
