import { useRef, useState } from 'preact/hooks';
import { useFixtures, useOpenPlan } from '../context.ts';
import { DaySection } from './DaySection.tsx';
import { useDrag } from './useDrag.ts';
import { mostDays } from '#domain/plan/plan.ts';
import { byDay } from '#domain/plan/planOrder.ts';

/** The activities of a plan, day by day, to be added, changed and moved. */
export function BuildPanel() {
  const { phrase, dispatch } = useFixtures();
  const { history, picked, focus } = useOpenPlan();
  const { present: plan } = history;
  const [adding, setAdding] = useState<number>();
  const panel = useRef<HTMLDivElement>(null);
  useDrag(panel);
  const empty = plan.activities.length === 0;
  return (
    <div class="build" ref={panel}>
      {empty && <p class="quiet">{phrase('build.empty')}</p>}
      {byDay(plan).map((activities, day) => (
        <DaySection
          key={day}
          {...{ plan, day, activities, picked, focus }}
          isAdding={adding === day}
          onAdding={(isAdding) => setAdding(isAdding ? day : undefined)}
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
