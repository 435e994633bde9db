/** Puts the keyboard where it goes on, and leaves the page where it stands. */
export function goOnAt(place: HTMLElement | null | undefined): void {
  place?.focus({ preventScroll: true });
}

/**
 * The heading from which the keyboard goes on when a finding is mended and leaves the list: that of the next one, of the
 * one before where there is none, or of the whole list; undefined outside a list.
 */
export function placeAfter(finding: Element): HTMLElement | undefined {
  const all = [...(finding.closest('.findings')?.querySelectorAll('.finding') ?? [])];
  const at = all.indexOf(finding);
  const near = all[at + 1] ?? all[at - 1];
  const heading = near?.querySelector('h4') ?? finding.closest('.findings')?.querySelector('h2');
  return heading ?? undefined;
}
