import { useRef, useState } from 'preact/hooks';
import { useFixtures, useOpenPlan } from '../context.ts';
import { DaySection } from './DaySection.tsx';
import { useDrag } from './useDrag.ts';
import { useKeptLists } from './useKeptLists.ts';
import { mostDays, type PlannedActivity } from '#domain/plan/plan.ts';
import { byDay } from '#domain/plan/planOrder.ts';

/** The activities of a plan, day by day, to be added, changed and moved. */
export function BuildPanel() {
  const { phrase, dispatch } = useFixtures();
  const { history, picked, focus } = useOpenPlan();
  const { present: plan } = history;
  const [adding, setAdding] = useState<number>();
  const panel = useRef<HTMLDivElement>(null);
  useDrag(panel);
  const byItsDay = useKeptLists(byDay(plan));
  const empty = plan.activities.length === 0;
  return (
    <div class="build" ref={panel}>
      {empty && <p class="quiet">{phrase('build.empty')}</p>}
      {byItsDay.map((activities, day) => (
        <DaySection
          key={day}
          {...{ day, activities }}
          days={plan.days}
          startsOn={plan.startsOn}
          picked={holds(activities, picked) ? picked : undefined}
          focus={holds(activities, focus?.id) ? focus : undefined}
          isAdding={adding === day}
          onAdding={setAdding}
        />
      ))}
      {plan.days < mostDays && (
        <p class="no-print">
          <button
            type="button"
            class="button secondary"
            onClick={() =>
              dispatch({
                type: 'edit',
                edit: { kind: 'change-plan', change: { days: plan.days + 1 } },
                notice: { key: 'build.dayAdded', values: { day: plan.days + 1 } },
              })
            }
          >
            {phrase('build.addDay')}
          </button>
        </p>
      )}
    </div>
  );
}

const holds = (activities: readonly PlannedActivity[], wanted: string | undefined): boolean =>
  activities.some(({ id }) => id === wanted);
