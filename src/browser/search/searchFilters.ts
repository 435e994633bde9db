import { countValues, type Filters } from './pagefind.ts';
import { readQuery, replaceQuery } from '#browser/addressBar.ts';
import { fill } from '#wording/phrases.ts';

/** The menus of the search page, each named for what the index files pages under. */
export interface SearchFilters {
  /** What is chosen, in the words of the index. */
  readonly chosen: () => Filters;
  /** Keeps words and choices in the address. */
  readonly keep: (typed: string) => void;
  /** Puts into each option how many pages it would leave. */
  readonly count: (query: string, base: string) => Promise<void>;
  readonly clear: () => void;
}

const nameOf = (option: HTMLOptionElement): string => option.dataset['name'] ?? '';
const optionsOf = (select: HTMLSelectElement): readonly HTMLOptionElement[] =>
  [...select.options].filter(({ value }) => value !== '');

/** Makes the menus of a form filters, set to what the address asks for; `wordOption` words an option with its count. */
export function searchFilters(form: HTMLFormElement, wordOption: string): SearchFilters {
  const selects = [...form.querySelectorAll('select')];
  openAddress(selects);
  const open = () => selects.filter(({ value }) => value !== '');
  const chosen = () =>
    Object.fromEntries(open().map((select) => [select.name, nameOf(select.selectedOptions[0]!)]));
  let latest = 0;
  return {
    chosen,
    keep: (typed) => {
      const words: readonly (readonly string[])[] = typed === '' ? [] : [['q', typed]];
      const choices = open().map(({ name, value }) => [name, value]);
      replaceQuery(new URLSearchParams([...words, ...choices] as string[][]).toString());
    },
    count: async (query, base) => {
      const own = ++latest;
      const counts = await countValues(
        query,
        base,
        selects.map(({ name }) => name),
        chosen(),
      );
      if (own !== latest) return;
      for (const select of selects) {
        for (const option of optionsOf(select)) {
          const name = nameOf(option);
          option.text = fill(wordOption, { name, count: counts[select.name]?.[name] ?? 0 });
        }
      }
    },
    clear: () => selects.forEach((select) => (select.value = '')),
  };
}

/** Takes what the address asks for. Older addresses hold a kind by its name. What a menu does not have is left out. */
function openAddress(selects: readonly HTMLSelectElement[]): void {
  const asked = new URLSearchParams(readQuery());
  for (const select of selects) {
    const wanted = asked.get(select.name);
    const found = optionsOf(select).find((option) => wanted === option.value || wanted === nameOf(option));
    if (found !== undefined) select.value = found.value;
  }
}
