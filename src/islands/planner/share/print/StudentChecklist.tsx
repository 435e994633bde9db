import { useFixtures } from '../../context.ts';
import { taskFacts } from './taskWords.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { studentView, type StudentPlan } from '#domain/plan/studentView.ts';
import { dayName, planName } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

/** What each part of the class ticks off, one list for each. */
export function StudentChecklist({ plan }: { plan: Plan }) {
  const { rates } = useFixtures();
  return (
    <>
      {studentView(plan, rates).map((part) => (
        <Checklist key={part.group ?? ''} plan={plan} part={part} />
      ))}
    </>
  );
}

function Checklist({ plan, part }: { plan: Plan; part: StudentPlan }) {
  const { phrase } = useFixtures();
  const { group, days } = part;
  return (
    <article class="on-paper">
      <p class="small" dir="auto">
        {group === undefined ? phrase('take.student.title') : phrase('take.student.group', { group })}
      </p>
      <h2 dir="auto">{planName(plan, phrase)}</h2>
      <p class="line">{phrase('take.student.name')}</p>
      {days.map((tasks, day) => (
        <section key={day}>
          <h3>{dayName(plan, day, phrase)}</h3>
          {tasks.length === 0 && <p>{phrase('export.noActivities')}</p>}
          <ul class="tick-list" role="list">
            {tasks.map((task) => (
              <li key={task.id}>
                <svg class="tick-box" width="18" height="18" aria-hidden="true" focusable="false">
                  <rect
                    x="1"
                    y="1"
                    width="16"
                    height="16"
                    fill="none"
                    stroke="currentColor"
                    stroke-width="1.5"
                  />
                </svg>
                <span>
                  <ModeMark mode={task.mode} />{' '}
                  <strong dir="auto">{task.title.trim() || phrase('export.activity.untitled')}</strong>
                  <br />
                  <span class="small">{taskFacts(task, plan, phrase).join(' · ')}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
