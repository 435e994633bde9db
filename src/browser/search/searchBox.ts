import { findPages, type FoundPage } from './pagefind.ts';
import { moveWithArrows, resultGroups } from './resultList.ts';

/** The parts of a search box that a page has rendered; texts come with it as data attributes. */
export interface SearchParts {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly headingTag: 'h2' | 'h3';
  readonly limit: number;
  readonly kind: () => string | undefined;
  /** Told what is shown, each time that it changes. */
  readonly onShown?: (pages: readonly FoundPage[]) => void;
}

const pauseBeforeSearchMs = 150;
const shortestQuery = 2;

const words = (root: HTMLElement, name: string, query: string, count = 0): string =>
  (root.dataset[name] ?? '').replace('{query}', query).replace('{count}', String(count));

/** Searches as the field changes, shows the groups and says how many there are. Returns the search itself. */
export function connectSearch(parts: SearchParts): () => Promise<void> {
  const { root, field, status, results } = parts;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function search(): Promise<void> {
    const query = field.value.trim();
    const own = ++latest;
    if (query.length < shortestQuery) {
      results.replaceChildren();
      parts.onShown?.([]);
      status.textContent = '';
      return;
    }
    if (results.childElementCount === 0) status.textContent = words(root, 'loading', query);
    try {
      const { total, pages } = await findPages(query, root.dataset['base'] ?? '/', parts.limit, parts.kind());
      if (own !== latest) return;
      results.replaceChildren(
        ...resultGroups(pages, words(root, 'kinds', query).split('|'), parts.headingTag),
      );
      parts.onShown?.(pages);
      status.textContent = words(root, total === 0 ? 'none' : total === 1 ? 'one' : 'count', query, total);
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
