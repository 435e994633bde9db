import { useClassroom } from './context.ts';
import { readTypedWhole } from '#codec/classInput.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly typed: string;
  readonly least: number;
  readonly most: number;
  readonly onType: (typed: string) => void;
}

/** A whole number typed as text: what is typed stays, and what does not count says why. */
export function CountField({ id, label, hint, typed, least, most, onType }: Props) {
  const { phrase } = useClassroom();
  const read = readTypedWhole(typed, least, most);
  const described = [hint && `${id}-hint`, !read.ok && `${id}-error`].filter(Boolean).join(' ');
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="small quiet" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={!read.ok}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {!read.ok && (
        <span class="error small" id={`${id}-error`} role="alert">
          {phrase(`class.number.${read.reason}`, {
            typed: typed.trim().slice(0, 20),
            least: least.toLocaleString('en-US'),
            most: most.toLocaleString('en-US'),
          })}
        </span>
      )}
    </p>
  );
}
