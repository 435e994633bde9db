/** What follows the # in the address, as it was written: some browsers decode location.hash. */
export function readFragment(): string {
  const at = location.href.indexOf('#');
  return at < 0 ? '' : location.href.slice(at + 1);
}

/** Puts a fragment into the address without a new entry in the history; an empty one removes the #. */
export function replaceFragment(fragment: string): void {
  const bare = location.href.split('#')[0]!;
  history.replaceState(history.state, '', fragment === '' ? bare : `${bare}#${fragment}`);
}

/** The full address of a path of this site. */
export const addressOnSite = (path: string): string => new URL(path, location.origin).href;

/** The full address of this page with a fragment. */
export const addressWith = (fragment: string): string => `${location.href.split('#')[0]!}#${fragment}`;

/** What follows the ? in the address, without it. */
export const readQuery = (): string => location.search.slice(1);

/** Puts a query into the address without a new entry in the history; an empty one removes the ?. */
export function replaceQuery(query: string): void {
  const path = location.href.split(/[?#]/)[0]!;
  history.replaceState(history.state, '', `${path}${query === '' ? '' : `?${query}`}${location.hash}`);
}
