import { useMemo } from 'preact/hooks';
import { holdsAnything, type SharedResult as Shared } from './calculatorState.ts';
import { useCalculator } from './context.ts';
import { Result } from './Result.tsx';
import { resultAddress } from './resultAddress.ts';
import { isThere } from './useCarried.ts';
import { useSentPolicy } from './useSentPolicy.ts';
import { useYourClass } from './useYourClass.ts';
import { OlderModel } from '#islands/shared/OlderModel.tsx';
import { policyLine, sharedPolicyLine } from '#islands/shared/policyWords.ts';
import { reportOf, type Report } from '#islands/shared/report.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

/** Somebody's result by itself, with what came with it. It stands as it was sent; the visitor's own card only comments on it. */
export function SharedResult({ shared }: { shared: Shared }) {
  const { tool, phrase, state, dispatch, card } = useCalculator();
  const { situation, model } = shared;
  const theirs = useYourClass(shared.classText);
  const sent = useSentPolicy(shared.policyText);
  const reportUnder = (by: DecisionModel): Report => {
    const counted = isThere(theirs)
      ? theirs.code.countedSituation(situation, theirs.profile, tool, by)
      : situation;
    return reportOf(counted, tool, by);
  };
  const report = useMemo(() => reportUnder(model), [theirs, situation, tool, model]);
  const policy = [
    policyLine(isThere(sent) ? sent.card : undefined, situation.context, phrase, 'sent'),
    sharedPolicyLine(card, situation.context, phrase),
  ];
  const link = resultAddress(
    situation,
    model,
    tool,
    isThere(theirs) ? theirs.text : undefined,
    isThere(sent) ? sent.text : undefined,
  );
  return (
    <>
      <div class="notice shared no-print">
        <p>
          <strong>{phrase('shared.title')}.</strong> {phrase('shared.text')}
        </p>
        {isThere(theirs) && <theirs.code.SharedClass profile={theirs.profile} text={theirs.text} />}
        {isThere(sent) && <sent.code.LookAtCard text={sent.text} />}
        {theirs === 'unreadable' && <p role="alert">{phrase('yours.damaged')}</p>}
        {sent === 'unreadable' && <p role="alert">{phrase('under.damaged')}</p>}
        {shared.hasLostPart && <p role="alert">{phrase('shared.lostPart')}</p>}
        <p class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => dispatch({ type: 'copy', draft: { situation, name: '' }, from: 'sharing' })}
          >
            {phrase('shared.copy')}
          </button>
          {holdsAnything(state) && (
            <button type="button" class="button secondary" onClick={() => dispatch({ type: 'back' })}>
              {phrase('shared.back')}
            </button>
          )}
        </p>
      </div>
      {model.version !== tool.deciding.version && (
        <OlderModel then={report} today={reportUnder(tool.deciding)} phrase={phrase} />
      )}
      <div aria-busy={theirs === 'waiting' || sent === 'waiting'}>
        <Result
          report={report}
          situation={situation}
          name=""
          link={link}
          policy={policy.filter(Boolean).join(' ')}
          showsAnswers
        />
      </div>
    </>
  );
}
