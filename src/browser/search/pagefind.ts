/** The part of Pagefind's own interface that this site uses (its files are written into pagefind/ at build). */
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>;
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PageData> }[] }>;
}

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

/** The first `limit` pages that match, loading the search engine on first use. Rejects when it cannot be loaded. */
export async function findPages(query: string, base: string, limit: number, kind?: string): Promise<Found> {
  loading ??= load(base);
  loading.catch(() => (loading = undefined));
  const pagefind = await loading;
  const { results } = await pagefind.search(query, kind === undefined ? {} : { filters: { kind } });
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return { total: results.length, pages: pages.map(asFoundPage) };
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
