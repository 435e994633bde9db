interface Props<Option extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: Option;
  readonly nameOf: (option: Option) => string;
  readonly onValue: (value: Option) => void;
}

/** One of a few, in a native list. */
export function ChoiceField<Option extends string>({
  id,
  label,
  options,
  value,
  nameOf,
  onValue,
}: Props<Option>) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option === currentTarget.value);
          if (chosen !== undefined) onValue(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </p>
  );
}
