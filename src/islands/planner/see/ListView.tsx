import { useFixtures } from '../context.ts';
import { PlanTable } from './PlanTable.tsx';
import type { Plan } from '#domain/plan/plan.ts';

/** Everything in one table, in order. */
export function ListView({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  const title = phrase('see.view.list');
  return (
    <section aria-labelledby="list-heading">
      <h2 id="list-heading">{title}</h2>
      <PlanTable plan={plan} label={title} />
    </section>
  );
}
