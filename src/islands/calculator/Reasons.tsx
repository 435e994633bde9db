import type { Report } from '#islands/shared/report.ts';
import { useFixtures } from './context.ts';

/** What rules a mode out, each with its rule. */
export function RuledOut({ report }: { report: Report }) {
  const { tool, phrase } = useFixtures();
  if (report.ruledOut.length === 0) return null;
  return (
    <section aria-labelledby="rules-heading">
      <h3 id="rules-heading">{phrase('result.rules')}</h3>
      <ul class="plain" role="list">
        {report.ruledOut.map(({ mode, name, text, line }) => (
          <li key={mode + name}>
            <strong>
              {phrase('result.rulesOut', { mode })}: {name}.
            </strong>{' '}
            {text}{' '}
            <a class="small no-print" href={tool.base + line}>
              {phrase('result.ruleLink')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One reason for each factor. */
export function Reasons({ report }: { report: Report }) {
  const { tool, phrase } = useFixtures();
  if (report.reasons.length === 0) return null;
  return (
    <section aria-labelledby="reasons-heading">
      <h3 id="reasons-heading">{phrase('result.reasons')}</h3>
      <dl class="reasons">
        {report.reasons.map(({ factor, name, favors, answer, reason, strength, line }) => (
          <div key={factor}>
            <dt>
              {name}{' '}
              <span class={favors ? `tag ${favors}` : 'tag'}>
                {favors
                  ? phrase('result.reasonFor', { mode: tool.advice.verdicts[favors].name.toLowerCase() })
                  : phrase('result.reasonEven')}
              </span>
            </dt>
            <dd>
              <span class="quiet">{phrase('result.reasonAnswer', { answer })}</span> {reason}{' '}
              <span class="small quiet">({phrase(`result.strengthTag.${strength}`)})</span>{' '}
              <a class="small no-print" href={tool.base + line}>
                {phrase('result.reasonLink', { name: name.toLowerCase() })}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small quiet">{phrase('result.evidenceNote')}</p>
    </section>
  );
}
