import { fill } from '#wording/phrases.ts';

/** The parts of a list that can be narrowed down. */
interface Filter {
  readonly form: HTMLFormElement;
  readonly list: HTMLElement;
  /** Each named for a data attribute of the entries. */
  readonly selects: readonly HTMLSelectElement[];
  readonly entries: readonly HTMLElement[];
}

/** The values that an entry is filed under, kept in the page with bars between. */
const valuesOf = (entry: HTMLElement, facet: string): readonly string[] =>
  (entry.dataset[facet] ?? '').split('|');

/** Whether an entry has what every select asks for, one of them left out of account. */
const fits = (entry: HTMLElement, { selects }: Filter, except?: HTMLSelectElement): boolean =>
  selects.every(
    (select) =>
      select === except || select.value === '' || valuesOf(entry, select.name).includes(select.value),
  );

/** Puts into each option how many entries it would leave, the other selects being as they are. */
function showCounts(filter: Filter): void {
  for (const select of filter.selects) {
    const open = filter.entries.filter((entry) => fits(entry, filter, select));
    for (const option of [...select.options].filter(({ value }) => value !== '')) {
      const count = open.filter((entry) => valuesOf(entry, select.name).includes(option.value)).length;
      option.text = fill(filter.form.dataset['option']!, { name: option.dataset['name']!, count });
    }
  }
}

function show(filter: Filter): void {
  const { form, list, entries } = filter;
  for (const entry of entries) entry.hidden = !fits(entry, filter);
  for (const group of list.querySelectorAll('section')) {
    group.hidden = group.querySelector('li:not([hidden])') === null;
  }
  showCounts(filter);
  const shown = entries.filter(({ hidden }) => !hidden).length;
  form.querySelector('[role=status]')!.textContent =
    shown === 0 ? form.dataset['none']! : fill(form.dataset['shown']!, { shown, total: entries.length });
}

/** Takes what the query string asks for; a value that a select does not have is ignored. */
function readAddress({ selects }: Filter): void {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
}

function keepInAddress({ selects }: Filter): void {
  const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  const query = new URLSearchParams(chosen).toString();
  history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
}

/** Makes a form of selects narrow a list that stands whole in the page, and keeps what is chosen in the address. */
export function connectListFilter(form: HTMLFormElement, list: HTMLElement): void {
  const selects = [...form.querySelectorAll('select')];
  const filter: Filter = { form, list, selects, entries: [...list.querySelectorAll('li')] };
  const update = () => {
    keepInAddress(filter);
    show(filter);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', update);
  form.addEventListener('reset', (event) => {
    // The browser would set the fields back only after this, too late to show what they hold then.
    event.preventDefault();
    for (const select of selects) select.value = '';
    update();
  });
  readAddress(filter);
  show(filter);
  form.hidden = false;
}
