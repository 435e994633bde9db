import { findPages, type Filters, type Found } from './pagefind.ts';
import { moveWithArrows, resultGroups } from './resultList.ts';

/** The parts of a search box that a page has rendered; texts come with it as data attributes. */
export interface SearchParts {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly headingTag: 'h2' | 'h3';
  /** The most pages that are shown. */
  readonly limit: () => number;
  /** What is asked for besides words; then a search needs no words. */
  readonly filters?: () => Filters;
  /** Told of each search as it begins. */
  readonly onSearch?: (query: string) => void;
  /** Told what is shown, each time that it changes. */
  readonly onShown?: (found: Found) => void;
}

const pauseBeforeSearchMs = 150;
const shortestQuery = 2;

const words = (root: HTMLElement, name: string, query: string, count = 0): string =>
  (root.dataset[name] ?? '').replace('{query}', query).replace('{count}', String(count));

/** Which of the page's texts says how many were found; without words, only the filters were asked. */
function wordFor(query: string, total: number): string {
  if (query === '') return total === 0 ? 'fits' : 'filed';
  return total === 0 ? 'none' : total === 1 ? 'one' : 'count';
}

/** Searches as the field changes, shows the groups and says how many there are. Returns the search itself. */
export function connectSearch(parts: SearchParts): () => Promise<void> {
  const { root, field, status, results } = parts;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function search(): Promise<void> {
    const typed = field.value.trim();
    const query = typed.length < shortestQuery ? '' : typed;
    const filters = parts.filters?.() ?? {};
    const own = ++latest;
    parts.onSearch?.(query);
    if (query === '' && Object.keys(filters).length === 0) {
      results.replaceChildren();
      parts.onShown?.({ total: 0, pages: [] });
      status.textContent = '';
      return;
    }
    if (results.childElementCount === 0) status.textContent = words(root, 'loading', query);
    try {
      const found = await findPages(query, root.dataset['base'] ?? '/', parts.limit(), filters);
      if (own !== latest) return;
      const kinds = (root.dataset['kinds'] ?? '').split('|');
      results.replaceChildren(...resultGroups(found.pages, kinds, parts.headingTag));
      parts.onShown?.(found);
      status.textContent = words(root, wordFor(query, found.total), query, found.total);
    } catch {
      if (own === latest) status.textContent = words(root, 'failed', query);
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, pauseBeforeSearchMs);
  });
  root.addEventListener('keydown', (event) => moveWithArrows(event, field, results));
  return search;
}
