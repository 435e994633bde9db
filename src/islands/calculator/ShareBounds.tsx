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

const parts = ['connection', 'device', 'quiet'] as const;

/** For a teacher who knows only separate percentages: what they allow to say, and what would settle the rest. */
export function ShareBounds() {
  const { tool, phrase, state, dispatch, card, isCase } = useCalculator();
  const own = useOwnClass(isCase);
  const [percents, setPercents] = useState<Partial<Record<(typeof parts)[number], number>>>({});
  const shares = parts.flatMap((part) => (percents[part] === undefined ? [] : [percents[part] / 100]));
  const bounds = boundsOf(shares);
  const model = tool.deciding;
  const steps = stepsAtFloor(tool.advice.limits.shareSteps.value, model);
  // As the result beside it decides: under the card, and with the class that was counted.
  const situation = situationUnder(card, state.draft.situation);
  const counted = isThere(own)
    ? (answered: Situation) => own.code.countedSituation(answered, own.profile, tool)
    : undefined;
  const within = bounds && decideWithin(bounds, situation, steps, model, counted);
  const use = (share: number) =>
    dispatch({
      type: 'answer',
      question: model.guardrails.reachFloor.question,
      chosen: answerForShare(share, steps),
    });
  return (
    <>
      {parts.map((part) => (
        <NumberField
          key={part}
          id={`bounds-${part}`}
          label={phrase(`bounds.${part}`)}
          least={0}
          most={100}
          value={percents[part]}
          onValue={(value) => setPercents({ ...percents, [part]: value })}
        />
      ))}
      <div role="status">{within && <Outcome within={within} />}</div>
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
  const values = { least: Math.round(within.least * 100), most: Math.round(within.most * 100) };
  const range = phrase(within.least === within.most ? 'bounds.exact' : 'bounds.range', values);
  const consequence = within.isSettled
    ? phrase('bounds.settled', { verdict: name(within.atLeast.verdict) })
    : phrase('bounds.open', { low: name(within.atLeast.verdict), high: name(within.atMost.verdict) });
  return (
    <p>
      {range} <strong>{consequence}</strong>
    </p>
  );
}
