import type { Pair } from './compareState.ts';
import { useReading } from './context.ts';
import { PlacedCell, PlacesHead } from './PlacedTable.tsx';
import { hasDifferentReasons, reasonPairs } from './reasonPairs.ts';
import { factors } from '#domain/vocabulary.ts';
import type { FactorReason } from '#islands/shared/reasons.ts';
import type { Report } from '#islands/shared/report.ts';

interface Props {
  readonly pair: Pair;
  readonly first: Report;
  readonly second: Report;
}

/** The factors whose reasons differ, side by side, and the names of those that say the same. */
export function ReasonTable({ pair, first, second }: Props) {
  const { phrase } = useReading();
  const all = reasonPairs(first.reasons, second.reasons);
  const differing = all.filter(hasDifferentReasons);
  const rest = all.filter((reasons) => !hasDifferentReasons(reasons)).map(({ name }) => name);
  const [one, other] = [pair.first.situation.weights, pair.second.situation.weights];
  const hasOtherWeights = factors.some((factor) => one[factor] !== other[factor]);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="reasons-heading">
      <h2 id="reasons-heading">{phrase('compare.reasons.title')}</h2>
      {differing.length === 0 ? (
        <p>{phrase(hasOtherWeights ? 'compare.reasons.noneWeights' : 'compare.reasons.none')}</p>
      ) : (
        <>
          <table role="table" class="placed">
            <PlacesHead what={phrase('compare.reasons.factor')} />
            <tbody role="rowgroup">
              {differing.map((reasons) => (
                <tr role="row" key={reasons.factor}>
                  <th role="rowheader" scope="row">
                    {reasons.name}
                  </th>
                  <PlacedCell place="first">
                    <Reason reason={reasons.first} />
                  </PlacedCell>
                  <PlacedCell place="second">
                    <Reason reason={reasons.second} />
                  </PlacedCell>
                </tr>
              ))}
            </tbody>
          </table>
          {rest.length > 0 && (
            <p class="small quiet">{phrase('compare.reasons.rest', { factors: rest.join(', ') })}</p>
          )}
        </>
      )}
    </section>
  );
}

function Reason({ reason }: { reason: FactorReason | undefined }) {
  const { tool, phrase } = useReading();
  if (reason === undefined) return <span class="quiet">{phrase('compare.reasons.notCounted')}</span>;
  const { name, favors, answer, reason: words, strength, line } = reason;
  return (
    <>
      <span class={favors ? `tag ${favors}` : 'tag'}>
        {favors
          ? phrase('result.reasonFor', { mode: tool.advice.verdicts[favors].name.toLowerCase() })
          : phrase('result.reasonEven')}
      </span>{' '}
      <span class="quiet">{phrase('compare.reasons.answer', { answer })}</span> {words}{' '}
      <span class="small quiet">({phrase(`result.strengthTag.${strength}`)})</span>{' '}
      <a class="small no-print" href={tool.base + line}>
        {phrase('result.reasonLink', { name: name.toLowerCase() })}
      </a>
    </>
  );
}
