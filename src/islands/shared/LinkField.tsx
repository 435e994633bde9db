/** A link in a field that selects it whole when focused, for copying by hand where the clipboard is blocked. */
export function LinkField({ label, link }: { label: string; link: string }) {
  return (
    <p class="field">
      <label for="share-link">{label}</label>
      <input id="share-link" readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
    </p>
  );
}
