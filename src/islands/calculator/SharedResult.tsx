import { useMemo } from 'preact/hooks';
import { holdsAnything, type SharedResult as Shared } from './calculatorState.ts';
import { useCalculator, useFixtures } from './context.ts';
import { Result } from './Result.tsx';
import { resultAddress } from './resultAddress.ts';
import { isCard, useSentPolicy } from './useSentPolicy.ts';
import { isClass, useYourClass } from './useYourClass.ts';
import { policyLine, sharedPolicyLine } from '#islands/shared/policyWords.ts';
import { reportOf } from '#islands/shared/report.ts';

/** Somebody's result by itself, with what came with it. It stands as it was sent; the visitor's own card only comments on it. */
export function SharedResult({ shared }: { shared: Shared }) {
  const { tool, phrase, state, dispatch, card } = useCalculator();
  const { situation, model } = shared;
  const theirs = useYourClass(shared.classText);
  const sent = useSentPolicy(shared.policyText);
  const counted = isClass(theirs)
    ? theirs.code.countedSituation(situation, theirs.profile, tool, model)
    : situation;
  const report = useMemo(() => reportOf(counted, tool, model), [theirs, situation, tool, model]);
  const policy = [
    policyLine(isCard(sent) ? sent.card : undefined, situation.context, phrase, 'sent'),
    sharedPolicyLine(card, situation.context, phrase),
  ];
  const link = resultAddress(
    situation,
    model,
    tool,
    isClass(theirs) ? theirs.text : undefined,
    isCard(sent) ? sent.text : undefined,
  );
  return (
    <>
      <div class="notice shared no-print">
        <p>
          <strong>{phrase('shared.title')}.</strong> {phrase('shared.text')}
        </p>
        {isClass(theirs) && <theirs.code.SharedClass profile={theirs.profile} text={theirs.text} />}
        {isCard(sent) && <sent.code.LookAtCard text={sent.text} />}
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
      <OlderModel situation={situation} model={model} />
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

/** What today's model says of a result that an older one decided. */
function OlderModel({ situation, model }: Pick<Shared, 'situation' | 'model'>) {
  const { tool, phrase } = useFixtures();
  const current = tool.deciding;
  if (model.version === current.version) return null;
  const today = reportOf(situation, tool, current);
  const isSame = today.decision.verdict === reportOf(situation, tool, model).decision.verdict;
  const values = { version: model.version, current: current.version, headline: today.headline };
  return <p class="notice">{phrase(isSame ? 'result.olderSame' : 'result.older', values)}</p>;
}
