import { useMemo } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { ActivityCard, type CardProps } from './ActivityCard.tsx';
import { AddActivity } from './AddActivity.tsx';
import type { OpenPlan } from '../plannerState.ts';
import { streamBalances } from '#domain/plan/balance.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { dayName } from '#exports/activityWords.ts';

interface Props extends Pick<Plan, 'days'> {
  readonly startsOn: string | undefined;
  readonly day: number;
  readonly activities: readonly PlannedActivity[];
  /** The activity whose form is open, where it is of this day. */
  readonly picked: OpenPlan['picked'];
  /** Where the keyboard goes on, where that is on this day. */
  readonly focus: OpenPlan['focus'];
  readonly isAdding: boolean;
  /** Opens the place to add one on a day; undefined closes it. */
  readonly onAdding: (day: number | undefined) => void;
}

/** One day, drawn anew only when something of its own has changed. */
export function DaySection(props: Props) {
  return useMemo(() => <Day {...props} />, Object.values(props));
}

/** Its name, its minutes, its activities in their order, and a place to add one. */
function Day({ days, startsOn, day, activities, picked, focus, isAdding, onAdding }: Props) {
  const { phrase } = useFixtures();
  const balances = streamBalances({ activities, days });
  // Groups are different students: what is told of a divided class is the most that one of them has.
  const live = Math.max(...balances.map(({ byMode }) => byMode.synchronous));
  const own = Math.max(...balances.map(({ byMode }) => byMode.asynchronous));
  const words = balances[0]!.group === undefined ? 'build.dayMinutes' : 'build.dayMinutesMost';
  const name = dayName({ startsOn }, day, phrase);
  const heading = `day-${day}`;
  return (
    <section class="plan-day" aria-labelledby={heading}>
      <header>
        <h2 id={heading} tabIndex={-1}>
          {name}
        </h2>
        <p class="small quiet">{phrase(words, { live, own })}</p>
      </header>
      <ol class="day-cards" data-day={day} role="list">
        {activities.map((activity) => (
          <KeptCard
            key={activity.id}
            activity={activity}
            days={days}
            startsOn={startsOn}
            isPicked={activity.id === picked}
            focus={activity.id === focus?.id ? focus : undefined}
          />
        ))}
      </ol>
      {isAdding ? (
        <AddActivity day={day} onClose={() => onAdding(undefined)} />
      ) : (
        <p class="no-print">
          <button type="button" class="button secondary add" id={`add-${day}`} onClick={() => onAdding(day)}>
            {phrase('build.add')}
            <span class="hidden-visually"> {name}</span>
          </button>
        </p>
      )}
    </section>
  );
}

/** A card that is drawn anew only when something of its own has changed. */
function KeptCard(props: CardProps) {
  return useMemo(() => <ActivityCard {...props} />, Object.values(props));
}
