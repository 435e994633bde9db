import { useEffect, useRef, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';

interface TextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly most: number;
  readonly isLong?: boolean;
  readonly onText: (text: string) => void;
}

/**
 * A text that counts as it is typed. One that is too long stays in the field, says so, and does not count until then. In a
 * plan it stays for when its form is open again.
 */
export function TextField({ id, label, value = '', most, isLong = false, onText }: TextProps) {
  const { phrase, unsent, dispatch } = useFixtures();
  const [typed, setTyped] = useState(unsent?.get(id) ?? value);
  const isTyping = useRef(false);
  useEffect(() => {
    if (!isTyping.current && !unsent?.has(id)) setTyped(value);
  }, [value]);
  useEffect(
    () => () => {
      if (!unsent?.has(id)) return;
      dispatch({ type: 'say', notice: { key: 'build.unsent', values: { label }, isProblem: true } });
    },
    [],
  );
  const isTooLong = typed.length > most;
  const attributes = {
    id,
    value: typed,
    // Each text runs in the direction of its own script.
    dir: 'auto' as const,
    'aria-invalid': isTooLong,
    'aria-describedby': isTooLong ? `${id}-error` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      isTyping.current = true;
      const text = currentTarget.value;
      setTyped(text);
      if (text.length > most) return void unsent?.set(id, text);
      unsent?.delete(id);
      onText(text);
    },
    onBlur: () => (isTyping.current = false),
  };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {isLong ? <textarea rows={3} {...attributes} /> : <input autocomplete="off" {...attributes} />}
      {isTooLong && (
        <span class="error small" id={`${id}-error`} role="alert">
          {phrase('build.tooLong', { most, found: typed.length })}
        </span>
      )}
    </p>
  );
}

interface SelectProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value | '';
  /** Each value with its words. */
  readonly options: readonly (readonly [Value, string])[];
  /** What is said where nothing is chosen; without it something always is. */
  readonly none?: string;
  readonly onValue: (value: Value | undefined) => void;
}

/** One choice of a list. */
export function SelectField<Value extends string>(props: SelectProps<Value>) {
  const { id, label, value, options, none, onValue } = props;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) =>
          onValue(options.find(([option]) => option === currentTarget.value)?.[0])
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

interface CheckProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** Something that is so, or is not. */
export const CheckField = ({ id, label, checked, onCheck }: CheckProps) => (
  <p class="check-field">
    <input
      id={id}
      type="checkbox"
      checked={checked}
      onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
    />
    <label for={id}>{label}</label>
  </p>
);
