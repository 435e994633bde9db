import { useEffect, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { differenceLines } from './differenceWords.ts';
import { FindingWords } from './FindingList.tsx';
import {
  acceptable,
  acceptedEdit,
  balanceWeek,
  type BalancedPlan,
  type BalanceStep,
} from '#domain/plan/balanceWeek.ts';
import type { Plan } from '#domain/plan/plan.ts';

/** A better plan proposed, change by change; only what the teacher ticks is made. */
export function BalanceWeek({ plan, canHelp }: { plan: Plan; canHelp: boolean }) {
  const { phrase, setting } = useFixtures();
  const [asked, setAsked] = useState<Plan>();
  const [proposal, setProposal] = useState<{ readonly of: Plan; readonly balanced: BalancedPlan }>();
  useEffect(() => {
    if (asked === undefined) return undefined;
    // The word that it is working is painted first: a crowded week takes a moment.
    const timer = setTimeout(() => {
      setProposal({ of: asked, balanced: balanceWeek(asked, setting) });
      setAsked(undefined);
    }, 30);
    return () => clearTimeout(timer);
  }, [asked, setting]);
  const isCurrent = proposal !== undefined && proposal.of === plan;
  return (
    <section aria-labelledby="balance-heading">
      <h2 id="balance-heading">{phrase('check.balance')}</h2>
      <p>{phrase('check.balanceText')}</p>
      {!isCurrent && (
        <p>
          <button type="button" class="button" disabled={!canHelp} onClick={() => setAsked(plan)}>
            {phrase('check.balanceStart')}
          </button>
        </p>
      )}
      <p role="status">
        {asked !== undefined
          ? phrase('check.working')
          : isCurrent
            ? phrase('check.proposed', { count: proposal.balanced.steps.length })
            : ''}
      </p>
      {isCurrent && <Proposal plan={plan} balanced={proposal.balanced} />}
    </section>
  );
}

function Proposal({ plan, balanced }: { plan: Plan; balanced: BalancedPlan }) {
  const { phrase, dispatch } = useFixtures();
  const { steps, left } = balanced;
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const made = acceptable(steps, ticked);
  const tick = (index: number, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(index);
    else next.delete(index);
    setTicked(next);
  };
  return (
    <>
      <ol class="balance-steps" role="list">
        {steps.map((step, index) => (
          <StepItem
            key={index}
            {...{ step, index, plan: balanced.plan }}
            isTicked={ticked.has(index)}
            waits={ticked.has(index) && !made.includes(index)}
            onTick={tick}
          />
        ))}
      </ol>
      {steps.length > 0 && (
        <p class="buttons">
          <button
            type="button"
            class="button"
            disabled={made.length === 0}
            onClick={() =>
              dispatch({
                type: 'edit',
                edit: acceptedEdit(plan, steps, ticked),
                notice: { key: 'check.balanced', values: { count: made.length } },
              })
            }
          >
            {phrase('check.makeChanges', { count: made.length })}
          </button>
          <button
            type="button"
            class="button secondary"
            onClick={() => setTicked(new Set(steps.map((_, index) => index)))}
          >
            {phrase('check.tickAll')}
          </button>
        </p>
      )}
      {left.length > 0 && (
        <details>
          <summary>{phrase('check.left', { count: left.length })}</summary>
          <ul>
            {left.map((finding, index) => (
              <li key={index}>
                <FindingWords finding={finding} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface StepProps {
  readonly step: BalanceStep;
  readonly index: number;
  readonly plan: Plan;
  readonly isTicked: boolean;
  /** Ticked, and resting on an earlier change that is not. */
  readonly waits: boolean;
  readonly onTick: (index: number, isOn: boolean) => void;
}

function StepItem({ step, index, plan, isTicked, waits, onTick }: StepProps) {
  const { tool, phrase } = useFixtures();
  const { finding, differences, needs } = step;
  const id = `balance-${index}`;
  return (
    <li class="balance-step">
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget }) => onTick(index, currentTarget.checked)}
      />
      <div>
        <label for={id}>
          <strong>
            {index + 1}. {tool.words.checks.remedies[finding.remedy!.id].name}
          </strong>
        </label>
        <ul class="small">
          {differenceLines(differences, plan, phrase).map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
        <p class="small quiet" id={`${id}-why`}>
          <FindingWords finding={finding} />{' '}
          {waits && (
            <strong>
              {phrase('check.needs', { changes: needs.map((need) => String(need + 1)).join(', ') })}
            </strong>
          )}
        </p>
      </div>
    </li>
  );
}
