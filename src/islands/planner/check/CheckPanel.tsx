import { useMemo } from 'preact/hooks';
import { useFixtures, useIsReceived, useShownPlan } from '../context.ts';
import { NoGrade } from '../NoGrade.tsx';
import { BalanceWeek } from './BalanceWeek.tsx';
import { ComparePlans } from './ComparePlans.tsx';
import { FallbackSheet } from './FallbackSheet.tsx';
import { FindingList } from './FindingList.tsx';
import { streamBalances } from '#domain/plan/balance.ts';
import { findingsOf } from '#domain/plan/checks.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { studentsIn } from '#domain/classroom/reach.ts';
import { blankPolicy } from '#domain/policy/policyCard.ts';
import { ClassDoor } from '#islands/shared/ClassDoor.tsx';
import { dutiesInWords } from '#islands/shared/dutyWords.ts';
import { namedCard } from '#islands/shared/policyWords.ts';
import { useAfterPaint } from '#islands/shared/useAfterPaint.ts';

/** What the checks find in a plan, what would mend it, and what to do when things fail. */
export default function CheckPanel() {
  const { phrase, setting } = useFixtures();
  const isReceived = useIsReceived();
  const plan = useAfterPaint(useShownPlan());
  const findings = useMemo(() => findingsOf(plan, setting), [plan, setting]);
  return (
    <div class="check-panel">
      <CheckedWith plan={plan} />
      <section class="findings" aria-labelledby="findings-heading">
        <h2 id="findings-heading" tabIndex={-1}>
          {phrase('check.findings')}
        </h2>
        <FindingList plan={plan} findings={findings} />
      </section>
      {!isReceived && <BalanceWeek plan={plan} canHelp={findings.length > 0} />}
      <section aria-labelledby="fallback-heading">
        <h2 id="fallback-heading">{phrase('check.fallback')}</h2>
        <p>{phrase('check.fallbackText')}</p>
        <FallbackSheet plan={plan} />
      </section>
      <ComparePlans plan={plan} />
    </div>
  );
}

/** The class and the policy that the checks count with, and where each is changed. */
function CheckedWith({ plan }: { plan: Plan }) {
  const { tool, phrase, setting } = useFixtures();
  const { profile, card } = setting;
  // The minutes of services are told below, with what the plan holds of them.
  const { planServiceMinutesAWeek: services, ...rest } = card ?? blankPolicy;
  const duties = dutiesInWords(rest, phrase);
  return (
    <ul class="checked-with small" role="list">
      <li>
        {profile === undefined
          ? phrase('check.noClass')
          : phrase('check.withClass', { students: studentsIn(profile) })}{' '}
        <ClassDoor
          base={tool.base}
          phrase={phrase}
          label={profile === undefined ? 'check.countClass' : 'check.openClass'}
        />
      </li>
      <li>
        {card === undefined
          ? phrase('check.noPolicy')
          : phrase('under.line', { card: namedCard(card, phrase) })}{' '}
        <a href={`${tool.base}policy/`}>
          {phrase(card === undefined ? 'check.makePolicy' : 'check.openPolicy')}
        </a>
      </li>
      {duties.length > 0 && <li>{duties.join(' ')}</li>}
      {plan.grade === undefined && (
        <li>
          <NoGrade />
        </li>
      )}
      {services !== undefined && (
        <li>
          {phrase('check.services', {
            minutes: services,
            live: Math.min(...streamBalances(plan).map(({ byMode }) => byMode.synchronous)),
            days: plan.days,
          })}
        </li>
      )}
    </ul>
  );
}
