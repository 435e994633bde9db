import { connectSearch } from './searchBox.ts';

/** Connects the search dialog, once, and searches for what may have been typed while this was loading. */
export function connectSearchDialog(dialog: HTMLDialogElement): void {
  const part = <Element extends HTMLElement>(selector: string) => dialog.querySelector<Element>(selector)!;
  const field = part<HTMLInputElement>('input');
  const more = part<HTMLAnchorElement>('[data-more]');
  const search = connectSearch({
    root: dialog,
    field,
    status: part('[data-status]'),
    results: part('[data-results]'),
    headingTag: 'h3',
    limit: () => 10,
  });
  field.addEventListener('input', () => {
    more.search = `?q=${encodeURIComponent(field.value.trim())}`;
  });
  void search();
}
