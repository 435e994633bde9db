/** The form's words with a gap for each number, as data attributes of the form hold them. */
interface Words {
  readonly option: string;
  readonly shown: string;
  readonly none: string;
}

const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

/** The values that an entry is filed under, kept in the page with bars between. */
const valuesOf = (entry: HTMLElement, facet: string): readonly string[] =>
  (entry.dataset[facet] ?? '').split('|');

/**
 * Makes a form of selects filter a list that stands whole in the page. Each select is named for a data attribute of
 * the entries; what is chosen is kept in the query string, and a value there that the form does not know is ignored.
 */
export function connectListFilter(form: HTMLFormElement, list: HTMLElement): void {
  const selects = [...form.querySelectorAll('select')];
  const entries = [...list.querySelectorAll<HTMLElement>('li')];
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const words = form.dataset as unknown as Words;
  const fits = (entry: HTMLElement, except?: HTMLSelectElement) =>
    selects.every(
      (select) =>
        select === except || select.value === '' || valuesOf(entry, select.name).includes(select.value),
    );

  function showCounts(select: HTMLSelectElement): void {
    const open = entries.filter((entry) => fits(entry, select));
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = open.filter((entry) => valuesOf(entry, select.name).includes(option.value)).length;
      option.text = fill(words.option, { name: option.dataset['name']!, count });
    }
  }

  function show(): void {
    for (const entry of entries) entry.hidden = !fits(entry);
    for (const group of list.querySelectorAll('section'))
      group.hidden = !group.querySelector('li:not([hidden])');
    selects.forEach(showCounts);
    const shown = entries.filter((entry) => !entry.hidden).length;
    status.textContent = shown === 0 ? words.none : fill(words.shown, { shown, total: entries.length });
  }

  function keepInAddress(): void {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
  }

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    keepInAddress();
    show();
  });
  form.addEventListener('reset', (event) => {
    // The browser would set the fields back only after this, too late to show what they hold then.
    event.preventDefault();
    for (const select of selects) select.value = '';
    keepInAddress();
    show();
  });
  show();
  form.hidden = false;
}
