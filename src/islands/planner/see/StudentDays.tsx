import { useFixtures } from '../context.ts';
import { taskFacts } from '../share/print/taskWords.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { studentView } from '#domain/plan/studentView.ts';
import { dayName } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

/** What to do, when, how long, and whether it needs the internet: a plan as each part of the class sees it. */
export function StudentDays({ plan }: { plan: Plan }) {
  const { phrase, rates } = useFixtures();
  return (
    <section aria-labelledby="students-heading">
      <h2 id="students-heading">{phrase('take.student.title')}</h2>
      {studentView(plan, rates).map(({ group, days }) => {
        const DayHeading = group === undefined ? 'h3' : 'h4';
        return (
          <section key={group ?? ''}>
            {group !== undefined && <h3 dir="auto">{phrase('take.forWhom', { who: group })}</h3>}
            {days.map((tasks, day) => (
              <section key={day}>
                <DayHeading>{dayName(plan, day, phrase)}</DayHeading>
                {tasks.length === 0 && <p>{phrase('export.noActivities')}</p>}
                <ul class="tick-list" role="list">
                  {tasks.map((task) => (
                    <li key={task.id}>
                      <ModeMark mode={task.mode} />
                      <span>
                        <strong dir="auto">{task.title.trim() || phrase('export.activity.untitled')}</strong>
                        <br />
                        <span class="small">{taskFacts(task, plan, phrase).join(' · ')}</span>
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </section>
        );
      })}
    </section>
  );
}
