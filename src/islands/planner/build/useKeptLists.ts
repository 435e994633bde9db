import { useRef } from 'preact/hooks';

/** The lists, each as the same object as before where nothing in it has changed: what is drawn from it can stay. */
export function useKeptLists<Item>(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const before = useRef(lists);
  before.current = lists.map((list, index) => {
    const old = before.current[index];
    return old !== undefined && isSame(old, list) ? old : list;
  });
  return before.current;
}

const isSame = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
