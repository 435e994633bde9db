import { useFixtures } from '../context.ts';
import type { PartProps } from './ActivityForm.tsx';
import { fieldTime, minuteFromField } from './clockField.ts';
import { NumberField, SelectField } from './Fields.tsx';
import { movedNotice } from './placeWords.ts';
import { mostDays } from '#domain/plan/plan.ts';
import { dayName } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

const plannedModes = ['synchronous', 'asynchronous'] as const;

/** Live or own time, the day, and the hour or the window. */
export function WhenFields({ activity, days, startsOn, name, set }: PartProps) {
  const { phrase, dispatch } = useFixtures();
  const { id, mode, day, startMinute, windowDays } = activity;
  const isLive = mode === 'synchronous';
  const plan = startsOn === undefined ? {} : { startsOn };
  return (
    <div class="form-grid">
      <ModeField {...{ activity, days, startsOn, name, set }} />
      {days > 1 && (
        <SelectField
          id={name('day')}
          label={phrase('build.form.day')}
          value={String(day)}
          options={Array.from({ length: days }, (_, index) => [String(index), dayName(plan, index, phrase)])}
          onValue={(chosen) =>
            chosen !== undefined &&
            dispatch({
              type: 'edit',
              edit: { kind: 'move', id, day: Number(chosen) },
              notice: movedNotice(phrase),
            })
          }
        />
      )}
      <p class="field">
        <label for={name('start')}>{phrase(isLive ? 'build.form.startsAt' : 'build.form.opensAt')}</label>
        <input
          id={name('start')}
          type="time"
          value={fieldTime(startMinute)}
          onChange={({ currentTarget }) => set({ startMinute: minuteFromField(currentTarget.value) }, true)}
        />
      </p>
      {!isLive && (
        <NumberField
          id={name('window')}
          label={phrase('build.form.window')}
          wrong={phrase('build.form.windowWrong', { most: mostDays })}
          least={0}
          most={mostDays}
          value={windowDays ?? 0}
          onValue={(more) =>
            more !== undefined && more !== (windowDays ?? 0) && set({ windowDays: more || undefined }, true)
          }
        />
      )}
    </div>
  );
}

function ModeField({ activity, name, set }: PartProps) {
  const { phrase } = useFixtures();
  return (
    <fieldset class="mode-field">
      <legend>{phrase('build.form.mode')}</legend>
      {plannedModes.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name={name('mode')}
            checked={activity.mode === mode}
            onChange={() => set({ mode })}
          />
          <ModeMark mode={mode} />
          {phrase(`export.mode.${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}
