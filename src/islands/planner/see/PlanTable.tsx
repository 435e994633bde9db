import { useFixtures } from '../context.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { byDay } from '#domain/plan/planOrder.ts';
import { activityName, dayName, whenWords, whoWords } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

const columns = ['time', 'activity', 'minutes'] as const;

/** Everything in a plan as one table, in order, with few enough columns for a phone. */
export function PlanTable({ plan, label }: { plan: Plan; label: string }) {
  const { phrase } = useFixtures();
  return (
    <table class="plan-table small" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {phrase(`export.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {byDay(plan).map((activities, day) => (
        <tbody key={day}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length}>
              {dayName(plan, day, phrase)}
            </th>
          </tr>
          {activities.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{phrase('export.noActivities')}</td>
            </tr>
          )}
          {activities.map((one) => (
            <tr key={one.id}>
              <td>{whenWords(plan, one, phrase)}</td>
              <td>
                <strong dir="auto">{activityName(one, phrase)}</strong>
                <br />
                <span class="mode-cell">
                  <ModeMark mode={one.mode} /> {phrase(`export.mode.${one.mode}`)}
                </span>
                , <span dir="auto">{whoWords(one, phrase)}</span>
              </td>
              <td>{one.minutes}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
