import { useEffect, useState } from 'preact/hooks';
import { useFixtures } from './context.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly onDate: (date: string | undefined) => void;
}

/** A year typed digit by digit is a date of the first century on its way. */
const isPlausible = (date: string): boolean => /^(20\d\d|2100)-/.test(date);

/** A day of the calendar. It counts once it is whole; half a date counts for nothing, and says so when it is left. */
export function DateField({ id, label, hint, value = '', onDate }: Props) {
  const { phrase } = useFixtures();
  const [typed, setTyped] = useState(value);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setTyped(value), [value]);
  const type = (date: string) => {
    setTyped(date);
    setWrong(false);
    if (isPlausible(date) && date !== value) onDate(date);
  };
  const leave = ({ currentTarget: { value: date, validity } }: { currentTarget: HTMLInputElement }) => {
    const isEmpty = date === '' && !validity.badInput;
    setWrong(!isEmpty && !isPlausible(date));
    if (isEmpty && value !== '') onDate(undefined);
  };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={leave}
      />
      {hint !== undefined && <span class="small quiet">{hint}</span>}
      {isWrong && (
        <span class="error small" id={`${id}-error`} role="alert">
          {phrase('planner.dateWrong')}
        </span>
      )}
    </p>
  );
}
