// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { countValues, findPages, type FoundPage } from '#browser/search/pagefind.ts';
import { connectSearchPage } from '#browser/search/searchPage.ts';

vi.mock('#browser/search/pagefind.ts', () => ({ findPages: vi.fn(), countValues: vi.fn() }));

const pages: readonly FoundPage[] = Array.from({ length: 40 }, (_, index) => ({
  kind: 'Activities',
  title: `Activity ${index}`,
  url: `/activities/${index}/`,
  excerpt: '',
  sections: [],
}));

const part = <Element extends HTMLElement>(selector: string) => document.querySelector<Element>(selector)!;
const kind = () => part<HTMLSelectElement>('[name=kind]');
const grade = () => part<HTMLSelectElement>('[name=grade]');
const lastAsked = () => vi.mocked(findPages).mock.lastCall;

/** The search page as the build writes it, opened at an address. */
function open(query: string): void {
  history.replaceState(null, '', `/search/${query}`);
  document.body.innerHTML = `<div id="page" data-base="/" data-kinds="Activities|Evidence" data-option="{name} ({count})" data-filed="{count} pages"
      data-fits="No page" data-none="Nothing" data-count="{count} results">
    <form><input id="query">
      <select name="kind"><option value="">Any</option>
        <option value="activity" data-name="Activities">Activities</option>
        <option value="evidence" data-name="Evidence">Evidence</option></select>
      <select name="grade"><option value="">Any</option><option value="3-5" data-name="3–5">3–5</option></select>
      <button type="button" data-clear hidden></button></form>
    <p data-status></p><p data-library="Activities" hidden></p><div data-results></div>
    <button type="button" data-more data-words="Show all {count}" hidden></button></div>`;
  connectSearchPage(part('#page'));
}

beforeEach(() => {
  vi.mocked(findPages)
    .mockReset()
    .mockImplementation(async (_query, _base, limit) => ({
      total: pages.length,
      pages: pages.slice(0, limit),
    }));
  vi.mocked(countValues)
    .mockReset()
    .mockResolvedValue({ kind: { Activities: 12 }, grade: { '3–5': 7 } });
});

test('an address opens with its words and choices, in the words of the index', async () => {
  open('?q=debate&kind=activity&grade=3-5');
  await vi.waitFor(() => expect(lastAsked()?.[3]).toEqual({ kind: 'Activities', grade: '3–5' }));
  expect(lastAsked()?.[0]).toBe('debate');
});

test('an address from before, which held a kind by its name, still opens', async () => {
  open('?q=debate&kind=Evidence');
  await vi.waitFor(() => expect(lastAsked()?.[3]).toEqual({ kind: 'Evidence' }));
  expect(location.search).toBe('?q=debate&kind=evidence');
});

test('what no menu has is left out of the search and of the address', async () => {
  open('?q=debate&kind=recipes&grade=__proto__');
  await vi.waitFor(() => expect(lastAsked()?.[3]).toEqual({}));
  expect(location.search).toBe('?q=debate');
});

test('each option says how many pages it would leave, none where the index has none', async () => {
  open('?q=debate');
  await vi.waitFor(() => expect(grade().options[1]!.text).toBe('3–5 (7)'));
  expect([...kind().options].map(({ text }) => text)).toEqual(['Any', 'Activities (12)', 'Evidence (0)']);
});

test('nothing is loaded before words or a choice are there', () => {
  open('');
  expect([vi.mocked(findPages).mock.calls, vi.mocked(countValues).mock.calls]).toEqual([[], []]);
});

test('a choice without words lists what is filed under it, and taking all back empties the page', async () => {
  open('');
  grade().value = '3-5';
  grade().dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(part('[data-status]').textContent).toBe('40 pages'));
  expect(location.search).toBe('?grade=3-5');
  part('[data-clear]').click();
  await vi.waitFor(() => expect(part('[data-results]').childElementCount).toBe(0));
  expect([location.search, document.activeElement?.id]).toEqual(['', 'query']);
});

test('what is beyond the first thirty shows when asked for, and the keyboard goes on at the first of it', async () => {
  const ofTwoKinds = pages.map((page, index) => (index % 3 === 0 ? page : { ...page, kind: 'Evidence' }));
  vi.mocked(findPages).mockImplementation(async (_query, _base, limit) => ({
    total: ofTwoKinds.length,
    pages: ofTwoKinds.slice(0, limit),
  }));
  open('?q=debate');
  await vi.waitFor(() => expect(part('[data-more]').hidden).toBe(false));
  expect(document.querySelectorAll('.found > li').length).toBe(30);
  part('[data-more]').click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Activity 30'));
  expect(part('[data-more]').hidden).toBe(true);
});

test('a search that cannot count still finds', async () => {
  vi.mocked(countValues).mockRejectedValue(new Error('no line'));
  open('?q=debate');
  await vi.waitFor(() => expect(part('[data-status]').textContent).toBe('40 results'));
});
