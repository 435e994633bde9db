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

/**
 * As many rows as a weak phone styles and lays out in the time that nobody notices: few in the first frames, whose rows
 * stand in the window, and more further down, where a row is not laid out before somebody comes to it.
 */
const rowsIn = (frame: number): number => (frame < 4 ? 6 : 20);
/** A section that opens is styled with all its hidden rows, of which about so many cost as much as one that shows. */
const hiddenRowsForOne = 8;

/** A section, or what stands in none, with its items. */
interface Group {
  readonly section: HTMLElement | undefined;
  readonly items: readonly HTMLElement[];
}

/** A change to the page and what it costs, counted in rows. */
interface Change {
  readonly cost: number;
  readonly make: () => void;
}

// Its link and its paragraphs: what stands between them is said in other ways already.
const wordsIn = (item: HTMLElement): string =>
  [...item.querySelectorAll('a, p')].map(({ textContent }) => textContent ?? '').join(' ');

const idOf = (item: HTMLElement): string => item.dataset['item']!;

/** What has to change in a group for it to show only what is wanted. What nobody can see is changed at once. */
function changesIn({ section, items }: Group, isWanted: (item: HTMLElement) => boolean): readonly Change[] {
  const isEmpty = !items.some(isWanted);
  if (section !== undefined && isEmpty && !section.hidden) section.hidden = true;
  const wrong = items.filter((item) => item.hidden === isWanted(item));
  const toggling = (item: HTMLElement): Change => ({ cost: 1, make: () => (item.hidden = !item.hidden) });
  if (!section?.hidden) return wrong.map(toggling);
  for (const item of wrong.filter(({ hidden }) => !hidden)) item.hidden = true;
  if (isEmpty) return [];
  const opening = { cost: items.length / hiddenRowsForOne, make: () => (section.hidden = false) };
  return [
    opening,
    ...wrong
      .filter(({ hidden }) => hidden)
      .filter(isWanted)
      .map(toggling),
  ];
}

/** Makes as many of the changes as cost at most so many rows, at least one. Returns the rest. */
function makeSome(changes: readonly Change[], rows: number): readonly Change[] {
  let cost = 0;
  const over = changes.findIndex((change, index) => (cost += change.cost) > rows && index > 0);
  const some = over < 0 ? changes : changes.slice(0, over);
  for (const { make } of some) make();
  return changes.slice(some.length);
}

/** Finds the items below the element `listId`: those with `data-item`, in elements with `data-section`. */
export function listedItems(listId: string): ListedItems {
  const list = document.getElementById(listId);
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const sections = [...(list?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
  const groups: readonly Group[] = [undefined, ...sections].map((section) => ({
    section,
    items: items.filter((item) => (item.closest<HTMLElement>('[data-section]') ?? undefined) === section),
  }));
  let frame = 0;
  const change = (changes: readonly Change[], count = 0): void => {
    // The frame in which somebody chooses has enough to do with the menus.
    if (changes.length > 0)
      frame = requestAnimationFrame(() => change(makeSome(changes, rowsIn(count)), count + 1));
    else list?.removeAttribute('aria-busy');
  };
  return {
    texts: new Map(items.map((item) => [idOf(item), wordsIn(item)])),
    showOnly: (ids) => {
      cancelAnimationFrame(frame);
      list?.setAttribute('aria-busy', 'true');
      change(groups.flatMap((group) => changesIn(group, (item) => ids.has(idOf(item)))));
    },
  };
}
