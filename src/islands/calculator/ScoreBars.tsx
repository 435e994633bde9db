import { useFixtures } from './context.ts';
import type { Report } from '#islands/shared/report.ts';
import { ScoreBar } from '#islands/shared/ScoreBar.tsx';
import { modes, type Mode } from '#domain/vocabulary.ts';

/** The score of each mode as a bar with its word and number, and the table of what each factor added. */
export function ScoreBars({ report }: { report: Report }) {
  const { phrase } = useFixtures();
  return (
    <section class="scores" aria-labelledby="scores-heading">
      <h3 id="scores-heading">{phrase('result.scores')}</h3>
      <ul class="bars" role="list">
        {report.scores.map((score) => (
          <ScoreBar key={score.mode} score={score} ruledOut={phrase('result.ruledOut')} />
        ))}
      </ul>
      <p class="small quiet">{phrase('result.scoresHint')}</p>
      {report.contributions.length > 0 && <FactorTable report={report} />}
    </section>
  );
}

function FactorTable({ report }: { report: Report }) {
  const { tool, phrase } = useFixtures();
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
