import { LibrarySteps } from './LibrarySteps.tsx';
import { useFixtures } from '../../context.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { planOutline } from '#exports/planOutline.ts';
import { namedCard } from '#islands/shared/policyWords.ts';

/** Everything, for the teacher: a table a day. */
export function TeacherPlan({ plan }: { plan: Plan }) {
  const { phrase, setting } = useFixtures();
  const card = setting.card && namedCard(setting.card, phrase);
  const { title, facts, headings, days } = planOutline(plan, phrase, card);
  return (
    <article class="on-paper">
      <h2 dir="auto">{title}</h2>
      {facts.map(({ label, words }) => (
        <p key={label}>
          <strong>{label}:</strong> <span dir="auto">{words}</span>
        </p>
      ))}
      {days.map((day) => (
        <section key={day.title}>
          <h3>{day.title}</h3>
          {day.rows.length === 0 ? (
            <p>{day.empty}</p>
          ) : (
            <div class="table-scroll" tabIndex={0} role="region" aria-label={day.title}>
              <table>
                <thead>
                  <tr>
                    {headings.map((heading) => (
                      <th key={heading} scope="col">
                        {heading}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {day.rows.map((row, index) => (
                    <tr key={index}>
                      {row.map((cell, column) => (
                        <td key={column} dir="auto">
                          {cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      ))}
      <LibrarySteps plan={plan} />
    </article>
  );
}
