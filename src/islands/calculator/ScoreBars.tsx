import type { ModeScore, Report } from './report.ts';
import { useCalculator } from './context.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';

/** The score of each mode as a bar with its word and number, and the table of what each factor added. */
export function ScoreBars({ report }: { report: Report }) {
  const { phrase } = useCalculator();
  return (
    <section class="scores" aria-labelledby="scores-heading">
      <h3 id="scores-heading">{phrase('result.scores')}</h3>
      <ul class="bars" role="list">
        {report.scores.map((score) => (
          <Bar key={score.mode} {...score} />
        ))}
      </ul>
      <p class="small quiet">{phrase('result.scoresHint')}</p>
      {report.contributions.length > 0 && <FactorTable report={report} />}
    </section>
  );
}

function Bar({ mode, name, score, isRuledOut }: ModeScore) {
  const { phrase } = useCalculator();
  return (
    <li class={isRuledOut ? 'bar-row ruled-out' : 'bar-row'}>
      <span class="bar-name">{name}</span>
      <svg class="bar" aria-hidden="true" focusable="false">
        <Weave />
        <rect class={`bar-${mode}`} width={`${score}%`} height="100%" rx="4" />
      </svg>
      <span class="bar-score">{score}</span>
      {isRuledOut && <span class="bar-note small">{phrase('result.ruledOut')}</span>}
    </li>
  );
}

/** The pattern of a blend: live and own time in turns, never touching. */
function Weave() {
  return (
    <defs>
      <pattern id="weave" width="26" height="40" patternUnits="userSpaceOnUse">
        <rect class="bar-synchronous" width="8" height="40" />
        <rect class="bar-asynchronous" x="10" width="14" height="40" />
      </pattern>
    </defs>
  );
}

function FactorTable({ report }: { report: Report }) {
  const { tool, phrase } = useCalculator();
  const round = (points: number) => Math.round(points);
  const totals = (mode: Mode) => report.contributions.reduce((sum, { points }) => sum + points[mode], 0);
  const isCapped = modes.some((mode) => totals(mode) > 100.5);
  return (
    <details class="factor-table">
      <summary>{phrase('result.table')}</summary>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{phrase('result.tableFactor')}</th>
              {modes.map((mode) => (
                <th key={mode} scope="col">
                  {tool.advice.verdicts[mode].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.contributions.map(({ factor, points }) => (
              <tr key={factor}>
                <th scope="row">{factor}</th>
                {modes.map((mode) => (
                  <td key={mode}>{round(points[mode])}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{phrase('result.tableTotal')}</th>
              {modes.map((mode) => (
                <td key={mode}>{round(totals(mode))}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {isCapped && <p class="small quiet">{phrase('result.tableNote')}</p>}
    </details>
  );
}
