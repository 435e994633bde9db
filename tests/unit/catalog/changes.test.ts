import { expect, test } from 'vitest';
import { changesIn, modelChanges, siteChanges } from '#catalog/changes.ts';

const changelog = `# Changelog

## Unreleased

### Added
- A planner that
  fits one page.
- \`npm run report\`.

## 1.0.0 - 2026-12-01

### Fixed
- A link.
`;

test('a changelog is read as its points, each with its release, its kind and the day it came out', () => {
  expect(changesIn(changelog)).toEqual([
    {
      id: 'unreleased-added-1',
      release: 'Unreleased',
      kind: 'Added',
      words: 'A planner that fits one page.',
    },
    { id: 'unreleased-added-2', release: 'Unreleased', kind: 'Added', words: 'npm run report.' },
    {
      id: '1-0-0-2026-12-01-fixed-1',
      release: '1.0.0 - 2026-12-01',
      kind: 'Fixed',
      words: 'A link.',
      date: new Date('2026-12-01'),
    },
  ]);
});

test('this site’s own changelog has points, and no two share an id', () => {
  const ids = siteChanges().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the newest model comes first', () => {
  const versions = modelChanges().map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => b - a));
});
