/** The part of Pagefind's own interface that this site uses (its files are written into pagefind/ at build). */
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>;
  /** Null for every page that the filters leave. */
  search(query: string | null, options: { filters: Filters }): Promise<SearchResult>;
  /** Reads what pages are filed under; before that, no search counts it. */
  filters(): Promise<unknown>;
}

interface SearchResult {
  readonly results: readonly { data(): Promise<PageData> }[];
  /** For each facet, how many of the results have each value. */
  readonly filters: Counts;
}

/** The value that is asked for, by what pages are filed under, such as kind or grade. */
export type Filters = Readonly<Record<string, string>>;
/** How many pages, by facet and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface PageData {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly plain_excerpt: string;
  readonly filters: { readonly kind?: readonly string[] };
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly plain_excerpt: string;
  }[];
}

export interface FoundSection {
  readonly title: string;
  readonly url: string;
}

/** A page that matches, with up to three of its sections. */
export interface FoundPage extends FoundSection {
  readonly kind: string;
  readonly excerpt: string;
  readonly sections: readonly FoundSection[];
}

export interface Found {
  readonly total: number;
  readonly pages: readonly FoundPage[];
}

let loading: Promise<Pagefind> | undefined;

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // The worker would build its script's address from text, which Trusted Types refuse; the index is small enough.
  await pagefind.options({ baseUrl: base, noWorker: true, excerptLength: 24 });
  return pagefind;
}

async function engine(base: string): Promise<Pagefind> {
  loading ??= load(base);
  loading.catch(() => (loading = undefined));
  return await loading;
}

/**
 * The first `limit` pages that match, loading the search engine on first use; with no words, all that the filters leave.
 * Rejects when it cannot be loaded.
 */
export async function findPages(
  query: string,
  base: string,
  limit: number,
  filters: Filters = {},
): Promise<Found> {
  const pagefind = await engine(base);
  const { results } = await pagefind.search(query || null, { filters });
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return { total: results.length, pages: pages.map(asFoundPage) };
}

/** How many pages each value of each facet would leave, what is chosen in the other facets being as it is. */
export async function countValues(
  query: string,
  base: string,
  facets: readonly string[],
  filters: Filters,
): Promise<Counts> {
  const pagefind = await engine(base);
  await pagefind.filters();
  const counted = facets.map(async (facet) => {
    const { [facet]: _, ...others } = filters;
    const { filters: counts } = await pagefind.search(query || null, { filters: others });
    return [facet, counts[facet] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

function asFoundPage({ url, meta, plain_excerpt, filters, sub_results }: PageData): FoundPage {
  return {
    url,
    title: meta.title ?? url,
    kind: filters.kind?.[0] ?? '',
    excerpt: plain_excerpt,
    sections: sub_results.filter((section) => section.url !== url).slice(0, 3),
  };
}
