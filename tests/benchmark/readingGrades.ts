import { proseOf, proseSources } from '../support/guidePages.ts';
import { readingGrade } from '../support/readingLevel.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { readingMinutes } from '#catalog/readingMinutes.ts';

const { evidence } = loadCatalog();
const rows = proseSources.map(({ id, body }) => {
  const prose = proseOf(body);
  return {
    id,
    words: prose.split(/\s+/).length,
    minutes: readingMinutes(body, evidence),
    grade: readingGrade(prose),
  };
});
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

for (const { id, words, minutes, grade } of rows) {
  console.log(
    `${id.padEnd(34)} ${String(words).padStart(5)} words ${String(minutes).padStart(3)} min  grade ${grade.toFixed(1)}`,
  );
}
console.log(
  `${rows.length} pages; median ${median(rows.map(({ minutes }) => minutes))} min, grade ${median(rows.map(({ grade }) => grade)).toFixed(1)}`,
);
