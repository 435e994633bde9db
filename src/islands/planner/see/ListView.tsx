import { useFixtures } from '../context.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { inPlanOrder } from '#domain/plan/planOrder.ts';
import { activityName, dayName, whenWords, whoWords } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

/** Everything in one table, in order. */
export function ListView({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  const columns = ['day', 'time', 'activity', 'mode', 'minutes', 'group'] as const;
  return (
    <section aria-labelledby="list-heading">
      <h2 id="list-heading">{phrase('see.view.list')}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="list-heading">
        <table class="small">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {phrase(`export.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inPlanOrder(plan).map((one) => (
              <tr key={one.id}>
                <td>{dayName(plan, one.day, phrase)}</td>
                <td>{whenWords(plan, one, phrase)}</td>
                <td dir="auto">{activityName(one, phrase)}</td>
                <td class="mode-cell">
                  <ModeMark mode={one.mode} /> {phrase(`export.mode.${one.mode}`)}
                </td>
                <td>{one.minutes}</td>
                <td dir="auto">{whoWords(one, phrase)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
