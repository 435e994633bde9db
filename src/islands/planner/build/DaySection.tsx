import { useMemo } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import type { OpenPlan } from '../plannerState.ts';
import { ActivityCard, type CardProps } from './ActivityCard.tsx';
import { AddActivity } from './AddActivity.tsx';
import { balanceOf } from '#domain/plan/balance.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { dayName } from '#exports/activityWords.ts';

interface Props extends Pick<OpenPlan, 'picked' | 'focus'> {
  readonly plan: Plan;
  readonly day: number;
  readonly activities: readonly PlannedActivity[];
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** One day: its name, its minutes, its activities in their order, and a place to add one. */
export function DaySection({ plan, day, activities, picked, focus, isAdding, onAdding }: Props) {
  const { phrase } = useFixtures();
  const { byMode } = balanceOf({ activities, days: plan.days });
  const heading = `day-${day}`;
  return (
    <section class="plan-day" aria-labelledby={heading}>
      <header>
        <h2 id={heading} tabIndex={-1}>
          {dayName(plan, day, phrase)}
        </h2>
        <p class="small quiet">
          {phrase('build.dayMinutes', { live: byMode.synchronous, own: byMode.asynchronous })}
        </p>
      </header>
      <ol class="day-cards" data-day={day} role="list">
        {activities.map((activity) => (
          <KeptCard
            key={activity.id}
            activity={activity}
            days={plan.days}
            startsOn={plan.startsOn}
            isPicked={activity.id === picked}
            focusTurn={focus?.id === activity.id ? focus.turn : 0}
          />
        ))}
      </ol>
      {isAdding ? (
        <AddActivity day={day} onClose={() => onAdding(false)} />
      ) : (
        <p class="no-print">
          <button type="button" class="button secondary add" id={`add-${day}`} onClick={() => onAdding(true)}>
            {phrase('build.add')}
            <span class="hidden-visually"> {dayName(plan, day, phrase)}</span>
          </button>
        </p>
      )}
    </section>
  );
}

/** A card that is drawn anew only when something of its own has changed. */
function KeptCard({ activity, days, startsOn, isPicked, focusTurn }: CardProps) {
  return useMemo(
    () => <ActivityCard {...{ activity, days, startsOn, isPicked, focusTurn }} />,
    [activity, days, startsOn, isPicked, focusTurn],
  );
}
