import { useId, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { addressWith, replaceFragment } from '#browser/addressBar.ts';

/** A link pasted by hand: it goes through the address, as if it had been followed. */
export function PasteLink() {
  const { phrase } = useFixtures();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const id = useId();
  const open = (event: Event) => {
    event.preventDefault();
    const pasted = text.trim();
    setEmpty(pasted === '');
    if (pasted === '') return;
    const fragment = pasted.slice(pasted.indexOf('#') + 1);
    // The same link once more would be no change of the address.
    replaceFragment('');
    location.href = addressWith(encodeURI(decodedSafely(fragment)));
  };
  return (
    <form class="start-link" onSubmit={open}>
      <p class="field">
        <label for={id}>{phrase('start.link')}</label>
        <input
          id={id}
          value={text}
          autocomplete="off"
          aria-describedby={isEmpty ? `${id}-error` : undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </p>
      {isEmpty && (
        <p class="notice" id={`${id}-error`} role="alert">
          {phrase('start.link.empty')}
        </p>
      )}
      <p>
        <button class="button secondary">{phrase('start.link.open')}</button>
      </p>
    </form>
  );
}

function decodedSafely(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
