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
  const set = (change: Change) => dispatch({ type: 'setContext', change });
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
      {(['students', 'minutes'] as const).map((id) => (
        <NumberField
          key={id}
          id={id}
          label={phrase(`context.${id}`)}
          least={1}
          most={most}
          value={context[id]}
          onValue={(value) => set({ [id]: value })}
        />
      ))}
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

/** The rules of minutes with the most that each may say, and how many a field shows for one: a share in percent. */
const minuteRules = [
  ['minLiveMinutes', most, 1],
  ['maxLiveMinutes', most, 1],
  ['minLiveShare', 100, 100],
] as const;

type Change = { [Key in keyof Context]?: Context[Key] | undefined };

function LiveMinuteRules({ context, set }: { context: Context; set: (change: Change) => void }) {
  const { phrase, card } = useCalculator();
  return (
    <details class="rules">
      <summary>{phrase('context.more')}</summary>
      {minuteRules.map(([id, upTo, times]) => (
        <NumberField
          key={id}
          id={id}
          label={phrase(`context.${id}`)}
          least={0}
          most={upTo}
          value={context[id] === undefined ? undefined : Math.round(context[id] * times)}
          onValue={(value) => set({ [id]: value === undefined ? undefined : value / times })}
        />
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={context.ownTimeAlternative === true}
          onChange={({ currentTarget }) =>
            // Where the card asks for it, unticking says no; elsewhere it says nothing.
            set({
              ownTimeAlternative: currentTarget.checked || (card?.ownTimeRouteOwed ? false : undefined),
            })
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
