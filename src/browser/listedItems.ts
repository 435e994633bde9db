/** The items that a page has rendered as a list, by the id that each carries, with the sections they stand in. */
export interface ListedItems {
  /** What each item's link and paragraphs say. */
  readonly texts: ReadonlyMap<string, string>;
  /** Shows the items whose ids are given, in place, and hides the others and every section left empty. */
  readonly showOnly: (ids: ReadonlySet<string>) => void;
}

// Its link and its paragraphs: what stands between them is said in other ways already.
const wordsIn = (item: HTMLElement): string =>
  [...item.querySelectorAll('a, p')].map(({ textContent }) => textContent ?? '').join(' ');

/** Finds the items below the element `listId`: those with `data-item`, in elements with `data-section`. */
export function listedItems(listId: string): ListedItems {
  const list = document.getElementById(listId);
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const sections = [...(list?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
  const membersOf = new Map(
    sections.map((section) => [section, items.filter((item) => section.contains(item))] as const),
  );
  const set = (element: HTMLElement, isHidden: boolean) => {
    // Writing the same again would cost a style calculation.
    if (element.hidden !== isHidden) element.hidden = isHidden;
  };
  return {
    texts: new Map(items.map((item) => [item.dataset['item']!, wordsIn(item)])),
    showOnly: (ids) => {
      for (const item of items) set(item, !ids.has(item.dataset['item']!));
      for (const [section, members] of membersOf) {
        set(
          section,
          members.every((item) => item.hidden),
        );
      }
    },
  };
}
