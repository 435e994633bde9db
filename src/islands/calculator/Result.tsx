import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { AnswerSummary } from './AnswerSummary.tsx';
import { useFixtures } from './context.ts';
import { DutiesAndCautions, HowToRun } from './HowToRun.tsx';
import { Reasons, RuledOut } from './Reasons.tsx';
import type { Report } from '#islands/shared/report.ts';
import { ScoreBars } from './ScoreBars.tsx';
import { SharePanel } from './SharePanel.tsx';
import { openForPrinting } from '#browser/printing.ts';
import { useLater } from '#islands/shared/useLater.ts';
import type { Situation } from '#domain/decision/situation.ts';

interface Props {
  readonly report: Report;
  readonly situation: Situation;
  readonly name: string;
  readonly link: string;
  /** The policy that the result stands under, as a sentence; '' for none. */
  readonly policy: string;
  /** Whether the answers are shown on the screen as well as on paper. */
  readonly showsAnswers: boolean;
  /** What stands before the ways to pass it on. */
  readonly children?: ComponentChildren;
}

/** The whole result of one situation. */
export function Result({ report, situation, name, link, policy, showsAnswers, children }: Props) {
  const { tool, phrase } = useFixtures();
  const root = useRef<HTMLElement>(null);
  const changes = useLater(() => import('./WhatWouldChange.tsx'), report.answered > 0);
  useEffect(() => openForPrinting(root.current!), []);
  return (
    <section ref={root} class="result" id="result" tabIndex={-1} aria-labelledby="verdict">
      <header class="verdict">
        {name && <p class="quiet">{name}</p>}
        <h2 id="verdict">{report.headline}</h2>
        <p>
          {report.strength && <strong>{report.strength} </strong>}
          {report.explanation}
        </p>
        <p class="small quiet">{report.decidedBy}</p>
        {policy && <p class="small quiet">{policy}</p>}
      </header>
      {report.answered > 0 && <ScoreBars report={report} />}
      <RuledOut report={report} />
      {report.answered > 0 && (
        <>
          <Reasons report={report} />
          <HowToRun report={report} />
          {typeof changes === 'object' && <changes.WhatWouldChange report={report} />}
          <DutiesAndCautions report={report} />
          <AnswerSummary
            situation={situation}
            model={report.model}
            className={showsAnswers ? '' : 'print-only'}
          />
          {children}
          <p class="no-print">
            <a class="button secondary" href={`${tool.base}planner/#${link.split('#')[1] ?? ''}`}>
              {phrase('result.planIt')}
            </a>
          </p>
          <SharePanel report={report} name={name} link={link} policy={policy} />
          <p class="print-only small">{link}</p>
        </>
      )}
    </section>
  );
}
