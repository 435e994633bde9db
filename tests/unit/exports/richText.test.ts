import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { activityOf, anyPlan, planOf } from '../../support/anyPlan.ts';
import { say } from '../../support/exportWords.ts';
import { planOutline } from '#exports/planOutline.ts';
import { richText } from '#exports/richText.ts';

const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

test('a browser finds the headings, the tables and every text as it was (200 plans)', () => {
  const parser = new new Window().DOMParser();
  fc.assert(
    fc.property(anyPlan, (any) => {
      const outline = planOutline(any, say);
      const html = richText(any, say).html.replaceAll('<br>', '\n');
      const page = parser.parseFromString(html, 'text/html');
      const texts = (selector: string) =>
        [...page.querySelectorAll(selector)].map(({ textContent }) => squeezed(textContent));
      expect(texts('h1')).toEqual([squeezed(outline.title)]);
      expect(texts('h2')).toEqual(outline.days.map(({ title }) => title));
      expect(texts('td')).toEqual(outline.days.flatMap(({ rows }) => rows.flat().map(squeezed)));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('a text that looks like a page stays a text', () => {
  const plan = planOf({ activities: [activityOf({ title: '<script>alert(1)</script>' })] });
  expect(richText(plan, say).html).toContain('<td>&lt;script&gt;alert(1)&lt;/script&gt;</td>');
});

test('it has no looks of its own, which would not fit the document it lands in', () => {
  expect(richText(planOf(), say).html).not.toMatch(/style|class=/);
});

test('the plain form names what stands in each cell', () => {
  const plain = richText(planOf({ days: 1, goal: 'Explain a half' }), say).plain;
  expect(plain).toBe(
    [
      'Fractions in a week',
      'Goal: Explain a half',
      '',
      'Day 1',
      '',
      'When: no time set',
      'Activity: Number talk',
      'How: Live, video call, cameras off',
      'Minutes: 20',
      'For whom: whole class',
    ].join('\n'),
  );
});

test('a text from right to left says so, line by line, and no other does', () => {
  const notes = 'Read it twice.\nاقرأ الصفحة ١٢';
  const activities = [activityOf({ title: 'שיעור שברים, חלק א', notes })];
  const { html } = richText(planOf({ title: 'درس الكسور', goal: 'أجمع كسرين', activities }), say);
  expect(html).toContain('<h1 dir="rtl">درس الكسور</h1>');
  expect(html).toContain('<p><b>Goal</b>: <span dir="rtl">أجمع كسرين</span></p>');
  expect(html).toContain('<td dir="rtl">שיעור שברים, חלק א</td>');
  expect(html).toContain('<td>Read it twice.<br><span dir="rtl">اقرأ الصفحة ١٢</span></td>');
  expect(richText(planOf(), say).html).not.toContain('dir=');
});
