// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { listedItems } from '#browser/listedItems.ts';

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `a${from + index}`);
const all = ids(0, 120);
const sectionOf = (name: string, members: readonly string[]) =>
  `<section data-section id="${name}">${members.map((id) => `<p data-item="${id}"><a>${id}</a></p>`).join('')}</section>`;

let frames: (() => void)[];
const runFrames = (most = Infinity) => {
  for (let count = 0; frames.length > 0 && count < most; count += 1) frames.shift()!();
};
/** What a reader sees: items that are not hidden in sections that are not hidden. */
const seen = () =>
  [...document.querySelectorAll<HTMLElement>('[data-item]')]
    .filter((item) => !item.hidden && !item.closest<HTMLElement>('[data-section]')!.hidden)
    .map((item) => item.dataset['item']);
const isBusy = () => document.querySelector('#list')!.hasAttribute('aria-busy');

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  document.body.innerHTML = `<div id="list">${sectionOf('talk', ids(0, 60))}${sectionOf('make', ids(60, 120))}</div>`;
});

test('what is wanted shows in the end, and a section with nothing in it goes with its heading', () => {
  const list = listedItems('list');
  list.showOnly(new Set(ids(50, 60)));
  runFrames();
  expect([seen(), isBusy()]).toEqual([ids(50, 60), false]);
  list.showOnly(new Set(all));
  runFrames();
  expect([seen(), isBusy()]).toEqual([all, false]);
});

test('no frame shows or hides more rows than a weak phone bears, and the list says that it is busy', () => {
  const list = listedItems('list');
  list.showOnly(new Set(ids(0, 1)));
  runFrames();
  list.showOnly(new Set(all));
  const added: number[] = [];
  for (let before = 1; isBusy(); before = seen().length) {
    runFrames(1);
    added.push(seen().length - before);
  }
  expect(added.slice(0, 4).every((count) => count <= 6)).toBe(true);
  expect(Math.max(...added)).toBeLessThanOrEqual(20);
  expect(seen()).toEqual(all);
});

test('a section that closes takes its rows along at once, however many', () => {
  const list = listedItems('list');
  list.showOnly(new Set(ids(60, 120)));
  expect([seen(), isBusy()]).toEqual([ids(60, 120), false]);
});

test('a choice made while the last one is still showing counts alone', () => {
  const list = listedItems('list');
  for (const wanted of [ids(0, 1), all, ids(70, 90), ids(100, 101), all, ids(3, 9)]) {
    list.showOnly(new Set(wanted));
    runFrames(2);
  }
  runFrames();
  expect([seen(), isBusy()]).toEqual([ids(3, 9), false]);
});

test('a section opens without the rows that it showed before', () => {
  const list = listedItems('list');
  list.showOnly(new Set(ids(60, 120)));
  list.showOnly(new Set([...ids(0, 1), ...ids(60, 120)]));
  runFrames();
  expect(seen()).toEqual([...ids(0, 1), ...ids(60, 120)]);
});
