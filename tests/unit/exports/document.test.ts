import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { activityOf, anyPlan, planOf } from '../../support/anyPlan.ts';
import { say } from '../../support/exportWords.ts';
import { documentFile } from '#exports/document.ts';
import { planOutline } from '#exports/planOutline.ts';

const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const parser = new new Window().DOMParser();

test('another program finds the headings, the tables and every text (200 plans)', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (any) => {
      const { days, title } = planOutline(any, say);
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await documentFile(any, say)) });
      const page = parser.parseFromString(value.replaceAll('</p><p>', '\n'), 'text/html');
      const texts = (selector: string) =>
        [...page.querySelectorAll(selector)].map(({ textContent }) => squeezed(textContent));
      expect(squeezed(page.body.textContent).startsWith(squeezed(title))).toBe(true);
      expect(texts('h1').slice(-days.length)).toEqual(days.map((day) => day.title));
      expect(texts('td')).toEqual(days.flatMap(({ rows }) => rows.flat().map(squeezed)));
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('the headings of a table stand again on its next page', async () => {
  const files = unzipSync(new Uint8Array(await documentFile(planOf(), say)));
  expect(new TextDecoder().decode(files['word/document.xml'])).toContain('<w:tblHeader/>');
});

test('a text from right to left says so, and no other does', async () => {
  const textOf = async (title: string) => {
    const plan = planOf({ activities: [activityOf({ title })] });
    return new TextDecoder().decode(
      unzipSync(new Uint8Array(await documentFile(plan, say)))['word/document.xml'],
    );
  };
  const paragraph = /<w:p><w:pPr><w:bidi\/><\/w:pPr><w:r><w:rPr>.*?<w:rtl\/>.*?שיעור שברים/;
  expect(await textOf('שיעור שברים')).toMatch(paragraph);
  expect(await textOf('Number talk')).not.toMatch(/<w:(bidi|rtl)\/>/);
});
