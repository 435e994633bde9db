import { useState } from 'preact/hooks';
import { useFixtures, useIsReceived, usePlannerState, useShownPlan } from '../context.ts';
import { DateField } from '../DateField.tsx';
import { fileKinds, takeAway, type FileKind, type KeyedPlan } from './planFiles.ts';
import { crc32OfBytes } from '#codec/crc32.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { namedCard } from '#islands/shared/policyWords.ts';

const patienceMs = 500;
const dateId = 'calendar-date';

/** What tells the calendar entries of one sent plan from those of another. */
const keyOfSent = (plan: Plan): string =>
  `sent-${crc32OfBytes(new TextEncoder().encode(JSON.stringify(plan))).toString(36)}`;

/** The plan that is taken away, its calendar key in it, and what gives it a date; one that came by link stays as it is. */
function useTaken(): { readonly plan: KeyedPlan; readonly setDate: (date: string | undefined) => void } {
  const { dispatch } = useFixtures();
  const { open } = usePlannerState();
  const plan = useShownPlan();
  const [startsOn, setStartsOn] = useState(plan.startsOn);
  const setDate = (date: string | undefined) =>
    dispatch({ type: 'edit', edit: { kind: 'change-plan', change: { startsOn: date } }, isTyping: true });
  if (!useIsReceived() && open !== undefined) {
    return { plan: { ...plan, calendarKey: plan.calendarKey ?? open.key }, setDate };
  }
  const { startsOn: _, ...undated } = plan;
  const taken: KeyedPlan = { ...undated, calendarKey: keyOfSent(plan) };
  return { plan: startsOn === undefined ? taken : { ...taken, startsOn }, setDate: setStartsOn };
}

/** The plan as text for a word processor and as files. */
export function FilesPart() {
  const { phrase, setting } = useFixtures();
  const { plan, setDate } = useTaken();
  const [said, setSaid] = useState('');
  const withoutTime = plan.activities.filter(
    ({ mode, startMinute }) => mode === 'synchronous' && startMinute === undefined,
  ).length;
  const take = async (kind: FileKind) => {
    setSaid('');
    const working = setTimeout(() => setSaid(phrase('take.file.working')), patienceMs);
    const notice = await takeAway(kind, {
      plan,
      phrase,
      ...(setting.card && { card: namedCard(setting.card, phrase) }),
    }).catch(() => ({
      key: 'take.file.failed',
      values: {},
    }));
    clearTimeout(working);
    setSaid(phrase(notice.key, notice.values));
    if (notice.key === 'take.file.dateFirst') document.getElementById(dateId)?.focus();
  };
  return (
    <section aria-labelledby="files-heading">
      <h2 id="files-heading">{phrase('take.files')}</h2>
      <DateField id={dateId} label={phrase('take.file.date')} value={plan.startsOn} onDate={setDate} />
      {withoutTime > 0 && (
        <p class="small">
          {withoutTime === 1
            ? phrase('take.file.oneWithoutTime')
            : phrase('take.file.withoutTime', { count: withoutTime })}
        </p>
      )}
      <p class="buttons">
        {fileKinds.map((kind) => (
          <button key={kind} type="button" class="button secondary" onClick={() => void take(kind)}>
            {phrase(`take.file.${kind}`)}
          </button>
        ))}
      </p>
      <p role="status">{said}</p>
      <p class="small quiet">
        {phrase('take.file.jsonHint')} {phrase('take.file.ldjHint')}
      </p>
    </section>
  );
}
