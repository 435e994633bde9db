import { useState } from 'preact/hooks';
import { useFixtures, useShownPlan } from '../context.ts';
import { DataItTakes } from './DataItTakes.tsx';
import { ListView } from './ListView.tsx';
import { PlanBalance } from './PlanBalance.tsx';
import { StudentDays } from './StudentDays.tsx';
import { TimeItTakes } from './TimeItTakes.tsx';
import { Timeline } from './Timeline.tsx';
import { WeekView } from './WeekView.tsx';
import { planName } from '#exports/activityWords.ts';
import { useAfterPaint } from '#islands/shared/useAfterPaint.ts';

const views = { timeline: Timeline, week: WeekView, list: ListView, students: StudentDays } as const;
type View = keyof typeof views;

/** A plan seen as a timeline, a week, a list and as students see it, with its balance and what it takes. */
export default function SeePanel() {
  const { phrase } = useFixtures();
  const plan = useAfterPaint(useShownPlan());
  const [view, setView] = useState<View>('timeline');
  const Chosen = views[view];
  if (plan.activities.length === 0) return <p>{phrase('see.empty')}</p>;
  return (
    <div class="see-panel">
      <p class="see-name" dir="auto">
        {planName(plan, phrase)}
      </p>
      <fieldset class="mode-field no-print">
        <legend>{phrase('see.as')}</legend>
        {(Object.keys(views) as View[]).map((one) => (
          <label key={one}>
            <input type="radio" name="see-view" checked={one === view} onChange={() => setView(one)} />
            {phrase(`see.view.${one}`)}
          </label>
        ))}
      </fieldset>
      <Chosen plan={plan} />
      <PlanBalance plan={plan} />
      <TimeItTakes plan={plan} />
      <DataItTakes plan={plan} />
    </div>
  );
}
