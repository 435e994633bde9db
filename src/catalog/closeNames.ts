const most = { changes: 3, names: 3 } as const;

/** The known names that somebody may have meant by a misspelled one, the closest first. */
export function closeNames(name: string, known: readonly string[]): readonly string[] {
  return known
    .map((other) => ({ other, changes: changesBetween(name, other) }))
    .filter(({ changes }) => changes <= most.changes)
    .toSorted((a, b) => a.changes - b.changes)
    .slice(0, most.names)
    .map(({ other }) => other);
}

/** How many letters have to be added, taken out or replaced to make one word of another. */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const replaced = row[at - 1]! + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[at]! + 1, next[at - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
