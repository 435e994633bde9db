import type { Facet } from '#domain/library/filterActivities.ts';

/** One thing to choose by, with its options in the words of the page. */
export interface FacetChoice {
  readonly facet: Facet;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface Props extends FacetChoice {
  /** Words for the choice of none. */
  readonly any: string;
  readonly chosen: string | undefined;
  /** How many activities each option would leave. */
  readonly counts: readonly number[];
  readonly wordOption: (label: string, count: number) => string;
  readonly onChoose: (facet: Facet, value: string) => void;
}

/** One facet as a native menu, each option with its count. */
export function FilterSelect({ facet, label, options, any, chosen, counts, wordOption, onChoose }: Props) {
  const id = `filter-${facet}`;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(facet, event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(({ value, label: words }, index) => {
          // A subject that has nothing for the grade is not offered for it.
          if (facet === 'subject' && counts[index] === 0 && value !== chosen) return null;
          return (
            <option key={value} value={value}>
              {wordOption(words, counts[index]!)}
            </option>
          );
        })}
      </select>
    </p>
  );
}
