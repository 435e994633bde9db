import { useFixtures } from '../context.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { byDay } from '#domain/plan/planOrder.ts';
import { activityName, clockTime, dayName } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

/** The days beside one another where there is room, one below the other where there is not. */
export function WeekView({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  return (
    <section aria-labelledby="week-heading">
      <h2 id="week-heading">{phrase('see.view.week')}</h2>
      <ul class="week-grid" role="list">
        {byDay(plan).map((activities, day) => (
          <li key={day}>
            <h3>{dayName(plan, day, phrase)}</h3>
            {activities.length === 0 && <p class="small quiet">{phrase('export.noActivities')}</p>}
            <ul role="list">
              {activities.map((one) => (
                <li key={one.id} class={`week-activity ${one.mode}`}>
                  <ModeMark mode={one.mode} />
                  <span>
                    <strong dir="auto">{activityName(one, phrase)}</strong>
                    <br />
                    <span class="small">
                      {phrase(`export.mode.${one.mode}`)}
                      {one.startMinute !== undefined && `, ${clockTime(one.startMinute)}`},{' '}
                      {phrase('build.minutes', { minutes: one.minutes })}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
