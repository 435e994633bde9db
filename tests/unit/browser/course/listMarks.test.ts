// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { showListMarks } from '#browser/course/listMarks.ts';
import { keepPlace } from '#browser/course/place.ts';
import { writeProgress } from '#browser/progressStore.ts';
import { noProgress } from '#domain/course/progress.ts';

const lines = ['next', 'due', 'hours'].map((line) => `<p data-line="${line}"><span></span></p>`).join('');

/** What the panel says is due again, when so many modules were practiced long ago, the first of them first. */
function dueAfter(count: number): string {
  const ids = Array.from({ length: count }, (_, index) => `module-${index + 1}`);
  const marks = ids.map((id, index) => [id, { practiced: `2026-01-0${index + 1}` }]);
  writeProgress({ ...noProgress, marks: Object.fromEntries(marks) as typeof noProgress.marks });
  const items = ids.map(
    (id) =>
      `<li data-module="${id}" data-name="${id}"><a href="/r">${id}</a><a href="/p">Practice: ${id}</a><b data-mark></b></li>`,
  );
  document.body.innerHTML = `<div id="panel" data-intervals="2,7,21" data-more="and {count} more">${lines}</div><ol>${items.join('')}</ol>`;
  showListMarks(document.querySelector('ol')!, document.querySelector<HTMLElement>('#panel')!);
  return document.querySelector('[data-line=due] span')!.textContent;
}

test('three modules that are due again are named, and nothing is left to count', () => {
  expect(dueAfter(3)).toBe('Practice: module-1, Practice: module-2, Practice: module-3');
});

test('of five that are due again, the three that have waited longest are named and the others counted', () => {
  expect(dueAfter(5)).toBe('Practice: module-1, Practice: module-2, Practice: module-3 and 2 more');
});

test('going on leads to the heading at which the page was left', () => {
  keepPlace({ module: 'module-1', part: 'read', heading: '#why' });
  dueAfter(1);
  expect(document.querySelector('[data-line=next] a')!.getAttribute('href')).toMatch(/\/r#why$/);
});
