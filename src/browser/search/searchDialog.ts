import { connectSearch } from './searchBox.ts';

let connected = false;

/** Opens the search dialog, ready to type; connects it on first use. */
export function openSearchDialog(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector('input')!;
  if (!connected) {
    connected = true;
    const [status, results] = ['status', 'results'].map((part) =>
      dialog.querySelector<HTMLElement>(`[data-${part}]`)!,
    );
    const more = dialog.querySelector<HTMLAnchorElement>('[data-more]')!;
    connectSearch({
      root: dialog,
      field,
      status: status!,
      results: results!,
      headingTag: 'h3',
      limit: 8,
      kind: () => undefined,
    });
    field.addEventListener('input', () => (more.search = `?q=${encodeURIComponent(field.value.trim())}`));
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  }
  if (!dialog.open) dialog.showModal();
  field.select();
}
