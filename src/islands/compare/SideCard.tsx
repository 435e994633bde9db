import { useMemo } from 'preact/hooks';
import { useReading } from './context.ts';
import { ScoreRows } from './ScoreRows.tsx';
import { encodeCalculatorLink, type OpenedLink } from '#codec/calculatorLink.ts';
import type { Half } from '#codec/compareLink.ts';
import { LinkTrouble } from '#islands/shared/LinkTrouble.tsx';
import { OlderModel } from '#islands/shared/OlderModel.tsx';
import { sharedPolicyLine } from '#islands/shared/policyWords.ts';
import { reportOf, type Report } from '#islands/shared/report.ts';
import { useAppliedCard } from '#islands/shared/useAppliedCard.ts';

interface Props {
  readonly place: 'first' | 'second';
  readonly half: Half;
  /** The result of the half; undefined when it did not open. */
  readonly report: Report | undefined;
}

/** One of the two results: its verdict, its scores, what rules a mode out; or why it did not open. */
export function SideCard({ place, half, report }: Props) {
  const { tool, phrase } = useReading();
  const card = useAppliedCard(tool.policy);
  const name = phrase(place === 'first' ? 'compare.first' : 'compare.second');
  if (!half.ok) {
    return (
      <section class="side card" aria-label={name}>
        <p role="alert">
          <strong>{name}:</strong> <LinkTrouble problem={half.reason} base={tool.base} phrase={phrase} />
        </p>
      </section>
    );
  }
  const policy = sharedPolicyLine(card, half.value.situation.context, phrase);
  return (
    <section class="side card" aria-labelledby={`verdict-${place}`}>
      {report && <Verdict id={`verdict-${place}`} name={name} report={report} />}
      {report && report.model.version !== tool.deciding.version && (
        <Today then={report} opened={half.value} />
      )}
      {policy && <p class="small quiet">{policy}</p>}
      {report && report.answered > 0 && <ScoreRows scores={report.scores} />}
      {report?.ruledOut.map(({ mode, name: rule, text, line }) => (
        <p key={mode + rule} class="small">
          <strong>
            {phrase('result.rulesOut', { mode })}: {rule}.
          </strong>{' '}
          {text}{' '}
          <a class="no-print" href={tool.base + line}>
            {phrase('result.ruleLink')}
          </a>
        </p>
      ))}
      <OpenLink place={place} opened={half.value} />
    </section>
  );
}

function Verdict({ id, name, report }: { id: string; name: string; report: Report }) {
  const { headline, explanation, strength, decidedBy } = report;
  return (
    <header>
      <h2 id={id}>
        <span class="place">{name}</span> {headline}
      </h2>
      <p>
        {strength && <strong>{strength} </strong>}
        <span class="explanation">{explanation}</span>
      </p>
      <p class="small quiet">{decidedBy}</p>
    </header>
  );
}

/** An old link stands as it was decided; today's model only comments on it. */
function Today({ then, opened: { situation } }: { then: Report; opened: OpenedLink }) {
  const { tool, phrase } = useReading();
  const today = useMemo(() => reportOf(situation, tool), [situation, tool]);
  return <OlderModel then={then} today={today} phrase={phrase} />;
}

function OpenLink({ place, opened }: { place: Props['place']; opened: OpenedLink }) {
  const { tool, phrase } = useReading();
  const which = phrase(place === 'first' ? 'compare.openFirst' : 'compare.openSecond');
  return (
    <p class="small no-print">
      <a href={`${tool.base}calculator/#${encodeCalculatorLink(opened.situation, opened.model)}`}>
        {phrase('compare.open')}
        <span class="hidden-visually">: {which}</span>
      </a>
    </p>
  );
}
