import { useEffect, useRef, useState } from 'preact/hooks';
import { readWhole } from './readWhole.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** Said beside the field while it holds no fitting number. */
  readonly wrong: string;
  readonly least: number;
  readonly most: number;
  readonly value: number | undefined;
  /** Gets no value from an empty field, and none from one that holds no fitting number, which is then wrong. */
  readonly onValue: (value: number | undefined, isWrong: boolean) => void;
}

/** A whole number typed as text: what is typed stays, and what is not a fitting number says so and does not count. */
export function WholeNumberField({ id, label, wrong, least, most, value, onValue }: Props) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const isTyping = useRef(false);
  const read = readWhole(typed, least, most);
  // Follows changes from elsewhere (an example, an undo) without touching what is being typed.
  useEffect(() => {
    if (isTyping.current) return;
    if (value !== undefined && value !== read) setTyped(String(value));
    if (value === undefined && typeof read === 'number') setTyped('');
  }, [value]);
  const hasError = read === 'wrong';
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={hasError}
        aria-describedby={hasError ? `${id}-error` : undefined}
        onInput={({ currentTarget }) => {
          isTyping.current = true;
          setTyped(currentTarget.value);
          const next = readWhole(currentTarget.value, least, most);
          onValue(next === 'wrong' ? undefined : next, next === 'wrong');
        }}
        onBlur={() => {
          isTyping.current = false;
          // An emptied field goes back to what counts all the same, such as a rule of the school.
          if (typed.trim() === '' && value !== undefined) setTyped(String(value));
        }}
      />
      {hasError && (
        <span class="error small" id={`${id}-error`} role="alert">
          {wrong}
        </span>
      )}
    </p>
  );
}
