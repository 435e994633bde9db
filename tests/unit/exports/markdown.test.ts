import fc from 'fast-check';
import { Window } from 'happy-dom';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { activityOf, anyPlan, planOf } from '../../support/anyPlan.ts';
import { say } from '../../support/exportWords.ts';
import { markdownFile } from '#exports/markdown.ts';
import { planOutline } from '#exports/planOutline.ts';
import type { Plan } from '#domain/plan/plan.ts';

const parser = new new Window().DOMParser();
const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What an independent reader finds: the texts of each kind of element. */
function textsIn(plan: Plan): (selector: string) => readonly string[] {
  const html = marked.parse(markdownFile(plan, say), { async: false }).replaceAll('<br>', '\n');
  const page = parser.parseFromString(html, 'text/html');
  return (selector) => [...page.querySelectorAll(selector)].map(({ textContent }) => squeezed(textContent));
}

test('another program finds the headings, the tables and every text as it was (200 plans)', () => {
  fc.assert(
    fc.property(anyPlan, (any) => {
      const outline = planOutline(any, say);
      const texts = textsIn(any);
      expect(texts('h1')).toEqual([squeezed(outline.title)]);
      expect(texts('h2')).toEqual(outline.days.map(({ title }) => title));
      expect(texts('td')).toEqual(outline.days.flatMap(({ rows }) => rows.flat().map(squeezed)));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each([
  '# Not a heading | nor a cell',
  '<b>bold</b> & so on',
  '1 * 2 * 3 _x_ `y` [z](w)',
  'a\\|b &amp; ~~c~~',
])('the title %j stays a text', (title) => {
  expect(textsIn(planOf({ activities: [activityOf({ title })] }))('td')[1]).toBe(title);
});
