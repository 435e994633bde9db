import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../../support/brokenContent.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { loadCourse } from '#catalog/loadCourse.ts';

const catalog = loadCatalog();
const complaintAfter = (file: string, passage: string, replacement: string): string =>
  complaintOf(() => loadCourse(catalog, contentBrokenAt(file, passage, replacement)));
/** The real course in a folder of its own, to take files away from or to add to. */
const courseFolder = (): string => contentBrokenAt('practice/two-modes.yaml', 'questions:', 'questions:');

test('the course holds its modules in order, with the minutes of both pages', () => {
  const { modules } = loadCourse(catalog);
  expect(modules.map(({ number }) => number)).toEqual(modules.map((_, index) => index + 1));
  expect(
    modules.filter(({ readMinutes, practiceMinutes }) => readMinutes < 1 || practiceMinutes < 1),
  ).toEqual([]);
});

describe('a slip stops the build with file, place and remedy', () => {
  test('an option without feedback', () => {
    expect(
      complaintAfter(
        'practice/two-modes.yaml',
        'feedback: By the clock it is live.',
        'because: By the clock it is live.',
      ),
    ).toMatch(
      /^ContentError: practice\/two-modes\.yaml, field questions\.twenty-two-minutes\.options\.#[1-5]\.feedback: expected one or two sentences on why this option fits or does not, found nothing/,
    );
  });

  test('an answer that does not fit and names no misconception', () => {
    expect(
      complaintAfter('practice/two-modes.yaml', '        misconception: Speaking makes it live\n', ''),
    ).toMatch(
      /^ContentError: practice\/two-modes\.yaml, field questions\.twenty-two-minutes\.options\.#[1-5]\.misconception: expected a misconception, in a few words, on every option that is not correct/,
    );
  });

  test('a day that no calendar has', () => {
    expect(complaintAfter('guide/access.mdx', 'updated: 2026-11-28', 'updated: 2026-13-28')).toBe(
      'ContentError: guide/access.mdx, field updated: expected a day of the calendar written as YYYY-MM-DD, such as 2026-11-23, found "2026-13-28".',
    );
  });

  test('a question to which nothing fits', () => {
    expect(
      complaintAfter('practice/two-modes.yaml', '        correct: true\n', '        misconception: None\n'),
    ).toMatch(/expected one correct option, since one can be chosen/);
  });

  test('feedback that runs on', () => {
    expect(
      complaintAfter(
        'practice/two-modes.yaml',
        'feedback: By the clock',
        `feedback: ${'so '.repeat(36)}by the clock`,
      ),
    ).toMatch(/feedback: expected at most 35 words of feedback/);
  });

  test('a case that there is not', () => {
    expect(
      complaintAfter('practice/two-modes.yaml', 'case: friday-history-lecture', 'case: monday'),
    ).toMatchInlineSnapshot(
      `"ContentError: practice/two-modes.yaml, field case: expected a case, found monday. Add cases/monday.yaml, or name another."`,
    );
  });

  test('a recap of a later module', () => {
    expect(
      complaintAfter('practice/what-live-time-gives.yaml', 'module: two-modes', 'module: equity'),
    ).toMatchInlineSnapshot(
      `"ContentError: practice/what-live-time-gives.yaml, field recap.0.module: expected an earlier module, one of two-modes, found equity."`,
    );
  });

  test('a recap of a question that there is not', () => {
    expect(
      complaintAfter(
        'practice/what-live-time-gives.yaml',
        'module: two-modes, question: ',
        'module: two-modes, question: not-',
      ),
    ).toMatch(
      /field recap\.0\.question: expected a question of practice\/two-modes\.yaml, one of .*, found not-/,
    );
  });

  test('one question twice', () => {
    expect(
      complaintAfter('practice/two-modes.yaml', 'id: open-nine-to-ten', 'id: twenty-two-minutes'),
    ).toMatch(/question twenty-two-minutes: expected an id of its own for each question, found it twice\./);
  });

  test('a module without a practice', () => {
    const root = courseFolder();
    rmSync(join(root, 'practice/working-within-policy.yaml'));
    expect(complaintOf(() => loadCourse(catalog, root))).toMatchInlineSnapshot(
      `"ContentError: guide/working-within-policy.mdx: expected practice/working-within-policy.yaml for this module, found none. Add it."`,
    );
  });

  test('a practice without a module', () => {
    const root = courseFolder();
    writeFileSync(join(root, 'facilitation/stray.yaml'), '');
    expect(complaintOf(() => loadCourse(catalog, root))).toMatch(/^ContentError: facilitation\/stray\.yaml/);
  });

  test('an agenda that does not fill its time', () => {
    expect(
      complaintAfter('workshops/sixty-minutes.yaml', 'minutes: 60', 'minutes: 61'),
    ).toMatchInlineSnapshot(
      `"ContentError: workshops/sixty-minutes.yaml, field agenda: expected parts that add up to 61 minutes, found 60."`,
    );
  });

  test('a handout that there is not', () => {
    expect(complaintAfter('workshops/sixty-minutes.yaml', 'handout: ', 'handout: no-')).toMatch(
      /^ContentError: workshops\/sixty-minutes\.yaml, field agenda\.\d+\.handout: expected one of .*, found no-/,
    );
  });

  test('outcomes without a way in through the case', () => {
    expect(complaintAfter('guide/two-modes.mdx', 'caseFirst:', '# caseFirst:')).toMatch(
      /^ContentError: guide\/two-modes\.mdx/,
    );
  });

  test('an evening that leaves a module out', () => {
    expect(complaintAfter('course/course.yaml', '[two-modes, ', '[')).toMatch(
      /^ContentError: course\/course\.yaml, field evenings: expected every module once, in the order of the course/,
    );
  });

  test('a recap that rests on a source that there is not', () => {
    expect(complaintAfter('course/course.yaml', 'cepeda-2006', 'cepeda-2007')).toMatchInlineSnapshot(
      `"ContentError: course/course.yaml, field recap.evidence: expected a source, found cepeda-2007. Add evidence/cepeda-2007.yaml."`,
    );
  });
});
