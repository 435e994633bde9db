import { LibrarySteps } from './LibrarySteps.tsx';
import { useFixtures } from '../../context.ts';
import { fallbackSheet, firstStep } from '#domain/plan/fallbackSheet.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { byDay } from '#domain/plan/planOrder.ts';
import {
  activityName,
  dayName,
  planName,
  whenWords,
  whoWords,
  workloadWords,
} from '#exports/activityWords.ts';
import { partWords } from '#exports/howWords.ts';

/** What somebody needs who has never met the class: what happens when, what students do, how to get in, what if not. */
export function SubstituteSheet({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  return (
    <article class="on-paper">
      <p class="small">{phrase('take.sheet.substitute')}</p>
      <h2 dir="auto">{planName(plan, phrase)}</h2>
      {plan.goal && <p dir="auto">{plan.goal}</p>}
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
      <LibrarySteps plan={plan} />
      <p class="line">{phrase('take.sheet.getIn')}</p>
      <p class="line">{phrase('take.sheet.contact')}</p>
    </article>
  );
}

function Step({ plan, one }: { plan: Plan; one: PlannedActivity }) {
  const { phrase } = useFixtures();
  const { mode, channel, minutes, workload, notes = '' } = one;
  const part = partWords(plan, one, phrase);
  const how = [
    phrase(`export.mode.${mode}`),
    phrase(`export.channel.${channel}`),
    ...(part === '' ? [] : [part]),
    whoWords(one, phrase),
  ];
  const work = [workloadWords(workload, phrase), notes.trim()].filter(Boolean).join('\n');
  return (
    <li>
      <strong dir="auto">{activityName(one, phrase)}</strong> · {whenWords(plan, one, phrase)} ·{' '}
      {phrase('take.minutes', { minutes })}
      <br />
      <span dir="auto">{how.join(', ')}</span>
      {work !== '' && (
        <>
          <br />
          <span class="lines">{work}</span>
        </>
      )}
      <IfItFails one={one} />
    </li>
  );
}

/** One line for a meeting that fails: what takes over, and how to get there. */
function IfItFails({ one }: { one: PlannedActivity }) {
  const { tool, phrase } = useFixtures();
  const [entry] = fallbackSheet({ title: '', days: one.day + 1, activities: [one] });
  if (entry?.mode !== 'synchronous') return null;
  const step = firstStep(entry);
  const words = [
    ...(entry.fallback === undefined ? [] : [`${phrase(`export.channel.${entry.fallback}`)}.`]),
    ...(step === undefined ? [] : [tool.advice.fallback.live[step].do]),
  ];
  if (words.length === 0) return null;
  return (
    <>
      <br />
      <em>{phrase('take.sheet.ifItFails')}</em> {words.join(' ')}
    </>
  );
}
