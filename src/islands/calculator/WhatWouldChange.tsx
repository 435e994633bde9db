import { useFixtures } from './context.ts';
import type { Report } from '#islands/shared/report.ts';
import { useLater } from '#islands/shared/useLater.ts';

const shownAtOnce = 3;

/** What would turn the verdict, how firm it is over all weightings, and where it stands on the plane. */
export function WhatWouldChange({ report }: { report: Report }) {
  const { tool, phrase } = useFixtures();
  const plane = useLater(() => import('#islands/shared/DecisionPlane.tsx'));
  const { yours, given, open, arePairs, weights, acceptability } = report.changes;
  const { strength } = report.decision;
  const points = Math.round((strength === 'either' ? report.model.margin : report.model.clearLead).value);
  const isFirm = yours.length + given.length + open.length === 0;
  // Where rules conflict or nothing is weighed there is no verdict to call firm.
  const isSettled = report.strength !== '';
  return (
    <section class="changes" aria-labelledby="changes-heading">
      <h3 id="changes-heading">{phrase('result.changes')}</h3>
      {acceptability && <p>{acceptability}</p>}
      {acceptability && strength !== 'clear' && (
        <p class="quiet">{phrase(`result.meaning.${strength}`, { points })}</p>
      )}
      {isSettled && isFirm && <p>{phrase('result.changesNone')}</p>}
      {isSettled && arePairs && <p class="quiet">{phrase('result.changesPairs')}</p>}
      <Sentences heading={phrase('result.changesYours')} sentences={yours} />
      <Sentences heading={phrase('result.changesGiven')} sentences={given} />
      <Sentences heading={phrase('result.changesOpen')} sentences={open} />
      <Sentences heading={phrase('result.weightsTitle')} sentences={weights} />
      {typeof plane === 'object' && (
        <plane.DecisionPlane
          report={report}
          tool={tool}
          phrase={phrase}
          title={phrase('result.plane')}
          heading="h4"
        />
      )}
    </section>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  const { phrase } = useFixtures();
  if (sentences.length === 0) return null;
  const rest = sentences.slice(shownAtOnce);
  const items = (some: readonly string[]) => some.map((sentence) => <li key={sentence}>{sentence}</li>);
  return (
    <div>
      <h4>{heading}</h4>
      <ul class="flips">{items(sentences.slice(0, shownAtOnce))}</ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>{phrase('result.moreFlips', { count: rest.length })}</summary>
          <ul class="flips">{items(rest)}</ul>
        </details>
      )}
    </div>
  );
}
