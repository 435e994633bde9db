import { useFixtures } from '../../context.ts';
import { taskMinutes, taskWhen } from './taskWords.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { studentView } from '#domain/plan/studentView.ts';
import { dayName, planName } from '#exports/activityWords.ts';

/** A letter to families: what their children do, when, and that nobody loses points when a line drops. */
export function FamilyLetter({ plan }: { plan: Plan }) {
  const { phrase, rates } = useFixtures();
  const title = planName(plan, phrase);
  return (
    <article class="on-paper">
      <h2 dir="auto">{title}</h2>
      <p>{phrase('take.family.hello')}</p>
      <p dir="auto">{phrase('take.family.text', { title })}</p>
      {studentView(plan, rates).map(({ group, days }) => (
        <section key={group ?? ''}>
          {group !== undefined && <h3 dir="auto">{phrase('take.family.group', { group })}</h3>}
          {days.map((tasks, day) =>
            tasks.length === 0 ? null : (
              <div key={day}>
                <h4>{dayName(plan, day, phrase)}</h4>
                <ul>
                  {tasks.map((task) => (
                    <li key={task.id}>
                      <span dir="auto">{task.title.trim() || phrase('export.activity.untitled')}</span>:{' '}
                      {taskWhen(task, plan, phrase, 'family')}, {taskMinutes(task, phrase)}
                    </li>
                  ))}
                </ul>
              </div>
            ),
          )}
        </section>
      ))}
      <p>{phrase('take.family.help')}</p>
      <p>{phrase('take.family.fails')}</p>
      <p class="line">{phrase('take.family.reach')}</p>
    </article>
  );
}
