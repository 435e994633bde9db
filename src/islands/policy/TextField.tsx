import { useState } from 'preact/hooks';
import { tidyText } from '#codec/policyInput.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly longest: number;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Says what is wrong with a text; undefined where it fits. What does not fit stays in the field and does not count. */
  readonly problemOf?: (text: string) => string | undefined;
}

/** A short line of text, tidied on its way into the card. */
export function TextField({ id, label, hint, longest, value, onValue, problemOf }: Props) {
  const [typed, setTyped] = useState(value);
  const problem = typed.trim() === '' ? undefined : problemOf?.(typed.trim());
  const about = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        maxLength={longest}
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby={about || undefined}
        onInput={({ currentTarget }) => {
          const text = tidyText(currentTarget.value, longest);
          setTyped(currentTarget.value);
          const fits = text.trim() === '' || problemOf?.(text.trim()) === undefined;
          onValue(fits ? text : '');
        }}
      />
      {hint && (
        <span class="small quiet" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span class="error small" id={`${id}-error`} role="alert">
          {problem}
        </span>
      )}
    </p>
  );
}
