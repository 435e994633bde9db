import { useFixtures } from '../context.ts';
import type { ClassRow } from '#domain/classroom/classProfile.ts';
import { takesDataOf } from '#domain/plan/checks/dataOverCap.ts';
import { dataUseOf, type DataUse } from '#domain/plan/dataUse.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { activityName, dayName } from '#exports/activityWords.ts';

/** Whole megabytes, rounded up: what is taken is never told as less. */
const whole = (megabytes: number): string => Math.ceil(megabytes).toLocaleString('en-US');

/** What the week that takes most costs each row of the class in data, and what lighter channels save. */
export function DataItTakes({ plan }: { plan: Plan }) {
  const { tool, phrase, setting } = useFixtures();
  const { profile, dataRates } = setting;
  return (
    <section aria-labelledby="data-heading">
      <h2 id="data-heading">{phrase('see.data')}</h2>
      {profile === undefined || profile.rows.length === 0 ? (
        <p>
          {phrase('see.dataNoClass')} <a href={`${tool.base}class/`}>{phrase('see.dataCount')}</a>
        </p>
      ) : (
        <Data plan={plan} use={dataUseOf(plan, dataRates)} rows={profile.rows} />
      )}
    </section>
  );
}

interface DataProps {
  readonly plan: Plan;
  readonly use: DataUse;
  readonly rows: readonly ClassRow[];
}

function Data({ plan, use, rows }: DataProps) {
  const { phrase, setting } = useFixtures();
  const week = whole(use.megabytes);
  const planned = plan.activities.filter(({ id }) => use.activities.some((one) => one.id === id));
  const rowWords = (one: ClassRow, row: number) => {
    const { count: students, weeklyCapMegabytes: cap } = one;
    if (use.megabytes > 0 && !takesDataOf(one, planned, setting))
      return phrase('see.dataNotReached', { row, students });
    const capWords =
      cap === undefined
        ? phrase('see.dataNoCap')
        : phrase(use.megabytes > cap ? 'see.dataOver' : 'see.dataUnder', {
            cap: whole(cap),
            difference: whole(Math.abs(cap - Math.ceil(use.megabytes))),
          });
    return `${phrase('see.dataRow', { row, students, week })} ${capWords}`;
  };
  return (
    <>
      <p>{phrase('see.dataText', { day: dayName(plan, use.firstDay, phrase), week })}</p>
      <ul>
        {rows.map((one, row) => (
          <li key={row}>{rowWords(one, row + 1)}</li>
        ))}
      </ul>
      {use.activities.length > 0 && <ByActivity plan={plan} use={use} />}
    </>
  );
}

function ByActivity({ plan, use }: { plan: Plan; use: DataUse }) {
  const { phrase } = useFixtures();
  const columns = ['activity', 'megabytes', 'lighter', 'saves'] as const;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={phrase('see.dataByActivity')}>
      <table class="small">
        <caption>{phrase('see.dataByActivity')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {phrase(`see.data.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {use.activities.map(({ id, megabytes, lighter }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {activityName(
                  plan.activities.find((one) => one.id === id)!,
                  phrase,
                )}
              </th>
              <td>{whole(megabytes)}</td>
              <td>{lighter ? phrase(`export.channel.${lighter.channel}`) : phrase('see.data.none')}</td>
              {/* What is saved is never told as more. */}
              <td>{lighter && whole(Math.floor(lighter.saves))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
