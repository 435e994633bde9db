import { useState } from 'preact/hooks';
import { useFixtures, useOpenPlan } from '../context.ts';
import { fileKinds, takeAway, type FileKind } from './planFiles.ts';

const patienceMs = 500;

/** The plan as text for a word processor and as files. */
export function FilesPart() {
  const { phrase, dispatch } = useFixtures();
  const { key, history } = useOpenPlan();
  const plan = history.present;
  const [said, setSaid] = useState('');
  const take = async (kind: FileKind) => {
    setSaid('');
    const working = setTimeout(() => setSaid(phrase('take.file.working')), patienceMs);
    const notice = await takeAway(kind, { plan, planKey: key, phrase }).catch(() => ({
      key: 'take.file.failed',
      values: {},
    }));
    clearTimeout(working);
    setSaid(phrase(notice.key, notice.values));
  };
  return (
    <section aria-labelledby="files-heading">
      <h2 id="files-heading">{phrase('take.files')}</h2>
      {plan.startsOn === undefined && (
        <p class="field">
          <label for="calendar-date">{phrase('take.file.date')}</label>
          <input
            id="calendar-date"
            type="date"
            onChange={({ currentTarget }) =>
              currentTarget.value !== '' &&
              dispatch({
                type: 'edit',
                edit: { kind: 'change-plan', change: { startsOn: currentTarget.value } },
                notice: { key: 'take.file.dated' },
              })
            }
          />
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
      <p class="small quiet">{phrase('take.file.jsonHint')}</p>
    </section>
  );
}
