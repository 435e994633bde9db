/** The items that a page has rendered as a list, by the id that each carries, with the sections they stand in. */
export interface ListedItems {
  /** What each item's link and paragraphs say. */
  readonly texts: ReadonlyMap<string, string>;
  /**
   * Shows the items whose ids are given, in place, and hides the others and every section left empty. Where that
   * changes many, they follow a few a frame from the top, and the list says that it is busy until then.
   */
  readonly showOnly: (ids: ReadonlySet<string>) => void;
}

/** As many as a weak phone styles and lays out in the time that nobody notices. */
const changedPerFrame = 30;

// Its link and its paragraphs: what stands between them is said in other ways already.
const wordsIn = (item: HTMLElement): string =>
  [...item.querySelectorAll('a, p')].map(({ textContent }) => textContent ?? '').join(' ');

/** Finds the items below the element `listId`: those with `data-item`, in elements with `data-section`. */
export function listedItems(listId: string): ListedItems {
  const list = document.getElementById(listId);
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const sections = [...(list?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
  const idOf = (item: HTMLElement): string => item.dataset['item']!;
  const membersOf = new Map(
    sections.map((section) => [section, items.filter((item) => section.contains(item)).map(idOf)] as const),
  );
  const isHidden = new Map(items.map((item) => [item, item.hidden] as const));
  let frame = 0;
  const changeSome = (changing: readonly HTMLElement[]): void => {
    for (const item of changing.slice(0, changedPerFrame)) {
      item.hidden = !item.hidden;
      isHidden.set(item, item.hidden);
    }
    const rest = changing.slice(changedPerFrame);
    if (rest.length > 0) frame = requestAnimationFrame(() => changeSome(rest));
    else list?.removeAttribute('aria-busy');
  };
  return {
    texts: new Map(items.map((item) => [idOf(item), wordsIn(item)])),
    showOnly: (ids) => {
      cancelAnimationFrame(frame);
      list?.setAttribute('aria-busy', 'true');
      for (const [section, members] of membersOf) {
        const isEmpty = members.every((id) => !ids.has(id));
        // Writing the same again would cost a style calculation.
        if (section.hidden !== isEmpty) section.hidden = isEmpty;
      }
      changeSome(items.filter((item) => isHidden.get(item) === ids.has(idOf(item))));
    },
  };
}
