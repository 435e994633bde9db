import { useRef } from 'preact/hooks';
import { partKey } from './choices.ts';
import type { Pair } from './compareState.ts';
import { useReading } from './context.ts';
import { partName, partWords, sentenceCase } from './partWords.ts';
import { PlacedCell, PlacesHead } from './PlacedTable.tsx';
import { differencesBetween, type Part } from '#domain/decision/differences.ts';

/** More rows than this are set in two columns on paper, so that the comparison stays on one page. */
const manyRows = 12;

/** Every answer, weight and rule on which the two sides differ, each of which the second can take back. */
export function DifferenceTable({ pair, onChange }: { pair: Pair; onChange: (part: Part) => void }) {
  const { tool, phrase } = useReading();
  const { first, second } = pair;
  const heading = useRef<HTMLHeadingElement>(null);
  const newer = first.model.version > second.model.version ? first.model : second.model;
  const differences = differencesBetween(first.situation, second.situation, newer);
  const takeBack = (part: Part) => {
    onChange(part);
    // The button goes away with its row.
    heading.current?.focus();
  };
  const words = (part: Part) => sentenceCase(partWords(part, tool, phrase));
  return (
    <section aria-labelledby="differences-heading">
      <h2 id="differences-heading" tabIndex={-1} ref={heading}>
        {phrase('compare.differences.title')}
      </h2>
      {first.model !== second.model && <p>{phrase('compare.differences.versions')}</p>}
      {differences.length === 0 ? (
        <p>{phrase('compare.differences.none')}</p>
      ) : (
        <div class={differences.length > manyRows ? 'many' : ''}>
          <table role="table" class="placed">
            <PlacesHead what={phrase('compare.differences.what')} last={phrase('compare.differences.back')} />
            <tbody role="rowgroup">
              {differences.map((difference) => {
                const name = partName(difference.first, tool, phrase);
                return (
                  <tr role="row" key={partKey(difference.first)}>
                    <th role="rowheader" scope="row">
                      {name}
                    </th>
                    <PlacedCell place="first">{words(difference.first)}</PlacedCell>
                    <PlacedCell place="second">{words(difference.second)}</PlacedCell>
                    <td role="cell" class="no-print">
                      <button
                        type="button"
                        class="button secondary"
                        onClick={() => takeBack(difference.first)}
                      >
                        {phrase('compare.differences.backButton')}
                        <span class="hidden-visually">: {name}</span>
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
