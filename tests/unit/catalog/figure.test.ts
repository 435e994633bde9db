import { expect, test } from 'vitest';
import { figureOf, withFigures, type Figures } from '#catalog/figure.ts';

const evidence: Figures = new Map([
  [
    'nces-2021',
    {
      numbers: [
        { key: 'internet', label: 'Some internet at home', value: '97%' },
        { label: 'None', value: '3%' },
      ],
    },
  ],
]);

test('a figure is the number that the source keeps under its key', () => {
  expect(figureOf(evidence, 'nces-2021', 'internet')).toBe('97%');
});

test('a figure of a source without an entry stops the build and says which file is missing', () => {
  expect(() => figureOf(evidence, 'nces-2022', 'internet')).toThrowErrorMatchingInlineSnapshot(
    `[Error: Figure: expected an evidence entry content/evidence/nces-2022.yaml, found none. Add it.]`,
  );
});

test('a figure without its key stops the build and says where to add it', () => {
  expect(() => figureOf(evidence, 'nces-2021', 'none')).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/evidence/nces-2021.yaml, field numbers: expected one with the key none, found none. Add the key to its number.]`,
  );
});

test('prose read as text has the number where the figure stands, and every other mark as it was', () => {
  const prose = 'Of children, <Figure source="nces-2021" of="internet" /> had some <Cite id="nces-2021" />.';
  expect(withFigures(prose, evidence)).toBe('Of children, 97% had some <Cite id="nces-2021" />.');
});
