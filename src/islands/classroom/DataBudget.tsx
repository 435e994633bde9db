import { useState } from 'preact/hooks';
import { useClassroom } from './context.ts';
import { CountField } from './CountField.tsx';
import { DataSources } from './DataSources.tsx';
import { dataWords, rowWords } from './rowWords.ts';
import { readTypedWhole } from '#codec/classInput.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import {
  lighterChannels,
  megabytesFor,
  rowBudgets,
  type RowBudget,
  type Use,
} from '#domain/classroom/dataBudget.ts';

const mostMinutes = 999;
const mostTimes = 50;

/** The number that is typed; the usual one while what is typed does not count. */
function counted(typed: string, most: number, usual: number): number {
  const read = readTypedWhole(typed, 1, most);
  return read.ok ? (read.value ?? usual) : usual;
}

/** What the chosen channel costs each row in data against its cap, and what a lighter channel saves. */
export function DataBudget({ channel }: { channel: ReachChannel }) {
  const { tool, phrase } = useClassroom();
  const { limits, reach: table } = tool.data;
  const { minutes, timesAWeek } = limits.usualUse;
  const [typed, setTyped] = useState({ minutes: String(minutes), times: String(timesAWeek) });
  const use: Use = {
    channel,
    minutes: counted(typed.minutes, mostMinutes, minutes),
    timesAWeek: counted(typed.times, mostTimes, timesAWeek),
  };
  return (
    <section class="budget" aria-labelledby="budget-heading">
      <h3 id="budget-heading">{phrase('class.data.title', { name: table[channel].name })}</h3>
      <div class="pair">
        <CountField
          id="budget-minutes"
          label={phrase('class.data.minutes')}
          typed={typed.minutes}
          least={1}
          most={mostMinutes}
          onType={(value) => setTyped({ ...typed, minutes: value })}
        />
        <CountField
          id="budget-times"
          label={phrase('class.data.times')}
          typed={typed.times}
          least={1}
          most={mostTimes}
          onType={(value) => setTyped({ ...typed, times: value })}
        />
      </div>
      <Budgets use={use} />
      <Savings use={use} />
      <DataSources channel={channel} />
    </section>
  );
}

function Budgets({ use }: { use: Use }) {
  const { tool, phrase, profile } = useClassroom();
  const { rates, reach: table } = tool.data;
  const budgets = rowBudgets(profile, use, rates, table);
  const each = megabytesFor(use.channel, use.minutes, rates);
  return (
    <>
      <p>
        {phrase('class.data.each', {
          activity: dataWords(each, phrase),
          week: dataWords(each * use.timesAWeek, phrase),
        })}
      </p>
      <ul class="plain" role="list">
        {budgets.map((budget) => (
          <li key={budget.row}>
            <strong>{rowWords(profile.rows[budget.row]!, phrase)}</strong>:{' '}
            {budget.isReached ? <Cost budget={budget} /> : phrase('class.data.notReached')}
          </li>
        ))}
      </ul>
    </>
  );
}

function Cost({ budget: { capMegabytes, weekMegabytes, isOver } }: { budget: RowBudget }) {
  const { phrase } = useClassroom();
  return (
    <>
      {phrase('class.data.takes', { week: dataWords(weekMegabytes, phrase) })}{' '}
      <span class={isOver ? 'flag' : undefined}>
        {capMegabytes === undefined
          ? phrase('class.data.noCap')
          : phrase(isOver ? 'class.data.over' : 'class.data.under', {
              cap: dataWords(capMegabytes, phrase),
              difference: dataWords(Math.abs(capMegabytes - weekMegabytes), phrase),
            })}
      </span>
    </>
  );
}

function Savings({ use }: { use: Use }) {
  const { tool, phrase, profile } = useClassroom();
  const { rates, reach: table } = tool.data;
  const savings = lighterChannels(profile, use, rates, table);
  if (savings.length === 0) return null;
  const isAnyOver = rowBudgets(profile, use, rates, table).some(({ isOver }) => isOver);
  const relieved = (rows: readonly number[]) => rows.reduce((sum, row) => sum + profile.rows[row]!.count, 0);
  return (
    <table>
      <caption>{phrase('class.data.lighter')}</caption>
      <thead>
        <tr>
          <th scope="col">{phrase('class.data.channel')}</th>
          <th scope="col">{phrase('class.data.week')}</th>
          <th scope="col">{phrase('class.data.saves')}</th>
          {isAnyOver && <th scope="col">{phrase('class.data.relieved')}</th>}
        </tr>
      </thead>
      <tbody>
        {savings.map(({ channel, weekMegabytes, savesMegabytes, rowsRelieved }) => (
          <tr key={channel}>
            <th scope="row">{tool.data.reach[channel].name}</th>
            <td>{dataWords(weekMegabytes, phrase)}</td>
            <td>{dataWords(savesMegabytes, phrase)}</td>
            {isAnyOver && <td>{relieved(rowsRelieved)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
