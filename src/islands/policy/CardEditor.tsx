import { ChoiceField } from './ChoiceField.tsx';
import { usePolicy } from './context.ts';
import { MinutesRules } from './MinutesRules.tsx';
import type { Change } from './policyState.ts';
import { SourceFields } from './SourceFields.tsx';
import { TextField } from './TextField.tsx';
import { WholeNumberField } from '#islands/shared/WholeNumberField.tsx';
import { permissions, policyLimits, requirements } from '#domain/policy/policyCard.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';

/** Every field of a card. What is left empty is not ruled. */
export function CardEditor() {
  const { phrase, state, dispatch } = usePolicy();
  const { draft } = state;
  const set = (change: Change) => dispatch({ type: 'edit', change });
  return (
    <section class="card-editor no-print" aria-labelledby="editor-heading">
      <h2 id="editor-heading">{phrase('policy.edit')}</h2>
      <p class="quiet">{phrase('policy.editHint')}</p>
      <TextField
        id="policy-name"
        label={phrase('policy.name')}
        hint={phrase('policy.nameHint')}
        longest={policyLimits.nameCharacters}
        value={draft.name}
        onValue={(name) => set({ name })}
      />
      <ChoiceField
        id="policy-modes"
        label={phrase('policy.modes')}
        options={requirements}
        value={draft.modes}
        nameOf={(required) => phrase(`policy.modes.${required}`)}
        onValue={(required) => set({ modes: required })}
      />
      <ForbiddenModes />
      <MinutesRules />
      <DayFields />
      <MannerFields />
      <SourceFields />
    </section>
  );
}

/** The modes that no activity may be held in, each by its own tick. */
function ForbiddenModes() {
  const { phrase, state, dispatch } = usePolicy();
  const forbidden = state.draft.forbiddenModes ?? [];
  const toggle = (toggled: Mode) => {
    const next = modes.filter((mode) => forbidden.includes(mode) !== (mode === toggled));
    dispatch({ type: 'edit', change: { forbiddenModes: next.length > 0 ? next : undefined } });
  };
  return (
    <fieldset class="part" aria-describedby="policy-forbidden-hint">
      <legend>{phrase('policy.forbidden')}</legend>
      <p class="quiet small" id="policy-forbidden-hint">
        {phrase('policy.forbiddenHint')}
      </p>
      {modes.map((mode) => (
        <label class="choice" key={mode}>
          <input type="checkbox" checked={forbidden.includes(mode)} onChange={() => toggle(mode)} />
          <span>{phrase(`policy.forbidden.${mode}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a rule asks of whole days and of the year. */
function DayFields() {
  const { phrase, state, dispatch } = usePolicy();
  const { minLiveShare, mostOwnTimeDaysAYear } = state.draft;
  const wrong = (most: number) => phrase('context.number', { least: 0, most });
  return (
    <fieldset class="part">
      <legend>{phrase('policy.wholeDay')}</legend>
      <WholeNumberField
        id="policy-share"
        label={phrase('policy.share')}
        wrong={wrong(100)}
        least={0}
        most={100}
        value={minLiveShare === undefined ? undefined : Math.round(minLiveShare * 100)}
        onValue={(percent) =>
          dispatch({
            type: 'edit',
            change: { minLiveShare: percent === undefined ? undefined : percent / 100 },
          })
        }
      />
      <WholeNumberField
        id="policy-days"
        label={phrase('policy.days')}
        wrong={wrong(policyLimits.daysAYear)}
        least={0}
        most={policyLimits.daysAYear}
        value={mostOwnTimeDaysAYear}
        onValue={(days) => dispatch({ type: 'edit', change: { mostOwnTimeDaysAYear: days } })}
      />
    </fieldset>
  );
}

/** Cameras, recording, and what is owed to students who need more. */
function MannerFields() {
  const { phrase, state, dispatch } = usePolicy();
  const { camera, recording, planServiceMinutesAWeek, ownTimeRouteOwed } = state.draft;
  const set = (change: Change) => dispatch({ type: 'edit', change });
  return (
    <fieldset class="part">
      <legend>{phrase('policy.manner')}</legend>
      <ChoiceField
        id="policy-camera"
        label={phrase('policy.camera')}
        options={permissions}
        value={camera}
        nameOf={(value) => phrase(`policy.permission.${value}`)}
        onValue={(value) => set({ camera: value })}
      />
      <ChoiceField
        id="policy-recording"
        label={phrase('policy.recording')}
        options={permissions}
        value={recording}
        nameOf={(value) => phrase(`policy.permission.${value}`)}
        onValue={(value) => set({ recording: value })}
      />
      <WholeNumberField
        id="policy-services"
        label={phrase('policy.services')}
        wrong={phrase('context.number', { least: 0, most: policyLimits.minutesAWeek })}
        least={0}
        most={policyLimits.minutesAWeek}
        value={planServiceMinutesAWeek}
        onValue={(minutes) => set({ planServiceMinutesAWeek: minutes })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={ownTimeRouteOwed}
          onChange={({ currentTarget }) => set({ ownTimeRouteOwed: currentTarget.checked })}
        />
        <span>{phrase('context.ownTimeAlternative')}</span>
      </label>
    </fieldset>
  );
}
