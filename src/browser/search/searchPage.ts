import { connectSearch } from './searchBox.ts';
import { searchFilters } from './searchFilters.ts';
import { readQuery } from '#browser/addressBar.ts';
import { fill } from '#wording/phrases.ts';

/** As many as one reads; the rest shows when asked for. */
const shownAtFirst = 30;

/** Makes the search page search by words and by its menus. The address keeps both. */
export function connectSearchPage(root: HTMLElement): void {
  const part = <Element extends HTMLElement>(selector: string) => root.querySelector<Element>(selector)!;
  const form = part<HTMLFormElement>('form');
  const field = part<HTMLInputElement>('#query');
  const library = part('[data-library]');
  const more = part<HTMLButtonElement>('[data-more]');
  const clear = part<HTMLButtonElement>('[data-clear]');
  const filters = searchFilters(form, root.dataset['option']!);
  let limit = shownAtFirst;
  const search = connectSearch({
    root,
    field,
    status: part('[data-status]'),
    results: part('[data-results]'),
    headingTag: 'h2',
    limit: () => limit,
    filters: filters.chosen,
    onSearch: (query) => {
      filters.keep(field.value.trim());
      clear.hidden = Object.keys(filters.chosen()).length === 0;
      // Before anything is asked, the engine is not there to count.
      if (query === '' && clear.hidden) return;
      // Without counts the menus work all the same.
      filters.count(query, root.dataset['base']!).catch(() => undefined);
    },
    onShown: ({ total, pages }) => {
      // The library's own filters know more than those here.
      library.hidden = !pages.some(({ kind }) => kind === library.dataset['library']);
      more.hidden = pages.length === total;
      more.textContent = fill(more.dataset['words']!, { count: total });
    },
  });
  const anew = () => {
    limit = shownAtFirst;
    void search();
  };
  field.value = new URLSearchParams(readQuery()).get('q') ?? '';
  field.addEventListener('input', () => (limit = shownAtFirst));
  form.addEventListener('change', ({ target }) => target !== field && anew());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    anew();
  });
  clear.addEventListener('click', () => {
    filters.clear();
    field.focus();
    anew();
  });
  more.addEventListener('click', async () => {
    const links = () => [...root.querySelectorAll<HTMLAnchorElement>('.found > li > a')];
    // Each kind goes on where it ended, so the first new page may stand far above the last.
    const shown = links().map(({ href }) => href);
    limit = Infinity;
    await search();
    links()
      .find(({ href }) => !shown.includes(href))
      ?.focus();
  });
  void search();
}
