import { useFixtures, useIsReceived } from '../context.ts';
import { weekName, whenOpenWords } from './weekWords.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { weeksOf, type OwnTimeSpan, type PlanWeek, type WeekDay } from '#domain/plan/weeks.ts';
import { activityName, clockTime, dayName } from '#exports/activityWords.ts';
import { onOneLine } from '#exports/legibleText.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

/**
 * Week by week: a column a day with what is live in its hours, own time across the days of its window. On a phone the days
 * stand one below the other.
 */
export function WeekView({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  return (
    <section aria-labelledby="week-heading">
      <h2 id="week-heading">{phrase('see.view.week')}</h2>
      {weeksOf(plan).map((week, index) => (
        <Week key={index} {...{ plan, week, index }} />
      ))}
    </section>
  );
}

function Week({ plan, week, index }: { plan: Plan; week: PlanWeek; index: number }) {
  const { phrase } = useFixtures();
  const { columns, days, rows, ownTime } = week;
  const title = weekName(plan, days[0]!.day, index, phrase);
  return (
    <section class="week" aria-label={title} style={{ '--columns': columns, '--rows': Math.max(1, rows) }}>
      <h3>{title}</h3>
      <ol class="week-days" role="list">
        {days.map((day) => (
          <Day key={day.day} plan={plan} day={day} />
        ))}
      </ol>
      {ownTime.length > 0 && (
        <>
          <h4 class="week-own-title">{phrase('export.mode.asynchronous')}</h4>
          <ul class="week-own" role="list">
            {ownTime.map((span) => (
              <OwnTime key={span.activity.id} plan={plan} span={span} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Day({ plan, day: { day, column, live } }: { plan: Plan; day: WeekDay }) {
  const { phrase } = useFixtures();
  return (
    <li class="week-day" style={{ '--column': column }}>
      <h4>{dayName(plan, day, phrase)}</h4>
      {live.length === 0 ? (
        <p class="small quiet">{phrase('see.week.noLive')}</p>
      ) : (
        <ul class="week-live" role="list" aria-label={phrase('export.mode.synchronous')}>
          {live.map(({ row, activities }) => (
            <li key={row} style={{ '--row': row }}>
              {activities.map((one) => (
                <LiveBlock key={one.id} one={one} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function LiveBlock({ one }: { one: PlannedActivity }) {
  const { phrase } = useFixtures();
  const { startMinute, minutes } = one;
  return (
    <div class="week-block synchronous">
      <p class="small">
        <ModeMark mode="synchronous" />{' '}
        <strong>{startMinute === undefined ? phrase('export.noTime') : clockTime(startMinute)}</strong>,{' '}
        {phrase('build.minutes', { minutes })}
      </p>
      <Name one={one} />
    </div>
  );
}

function OwnTime({ plan, span }: { plan: Plan; span: OwnTimeSpan }) {
  const { phrase } = useFixtures();
  const { activity, from, to, opens, isDue } = span;
  const edges = `${opens ? ' opens' : ''}${isDue ? ' is-due' : ''}`;
  return (
    <li class={`week-block asynchronous${edges}`} style={{ '--column': from, '--span': to - from + 1 }}>
      <Name one={activity} />
      <p class="small">
        <ModeMark mode="asynchronous" /> {whenOpenWords(plan, activity, phrase)},{' '}
        {phrase('build.minutes', { minutes: activity.minutes })}
      </p>
    </li>
  );
}

/** What it is called and for which part of the class it is; in one's own plan the way to its form. */
function Name({ one }: { one: PlannedActivity }) {
  const { phrase, dispatch } = useFixtures();
  const isReceived = useIsReceived();
  const name = activityName(one, phrase);
  const group = onOneLine(one.group ?? '');
  return (
    <p class="week-name">
      {isReceived ? (
        <strong dir="auto">{name}</strong>
      ) : (
        <button
          type="button"
          class="link-button"
          dir="auto"
          onClick={() => dispatch({ type: 'show', view: 'build', pick: one.id })}
        >
          {name}
        </button>
      )}
      {group !== '' && (
        <span class="small" dir="auto">
          {group}
        </span>
      )}
    </p>
  );
}
