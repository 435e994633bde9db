import { useEffect, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { differenceLines } from './differenceWords.ts';
import { FindingLine, FindingWords } from './FindingList.tsx';
import { goOnAt } from './keyboardPlace.ts';
import {
  acceptable,
  acceptedEdit,
  balanceWeek,
  type BalancedPlan,
  type BalanceStep,
} from '#domain/plan/balanceWeek.ts';
import type { PlanSetting } from '#domain/plan/checks/finding.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What is proposed, and for which plan under which class and policy. */
interface Proposed {
  readonly plan: Plan;
  readonly setting: PlanSetting;
  readonly balanced: BalancedPlan;
}

const headingId = 'balance-heading';
/** Asking and accepting take their own button away: the keyboard goes on at the heading. */
const goOnAtHeading = () => goOnAt(document.getElementById(headingId));

function countWords(count: number, phrase: Phrase): string {
  if (count === 0) return phrase('check.proposedNone');
  return count === 1 ? phrase('check.proposedOne') : phrase('check.proposed', { count });
}

/** A better plan proposed, change by change; only what the teacher ticks is made. */
export function BalanceWeek({ plan, canHelp }: { plan: Plan; canHelp: boolean }) {
  const { phrase, setting } = useFixtures();
  const [asked, setAsked] = useState<Plan>();
  const [proposal, setProposal] = useState<Proposed>();
  useEffect(() => {
    if (asked === undefined) return undefined;
    // The word that it is working is painted first: a crowded week takes a moment.
    const timer = setTimeout(() => {
      setProposal({ plan: asked, setting, balanced: balanceWeek(asked, setting) });
      setAsked(undefined);
    }, 30);
    return () => clearTimeout(timer);
  }, [asked, setting]);
  const isCurrent = proposal !== undefined && proposal.plan === plan && proposal.setting === setting;
  const ask = () => {
    goOnAtHeading();
    setAsked(plan);
  };
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {phrase('check.balance')}
      </h2>
      <p>{phrase('check.balanceText')}</p>
      {!isCurrent && (
        <p>
          <button type="button" class="button" disabled={!canHelp} onClick={ask}>
            {phrase('check.balanceStart')}
          </button>
        </p>
      )}
      <p role="status">
        {asked !== undefined
          ? phrase('check.working')
          : isCurrent
            ? countWords(proposal.balanced.steps.length, phrase)
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
  const accept = () => {
    goOnAtHeading();
    const edit = acceptedEdit(plan, steps, ticked);
    const { length: count } = made;
    const notice = count === 1 ? { key: 'check.balancedOne' } : { key: 'check.balanced', values: { count } };
    dispatch({ type: 'edit', edit, notice });
  };
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
          <button type="button" class="button" disabled={made.length === 0} onClick={accept}>
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
          <p class="small">{phrase('check.leftText')}</p>
          <ul>
            {left.map((finding, index) => (
              <li key={index}>
                <FindingLine plan={balanced.plan} finding={finding} />
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
            {index + 1}. {tool.words.checks.remedies[finding.remedy.id].name}
          </strong>
        </label>
        <ul class="small">
          {differenceLines(differences, plan, phrase).map((line, place) => (
            <li key={place} dir="auto">
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
