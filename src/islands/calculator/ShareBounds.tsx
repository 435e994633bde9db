import { useState } from 'preact/hooks';
import { useCalculator } from './context.ts';
import { NumberField } from './NumberField.tsx';
import { isThere } from './useCarried.ts';
import { useOwnClass } from './useYourClass.ts';
import {
  answerForShare,
  boundsOf,
  decideWithin,
  stepsAtFloor,
  type BoundedDecision,
} from '#domain/robustness/bounds.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { situationUnder } from '#domain/policy/policyContext.ts';
import type { Verdict } from '#domain/vocabulary.ts';
import { boundedParts, boundsWords, type BoundedPart } from '#islands/shared/boundsWords.ts';

/** For a teacher who knows only separate percentages: what they allow to say, and what would settle the rest. */
export function ShareBounds() {
  const { tool, phrase, state, dispatch, card, isCase } = useCalculator();
  const own = useOwnClass(isCase);
  const [percents, setPercents] = useState<Partial<Record<BoundedPart, number | 'wrong'>>>({});
  const typed = boundedParts.map((part) => percents[part]);
  const isWrong = typed.includes('wrong');
  const shares = typed.flatMap((percent) => (typeof percent === 'number' ? [percent / 100] : []));
  const bounds = isWrong ? undefined : boundsOf(shares);
  const isComplete = shares.length === boundedParts.length;
  const model = tool.deciding;
  const steps = stepsAtFloor(tool.advice.limits.shareSteps.value, model);
  // As the result beside it decides: under the card, and with the class that was counted.
  const situation = situationUnder(card, state.draft.situation);
  const counted = isThere(own)
    ? (answered: Situation) => own.code.countedSituation(answered, own.profile, tool)
    : undefined;
  const within = isComplete && bounds && decideWithin(bounds, situation, steps, model, counted);
  const use = (share: number) =>
    dispatch({
      type: 'answer',
      question: model.guardrails.reachFloor.question,
      chosen: answerForShare(share, steps),
    });
  return (
    <>
      {boundedParts.map((part) => (
        <NumberField
          key={part}
          id={`bounds-${part}`}
          label={phrase(`bounds.${part}`)}
          least={0}
          most={100}
          value={percents[part] === 'wrong' ? undefined : percents[part]}
          onValue={(value, wrong) => setPercents({ ...percents, [part]: wrong ? 'wrong' : value })}
        />
      ))}
      <div role="status">
        {isWrong && <p>{phrase('bounds.wrong')}</p>}
        {bounds && !isComplete && <p>{boundsWords(bounds, false, phrase)}</p>}
        {within && <Outcome within={within} />}
      </div>
      {within && (
        <p class="buttons">
          <button type="button" class="button secondary" onClick={() => use(within.least)}>
            {phrase('bounds.useLow')}
          </button>
          <button type="button" class="button secondary" onClick={() => use(within.most)}>
            {phrase('bounds.useHigh')}
          </button>
        </p>
      )}
    </>
  );
}

function Outcome({ within }: { within: BoundedDecision }) {
  const { tool, phrase } = useCalculator();
  const name = (verdict: Verdict) => tool.advice.verdicts[verdict].name;
  const consequence = within.isSettled
    ? phrase('bounds.settled', { verdict: name(within.atLeast.verdict) })
    : phrase('bounds.open', { low: name(within.atLeast.verdict), high: name(within.atMost.verdict) });
  return (
    <p>
      {boundsWords(within, true, phrase)} <strong>{consequence}</strong>
    </p>
  );
}
