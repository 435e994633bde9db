import { useFixtures } from '../context.ts';
import { learningTypes } from '#domain/library/activity.ts';
import { streamBalances, type StreamBalance } from '#domain/plan/balance.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { dayName } from '#exports/activityWords.ts';

interface Row {
  readonly name: string;
  readonly live: number;
  readonly own: number;
  /** Minutes that are of no mode in this row's count. */
  readonly other: number;
}

/** How one student's minutes fall on modes, learning types and days. No proportion of them is called right. */
export function PlanBalance({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  return (
    <section aria-labelledby="see-balance-heading">
      <h2 id="see-balance-heading">{phrase('see.balance')}</h2>
      {streamBalances(plan).map((balance) => (
        <StreamTables key={balance.group ?? ''} plan={plan} balance={balance} />
      ))}
    </section>
  );
}

/** What one part of the class goes through; the groups' minutes are never added up, since no student does them all. */
function StreamTables({ plan, balance }: { plan: Plan; balance: StreamBalance }) {
  const { phrase } = useFixtures();
  const { group, total, byMode, byType, byDay } = balance;
  const plain = { live: 0, own: 0, other: 0 };
  const tables: readonly (readonly [string, readonly Row[]])[] = [
    [
      'mode',
      [
        { ...plain, name: phrase('export.mode.synchronous'), live: byMode.synchronous },
        { ...plain, name: phrase('export.mode.asynchronous'), own: byMode.asynchronous },
      ],
    ],
    [
      'type',
      learningTypes.map((type) => ({ ...plain, name: phrase(`export.type.${type}`), other: byType[type] })),
    ],
    [
      'day',
      byDay.map(({ day, synchronous, asynchronous }) => ({
        ...plain,
        name: dayName(plan, day, phrase),
        live: synchronous,
        own: asynchronous,
      })),
    ],
  ];
  return (
    <>
      {group !== undefined && <h3 dir="auto">{phrase('see.balanceOf', { group })}</h3>}
      <p>{phrase('see.balanceText', { total })}</p>
      <div class="balance-tables">
        {tables.map(([id, rows]) => (
          <BarTable key={id} caption={phrase(`see.balance.${id}`)} rows={rows} />
        ))}
      </div>
    </>
  );
}

function BarTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const { phrase } = useFixtures();
  const minutes = ({ live, own, other }: Row) => live + own + other;
  const most = Math.max(1, ...rows.map(minutes));
  const percent = (value: number) => (value / most) * 100;
  return (
    <table class="bar-table small">
      <caption>{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>
              {phrase('build.minutes', { minutes: minutes(row) })}
              {row.live > 0 && row.own > 0 && (
                <span class="quiet"> {phrase('see.balance.parts', { live: row.live, own: row.own })}</span>
              )}
              <svg class="bar" height="12" width="100%" aria-hidden="true" focusable="false">
                <rect class="fill-live" width={`${percent(row.live)}%`} height="12" />
                <rect
                  class="fill-own"
                  x={`${percent(row.live)}%`}
                  y="3"
                  width={`${percent(row.own)}%`}
                  height="6"
                />
                <rect class="fill-plain" width={`${percent(row.other)}%`} height="12" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
