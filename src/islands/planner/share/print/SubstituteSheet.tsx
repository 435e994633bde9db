import { FallbackSheet } from '../../check/FallbackSheet.tsx';
import { useFixtures } from '../../context.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { byDay } from '#domain/plan/planOrder.ts';
import {
  activityName,
  dayName,
  howWords,
  planName,
  whenWords,
  whoWords,
  workloadWords,
} from '#exports/activityWords.ts';

/** What somebody needs who has never met the class: what happens when, how, and what to do when it fails. */
export function SubstituteSheet({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  return (
    <article class="on-paper">
      <p class="small">{phrase('take.sheet.substitute')}</p>
      <h2 dir="auto">{planName(plan, phrase)}</h2>
      <p>{phrase('take.sheet.substituteText')}</p>
      {byDay(plan).map((activities, day) => (
        <section key={day}>
          <h3>{dayName(plan, day, phrase)}</h3>
          {activities.length === 0 && <p>{phrase('export.noActivities')}</p>}
          <ol>
            {activities.map((one) => (
              <Step key={one.id} plan={plan} one={one} />
            ))}
          </ol>
        </section>
      ))}
      <h3>{phrase('take.sheet.ifItFails')}</h3>
      <FallbackSheet plan={plan} isOpen />
      <p class="line">{phrase('take.sheet.contact')}</p>
    </article>
  );
}

function Step({ plan, one }: { plan: Plan; one: PlannedActivity }) {
  const { phrase } = useFixtures();
  const work = [workloadWords(one.workload, phrase), one.notes ?? ''].filter(Boolean).join(' ');
  return (
    <li>
      <strong dir="auto">{activityName(one, phrase)}</strong> · {whenWords(plan, one, phrase)} ·{' '}
      {phrase('take.minutes', { minutes: one.minutes })}
      <br />
      {howWords(one, phrase)} · <span dir="auto">{whoWords(one, phrase)}</span>
      {work !== '' && (
        <>
          <br />
          <span dir="auto">{phrase('take.sheet.notes', { notes: work })}</span>
        </>
      )}
    </li>
  );
}
