interface Props {
  readonly label: string;
  readonly link: string;
  /** Where two of these can stand on one page, the id of the second. */
  readonly id?: string;
}

/** A link in a field that selects it whole when focused, for copying by hand where the clipboard is blocked. */
export function LinkField({ label, link, id = 'share-link' }: Props) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input id={id} readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
    </p>
  );
}
