import { NumberField } from './NumberField.tsx';
import { PolicyPlace } from './PolicyPlace.tsx';
import { useCalculator } from './context.ts';
import type { Context } from '#domain/decision/situation.ts';
import { contextUnder } from '#domain/policy/policyContext.ts';
import { adultsAtHome, grades, keepablePolicies, policies } from '#domain/vocabulary.ts';

const most = 999;

/** What is known besides the answers: the class, the length and the rules. */
export function ContextFields() {
  const { phrase, state, dispatch, card } = useCalculator();
  const context = contextUnder(card, state.draft.situation.context);
  const set = (change: { [Key in keyof Context]?: Context[Key] | undefined }) =>
    dispatch({ type: 'setContext', change });
  return (
    <div class="context-fields">
      <Choice
        id="grade"
        options={grades}
        value={context.grade}
        onValue={(grade) => set({ grade, ...(grade === 'k-2' ? {} : { adultAtHome: undefined }) })}
      />
      {context.grade === 'k-2' && (
        <Choice
          id="adultAtHome"
          options={adultsAtHome}
          value={context.adultAtHome}
          onValue={(adultAtHome) => set({ adultAtHome })}
        />
      )}
      <NumberField
        id="students"
        label={phrase('context.students')}
        least={1}
        most={most}
        value={context.students}
        onValue={(students) => set({ students })}
      />
      <NumberField
        id="minutes"
        label={phrase('context.minutes')}
        least={1}
        most={most}
        value={context.minutes}
        onValue={(minutes) => set({ minutes })}
      />
      <PolicyPlace />
      <Choice
        id="policy"
        options={context.policy === 'no-mode' ? policies : keepablePolicies}
        value={context.policy}
        onValue={(policy) => set({ policy })}
      />
      <LiveMinuteRules context={context} set={set} />
    </div>
  );
}

function LiveMinuteRules({ context, set }: { context: Context; set: (change: Partial<Context>) => void }) {
  const { phrase, card } = useCalculator();
  const setNumber = (key: keyof Context) => (value: number | undefined) =>
    set({ [key]: value } as Partial<Context>);
  const field = (id: 'minLiveMinutes' | 'maxLiveMinutes') => (
    <NumberField
      id={id}
      label={phrase(`context.${id}`)}
      least={0}
      most={most}
      value={context[id]}
      onValue={setNumber(id)}
    />
  );
  const { minLiveShare } = context;
  return (
    <details class="rules">
      <summary>{phrase('context.more')}</summary>
      {field('minLiveMinutes')}
      {field('maxLiveMinutes')}
      <NumberField
        id="minLiveShare"
        label={phrase('context.minLiveShare')}
        least={0}
        most={100}
        value={minLiveShare === undefined ? undefined : Math.round(minLiveShare * 100)}
        onValue={(percent) => setNumber('minLiveShare')(percent === undefined ? undefined : percent / 100)}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={context.ownTimeAlternative === true}
          onChange={({ currentTarget }) =>
            // Where the card asks for it, unticking says no; elsewhere it says nothing.
            set({
              ownTimeAlternative: currentTarget.checked || (card?.ownTimeRouteOwed ? false : undefined),
            } as Partial<Context>)
          }
        />
        <span>{phrase('context.ownTimeAlternative')}</span>
      </label>
    </details>
  );
}

interface ChoiceProps<Option extends string> {
  readonly id: string;
  readonly options: readonly Option[];
  readonly value: Option | undefined;
  readonly onValue: (value: Option | undefined) => void;
}

function Choice<Option extends string>({ id, options, value, onValue }: ChoiceProps<Option>) {
  const { phrase } = useCalculator();
  return (
    <p class="field">
      <label for={id}>{phrase(`context.${id}`)}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onValue(options.find((option) => option === currentTarget.value))}
      >
        <option value="">{phrase('context.notSet')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {phrase(`context.${id}.${option}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
