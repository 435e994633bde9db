// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { findPages, type Found, type FoundPage } from '#browser/search/pagefind.ts';
import { connectSearch } from '#browser/search/searchBox.ts';

vi.mock('#browser/search/pagefind.ts', () => ({ findPages: vi.fn() }));

const page: FoundPage = {
  kind: 'Activities',
  title: 'Jigsaw',
  url: '/activities/jigsaw/',
  excerpt: '',
  sections: [],
};

function connect(onShown: (found: Found) => void) {
  document.body.innerHTML = '<div><input><p></p><div id="found"></div></div>';
  const root = document.querySelector('div')!;
  const field = document.querySelector('input')!;
  const search = connectSearch({
    root,
    field,
    status: document.querySelector('p')!,
    results: document.querySelector<HTMLElement>('#found')!,
    headingTag: 'h2',
    limit: () => 30,
    onShown,
  });
  return { field, search };
}

beforeEach(() => {
  vi.mocked(findPages).mockResolvedValue({ total: 1, pages: [page] });
});

test('the page hears what is shown, and that nothing is left when the field is emptied', async () => {
  const shown = vi.fn();
  const { field, search } = connect(shown);
  field.value = 'jigsaw';
  await search();
  field.value = '';
  await search();
  expect(shown.mock.calls).toEqual([[{ total: 1, pages: [page] }], [{ total: 0, pages: [] }]]);
});
