import { useEffect, useRef, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { readWhole } from '#islands/shared/readWhole.ts';

interface TypedProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly inputMode?: 'numeric';
  /** What is said beside the field while it holds this; undefined where it fits. */
  readonly troubleIn: (typed: string) => string | undefined;
  /** Called with what is typed, and with undefined while that does not fit. */
  readonly onTyped: (typed: string | undefined) => void;
}

/**
 * A field that counts as it is typed. What does not fit stays in it, says so, and does not count until then. In a plan it
 * stays for when its form is open again, or the page.
 */
function TypedField({ id, label, value, isLong, inputMode, troubleIn, onTyped }: TypedProps) {
  const { unsent, dispatch } = useFixtures();
  const [typed, setTyped] = useState(unsent?.texts.get(id) ?? value);
  const isTyping = useRef(false);
  useEffect(() => {
    if (!isTyping.current && !unsent?.texts.has(id)) setTyped(value);
  }, [value]);
  useEffect(
    () => () => {
      if (!unsent?.texts.has(id)) return;
      dispatch({ type: 'say', notice: { key: 'build.unsent', values: { label }, isProblem: true } });
    },
    [],
  );
  const trouble = troubleIn(typed);
  const attributes = {
    id,
    value: typed,
    // Each text runs in the direction of its own script.
    dir: 'auto' as const,
    'aria-invalid': trouble !== undefined,
    'aria-describedby': trouble && `${id}-error`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      isTyping.current = true;
      const text = currentTarget.value;
      const isFitting = troubleIn(text) === undefined;
      setTyped(text);
      unsent?.put(id, isFitting ? undefined : text);
      onTyped(isFitting ? text : undefined);
    },
    onBlur: () => {
      isTyping.current = false;
      // An emptied field goes back to what counts all the same.
      if (typed.trim() === '') setTyped(value);
    },
  };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea rows={3} {...attributes} />
      ) : (
        <input autocomplete="off" inputMode={inputMode} {...attributes} />
      )}
      {trouble && (
        <span class="error small" id={`${id}-error`} role="alert">
          {trouble}
        </span>
      )}
    </p>
  );
}

interface TextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly most: number;
  readonly isLong?: boolean;
  readonly onText: (text: string) => void;
}

/** A text of at most so many characters. */
export function TextField({ value = '', most, onText, ...field }: TextProps) {
  const { phrase } = useFixtures();
  return (
    <TypedField
      {...field}
      value={value}
      troubleIn={({ length }) =>
        length > most ? phrase('build.tooLong', { most, found: length }) : undefined
      }
      onTyped={(typed) => typed !== undefined && onText(typed)}
    />
  );
}

interface NumberProps {
  readonly id: string;
  readonly label: string;
  /** Said beside the field while it holds no fitting number. */
  readonly wrong: string;
  readonly least: number;
  readonly most: number;
  readonly value: number | undefined;
  /** Undefined while the field is empty or holds no fitting number. */
  readonly onValue: (value: number | undefined) => void;
}

/** A whole number, typed as text. */
export const NumberField = ({ wrong, least, most, value, onValue, ...field }: NumberProps) => (
  <TypedField
    {...field}
    inputMode="numeric"
    value={value === undefined ? '' : String(value)}
    troubleIn={(typed) => (readWhole(typed, least, most) === 'wrong' ? wrong : undefined)}
    onTyped={(typed = '') => onValue(typed.trim() === '' ? undefined : Number(typed))}
  />
);

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
