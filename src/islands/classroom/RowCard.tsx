import type { DraftRow } from './classroomState.ts';
import { rowFrom } from './classroomState.ts';
import { useClassroom } from './context.ts';
import { CountField } from './CountField.tsx';
import { capWords, draftWords } from './rowWords.ts';
import {
  connections,
  devices,
  groupTags,
  largestCapMegabytes,
  largestRow,
  mostRows,
  quietPlaces,
} from '#domain/classroom/classProfile.ts';
import { adultsAtHome } from '#domain/vocabulary.ts';

/** One row of the class: students who share a situation. */
export function RowCard({ draft, number }: { draft: DraftRow; number: number }) {
  const { phrase, state, dispatch } = useClassroom();
  const set = (change: Partial<DraftRow>) => dispatch({ type: 'set', key: draft.key, change });
  const id = (field: string) => `row-${draft.key}-${field}`;
  const isComplete = rowFrom(draft) !== undefined;
  return (
    <fieldset class="card class-row" id={id('card')} tabIndex={-1}>
      <legend class="hidden-visually">{phrase('class.row', { number })}</legend>
      <p class="row-head">
        <strong>{phrase('class.row', { number })}</strong>{' '}
        <span class="small quiet">{isComplete ? draftWords(draft, phrase) : phrase('class.rowOpen')}</span>
      </p>
      <CountField
        id={id('count')}
        label={phrase('class.count')}
        typed={draft.count}
        least={1}
        most={largestRow}
        onType={(count) => set({ count })}
      />
      <Choice
        id={id('device')}
        field="device"
        options={devices}
        value={draft.device}
        onValue={(device) => set({ device })}
      />
      <Choice
        id={id('connection')}
        field="connection"
        options={connections}
        value={draft.connection}
        onValue={(connection) => set({ connection })}
      />
      <Choice
        id={id('quietPlace')}
        field="quietPlace"
        options={quietPlaces}
        value={draft.quietPlace}
        onValue={(quietPlace) => set({ quietPlace })}
      />
      <Choice
        id={id('phoneLine')}
        field="phoneLine"
        options={['yes', 'no']}
        value={draft.phoneLine === undefined ? undefined : draft.phoneLine ? 'yes' : 'no'}
        onValue={(answer) => set({ phoneLine: answer === undefined ? undefined : answer === 'yes' })}
      />
      <More draft={draft} set={set} id={id} />
      <p class="buttons">
        <button
          type="button"
          class="button secondary"
          disabled={state.rows.length >= mostRows}
          onClick={() => dispatch({ type: 'duplicate', key: draft.key })}
        >
          {phrase('class.duplicate')}
          <span class="hidden-visually"> {phrase('class.row', { number })}</span>
        </button>
        <button
          type="button"
          class="button secondary"
          onClick={() => dispatch({ type: 'remove', key: draft.key })}
        >
          {phrase('class.remove')}
          <span class="hidden-visually"> {phrase('class.row', { number })}</span>
        </button>
      </p>
    </fieldset>
  );
}

interface MoreProps {
  readonly draft: DraftRow;
  readonly set: (change: Partial<DraftRow>) => void;
  readonly id: (field: string) => string;
}

/** What only some classes need to say: a data cap, an adult at home, the groups that are watched. */
function More({ draft, set, id }: MoreProps) {
  const { tool, phrase } = useClassroom();
  const isUsed = draft.cap !== '' || draft.adultAtHome !== undefined || draft.tags.length > 0;
  return (
    <details class="why" open={isUsed}>
      <summary>{phrase('class.more')}</summary>
      <CountField
        id={id('cap')}
        label={phrase('class.cap')}
        hint={`${phrase('class.capHint')} ${capWords(draft.cap, phrase)}`}
        typed={draft.cap}
        least={1}
        most={largestCapMegabytes}
        onType={(cap) => set({ cap })}
      />
      <Choice
        id={id('adultAtHome')}
        field="adultAtHome"
        options={adultsAtHome}
        value={draft.adultAtHome}
        onValue={(adultAtHome) => set({ adultAtHome })}
      />
      <fieldset class="tags">
        <legend>{phrase('class.tags')}</legend>
        {groupTags.map((tag) => (
          <label key={tag} class="choice">
            <input
              type="checkbox"
              checked={draft.tags.includes(tag)}
              onChange={({ currentTarget: { checked } }) =>
                set({
                  tags: groupTags.filter((each) => (each === tag ? checked : draft.tags.includes(each))),
                })
              }
            />
            <span>{tool.data.groups[tag].name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

interface ChoiceProps<Option extends string> {
  readonly id: string;
  readonly field: string;
  readonly options: readonly Option[];
  readonly value: Option | undefined;
  readonly onValue: (value: Option | undefined) => void;
}

function Choice<Option extends string>({ id, field, options, value, onValue }: ChoiceProps<Option>) {
  const { phrase } = useClassroom();
  return (
    <p class="field">
      <label for={id}>{phrase(`class.${field}`)}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onValue(options.find((option) => option === currentTarget.value))}
      >
        <option value="">{phrase('class.choose')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {phrase(`class.${field}.${option}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
