import { useContext, useMemo } from 'preact/hooks';
import { AdviceContext } from './AdviceProvider.tsx';
import { useFixtures } from '../context.ts';
import type { ActivityAdvice, AdviceReason } from '#domain/plan/advice.ts';
import type { PlannerTool } from '../plannerTool.ts';

/** What the model says of one activity, or of the whole that it is a part of, beside what the teacher chose. */
export function AdviceNote({ id }: { id: string }) {
  const advice = useContext(AdviceContext).get(id);
  return useMemo(() => (advice === undefined ? null : <Note advice={advice} />), [advice]);
}

function reasonWords({ question, answers }: AdviceReason, { questions }: PlannerTool): string {
  const { short, answers: words } = questions[question]!;
  const chosen = Object.keys(words).filter((id) => answers.includes(id));
  return `${short}: ${chosen.map((id) => words[id]).join(', ')}`;
}

function Note({ advice }: { advice: ActivityAdvice }) {
  const { tool, phrase } = useFixtures();
  const { stance, verdict, chosen, rules, reasons, ids, isFromKindAlone } = advice;
  const values = {
    verdict: verdict === 'either' ? '' : phrase(`mode.${verdict}`),
    chosen: phrase(`mode.${chosen}`),
  };
  const isRuledOut = rules.length > 0;
  const key = isRuledOut && verdict === 'either' ? 'ruledOut' : stance;
  return (
    <details class={`advice ${stance}`}>
      <summary class="small">
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          {stance === 'agrees' ? (
            <path d="M2 8l3 3 7-8" fill="none" stroke="currentColor" stroke-width="2" />
          ) : (
            <path d="M2 5h10M2 9h10" fill="none" stroke="currentColor" stroke-width="2" />
          )}
        </svg>{' '}
        {phrase(`check.advice.${key}`, values)}
        {isFromKindAlone && !isRuledOut && ` ${phrase('check.advice.fromKind')}`}
        {ids.length > 1 && ` ${phrase('check.advice.set', { count: ids.length })}`}
      </summary>
      <div class="small">
        {isRuledOut && (
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{tool.advice.rules[rule].name}</li>
            ))}
          </ul>
        )}
        {reasons.length > 0 && (
          <>
            <p>{phrase('check.advice.reasons')}</p>
            <ul>
              {reasons.map((reason) => (
                <li key={reason.question}>{reasonWords(reason, tool)}</li>
              ))}
            </ul>
          </>
        )}
        <p class="quiet">{phrase('check.advice.limits')}</p>
      </div>
    </details>
  );
}
