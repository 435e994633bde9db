import { activityIndex, facetOptions } from '#catalog/activityIndex.ts';
import { catalog, text } from '#catalog/catalog.ts';
import { facets, type Facet } from '#domain/library/filterActivities.ts';
import type { Channel, Verdict } from '#domain/vocabulary.ts';
import type { LibraryData } from '#islands/library/Library.tsx';

/** The words of one option. */
export function optionLabel(facet: Facet, value: string): string {
  const { verdicts, channels } = catalog().advice;
  const labels: Readonly<Record<Facet, () => string>> = {
    type: () => text(`library.type.${value}`),
    grade: () => text(`library.grade.${value}`),
    mode: () => verdicts[value as Verdict].name,
    minutes: () => text('library.filter.upTo', { minutes: value }),
    channel: () => channels[value as Channel].name,
    preparation: () => text('library.filter.upTo', { minutes: value }),
    subject: () => value,
  };
  return labels[facet]();
}

/** What the page of all activities hands to its filters. */
export function libraryData(listId: string): LibraryData {
  const { library, strings } = catalog();
  const options = facetOptions(library.activities);
  return {
    entries: activityIndex(catalog()).map(({ words: _inTheList, ...entry }) => entry),
    choices: facets.map((facet) => ({
      facet,
      label: text(`library.filter.${facet}`),
      options: options[facet].map((value) => ({ value, label: optionLabel(facet, value) })),
    })),
    strings: Object.fromEntries(Object.entries(strings).filter(([key]) => /^library\.filter\./.test(key))),
    listId,
  };
}
