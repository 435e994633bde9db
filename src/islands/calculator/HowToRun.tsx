import type { Report } from '#islands/shared/report.ts';
import { useFixtures } from './context.ts';

/** Before, live and after with minutes; the channel; what to do when it fails; duties and cautions. */
export function HowToRun({ report }: { report: Report }) {
  const { tool, phrase } = useFixtures();
  const mode = tool.advice.verdicts[report.mode].name.toLowerCase();
  return (
    <section class="how-to-run card" aria-labelledby="run-heading">
      <h3 id="run-heading">
        {phrase('result.pattern')}{' '}
        <span class="small quiet">({phrase('result.minutes', { minutes: report.minutes })})</span>
      </h3>
      {report.minutesAssumed && (
        <p class="small quiet">{phrase('result.patternAssumed', { minutes: report.minutes })}</p>
      )}
      {report.decision.verdict === 'either' && (
        <p class="small quiet">{phrase('result.patternEither', { mode })}</p>
      )}
      <ol class="pattern" role="list">
        {report.pattern.map(({ phase, minutes, students, teacher }) => (
          <li key={phase} class={phase === 'live' ? 'live' : 'own'}>
            <p class="phase">
              <strong>{phrase(`result.phase.${phase}`)}</strong> ·{' '}
              {minutes > 0 ? phrase('result.minutes', { minutes }) : phrase('result.noMinutes')}
            </p>
            <p>
              <b>{phrase('result.students')}:</b> {students}
            </p>
            <p>
              <b>{phrase('result.teacher')}:</b> {teacher}
            </p>
          </li>
        ))}
      </ol>
      <h4>{phrase('result.channel')}</h4>
      <p>
        <strong>{report.channel.name}.</strong> {report.channel.reason} {report.channel.text}
      </p>
      <Ladders report={report} />
    </section>
  );
}

function Ladders({ report }: { report: Report }) {
  const { phrase } = useFixtures();
  const ladders = [
    { heading: phrase('result.fallback'), rungs: report.liveLadder },
    { heading: phrase('result.fallbackOwn'), rungs: report.ownTimeLadder },
  ].filter(({ rungs }) => rungs.length > 0);
  return (
    <>
      {ladders.map(({ heading, rungs }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <ol class="ladder">
            {rungs.map(({ name, trigger, do: action }) => (
              <li key={name}>
                <strong>{name}.</strong> <b>{phrase('result.trigger')}:</b> {trigger}{' '}
                <b>{phrase('result.do')}:</b> {action}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** What must be done, and what to watch for. */
export function DutiesAndCautions({ report }: { report: Report }) {
  const { phrase } = useFixtures();
  const [first, rest] = [report.cautions.slice(0, 3), report.cautions.slice(3)];
  return (
    <>
      {report.duties.length > 0 && (
        <section aria-labelledby="duties-heading">
          <h3 id="duties-heading">{phrase('result.duties')}</h3>
          <ul class="plain" role="list">
            {report.duties.map(({ name, text }) => (
              <li key={name}>
                <strong>{name}.</strong> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.cautions.length > 0 && (
        <section aria-labelledby="cautions-heading">
          <h3 id="cautions-heading">{phrase('result.cautions')}</h3>
          <CautionList cautions={first} />
          {rest.length > 0 && (
            <details class="more">
              <summary>{phrase('result.moreCautions', { count: rest.length })}</summary>
              <CautionList cautions={rest} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

function CautionList({ cautions }: { cautions: Report['cautions'] }) {
  return (
    <ul class="plain" role="list">
      {cautions.map(({ watch, do: action }) => (
        <li key={watch}>
          {watch} <strong>{action}</strong>
        </li>
      ))}
    </ul>
  );
}
