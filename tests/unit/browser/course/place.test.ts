// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepPassed } from '#browser/course/passedHeading.ts';
import { keepPlace, readPlace } from '#browser/course/place.ts';

const page = { module: 'equity', part: 'read' } as const;
const key = 'live-or-later:course:place';

beforeEach(() => localStorage.clear());

test('the page that was open last is known, with the heading at which it was left', () => {
  keepPlace(page);
  expect(readPlace()).toEqual(page);
  keepPlace({ ...page, heading: '#who-is-out' });
  expect(readPlace()).toEqual({ ...page, heading: '#who-is-out' });
});

test('a place that an earlier version kept is still one, and anything else is none', () => {
  localStorage.setItem(key, 'equity/practice');
  expect(readPlace()).toEqual({ module: 'equity', part: 'practice' });
  localStorage.setItem(key, 'equity/readers');
  expect(readPlace()).toBeUndefined();
});

test('the end of an address that names no heading takes nothing from the page', () => {
  keepPlace({ ...page, heading: '#:~"><b>' });
  expect(readPlace()).toEqual(page);
});

test('the heading that counts is the last one above the middle of the window', () => {
  const tops: Record<string, number> = { first: -900, second: 100, third: innerHeight };
  document.body.innerHTML = Object.keys(tops)
    .map((id) => `<div class="prose"><h2 id="${id}"></h2></div>`)
    .join('');
  for (const heading of document.querySelectorAll('h2'))
    vi.spyOn(heading, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, tops[heading.id], 0, 0));
  keepPassed(page);
  expect(readPlace()?.heading).toBe('#second');
});
