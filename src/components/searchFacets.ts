import { searchKinds } from './searchAttributes.ts';
import { catalog, text } from '#catalog/catalog.ts';
import { learningTypes } from '#domain/library/activity.ts';
import { grades, modes } from '#domain/vocabulary.ts';

/** Something that the index files pages under: the values stand in the address, the names in the index. */
export interface SearchFacet {
  readonly id: 'kind' | 'type' | 'grade' | 'mode';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

const named = (ids: readonly string[], nameOf: (id: string) => string) =>
  ids.map((value) => ({ value, name: nameOf(value) }));

/** What the search page lets one choose by; all but the first are known of activities only. */
export function searchFacets(): readonly SearchFacet[] {
  const { verdicts } = catalog().advice;
  return [
    { id: 'kind', label: text('search.kind'), options: named(searchKinds, (kind) => text(`kind.${kind}`)) },
    {
      id: 'type',
      label: text('search.type'),
      options: named(learningTypes, (type) => text(`library.type.${type}`)),
    },
    {
      id: 'grade',
      label: text('search.grade'),
      options: named(grades, (grade) => text(`library.grade.${grade}`)),
    },
    {
      id: 'mode',
      label: text('search.mode'),
      options: [...modes, 'either' as const].map((mode) => ({ value: mode, name: verdicts[mode].name })),
    },
  ];
}
