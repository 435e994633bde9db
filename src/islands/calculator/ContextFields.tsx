import { useState } from 'preact/hooks';
import { NumberField } from './NumberField.tsx';
import { PolicyPlace } from './PolicyPlace.tsx';
import { useCalculator } from './context.ts';
import { contextUnder } from '#domain/policy/policyContext.ts';
import { useLater } from '#islands/shared/useLater.ts';
import { adultsAtHome, grades, keepablePolicies, policies } from '#domain/vocabulary.ts';

const most = 999;

/** What is known besides the answers: the class, the length and the rules. */
export function ContextFields() {
  const { phrase, state, dispatch, card } = useCalculator();
  const context = contextUnder(card, state.draft.situation.context);
  const set = (change: object) => dispatch({ type: 'setContext', change });
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
      <MinuteRulesPlace />
    </div>
  );
}

/** The place of the rules about minutes, which few schools have: their fields load once it is opened. */
function MinuteRulesPlace() {
  const { phrase } = useCalculator();
  const [isOpened, setOpened] = useState(false);
  const code = useLater(() => import('./LiveMinuteRules.tsx'), isOpened);
  return (
    <details class="rules" onToggle={() => setOpened(true)}>
      <summary>{phrase('context.more')}</summary>
      {code === 'failed' && <p role="alert">{phrase('bounds.failed')}</p>}
      {typeof code === 'object' && <code.LiveMinuteRules />}
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
