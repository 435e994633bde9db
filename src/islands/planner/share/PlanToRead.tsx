import { CardDetails } from '../build/ActivityCard.tsx';
import { AdviceNote } from '../check/AdviceNote.tsx';
import { useFixtures } from '../context.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { byDay } from '#domain/plan/planOrder.ts';
import { activityName, dayName, planName, whenWords, workloadWords } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

/** All that a plan says, day by day, for a colleague who reads it. */
export function PlanToRead({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  return (
    <article>
      <h2 dir="auto">{planName(plan, phrase)}</h2>
      <Fact label={phrase('export.goal')} words={plan.goal} />
      <Fact label={phrase('export.grade')} words={plan.grade && phrase(`export.grade.${plan.grade}`)} />
      {byDay(plan).map((activities, day) => (
        <section key={day}>
          <h3>{dayName(plan, day, phrase)}</h3>
          {activities.length === 0 && <p>{phrase('export.noActivities')}</p>}
          <ol class="day-cards" role="list">
            {activities.map((one) => (
              <ActivityToRead key={one.id} plan={plan} one={one} />
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

function ActivityToRead({ plan, one }: { plan: Plan; one: PlannedActivity }) {
  const { phrase } = useFixtures();
  const { id, mode, minutes, goal, workload, notes } = one;
  return (
    <li class={`activity-card ${mode}`}>
      <h4 dir="auto">{activityName(one, phrase)}</h4>
      <p class="card-facts">
        <ModeMark mode={mode} />
        <strong>{phrase(`export.mode.${mode}`)}</strong>
        <span>{phrase('build.minutes', { minutes })}</span>
        <span>{whenWords(plan, one, phrase)}</span>
      </p>
      <Fact label={phrase('export.goal')} words={goal} />
      <Fact label={phrase('export.column.workload')} words={workloadWords(workload, phrase)} />
      <Fact label={phrase('export.column.notes')} words={notes} />
      <CardDetails activity={one} />
      <AdviceNote id={id} />
    </li>
  );
}

/** One thing that is said of a plan or an activity; nothing where nobody has said it. */
const Fact = ({ label, words = '' }: { label: string; words: string | undefined }) =>
  words.trim() === '' ? null : (
    <p class="plan-fact">
      <strong>{label}:</strong> <span dir="auto">{words}</span>
    </p>
  );
