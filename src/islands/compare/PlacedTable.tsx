import type { ComponentChildren } from 'preact';
import { useReading } from './context.ts';

// Narrow screens stack the cells, and a stacked table keeps its meaning only through explicit roles.

/** The column heads of a table that sets the first beside the second. */
export function PlacesHead({ what, last }: { what: string; last?: string }) {
  const { phrase } = useReading();
  return (
    <thead role="rowgroup">
      <tr role="row">
        {[what, phrase('compare.first'), phrase('compare.second')].map((head) => (
          <th key={head} role="columnheader" scope="col">
            {head}
          </th>
        ))}
        {last && (
          <th role="columnheader" scope="col" class="no-print">
            {last}
          </th>
        )}
      </tr>
    </thead>
  );
}

/** A cell that says which side it belongs to where the column heads are out of sight. */
export function PlacedCell({ place, children }: { place: 'first' | 'second'; children: ComponentChildren }) {
  const { phrase } = useReading();
  return (
    <td role="cell">
      <span class="place" aria-hidden="true">
        {phrase(place === 'first' ? 'compare.first' : 'compare.second')}
      </span>
      {children}
    </td>
  );
}
