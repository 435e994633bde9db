/** Opens every disclosure inside `root` for printing and closes again those that were closed. Returns the undoing. */
export function openForPrinting(root: HTMLElement): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    opened.forEach((details) => (details.open = true));
  };
  const close = () => opened.forEach((details) => (details.open = false));
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}

/** Adds the day of printing to a line that only paper shows; its words are kept in the line with a gap {date}. */
export function datePrintouts(line: HTMLElement): void {
  const printed = document.createElement('span');
  line.append(printed);
  addEventListener('beforeprint', () => {
    const date = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
    printed.textContent = ` · ${line.dataset['printed']!.replace('{date}', date)}`;
  });
}
