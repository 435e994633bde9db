import { FallbackSheet } from '../../check/FallbackSheet.tsx';
import { useFixtures } from '../../context.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { planName } from '#exports/activityWords.ts';

/** For the wall or the substitute: what to do when things fail, every step in sight. */
export function FailingSheet({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  return (
    <article class="on-paper">
      <p class="small">{phrase('take.paper.failing')}</p>
      <h2 dir="auto">{planName(plan, phrase)}</h2>
      <p>{phrase('check.fallbackText')}</p>
      <FallbackSheet plan={plan} isOpen />
    </article>
  );
}
