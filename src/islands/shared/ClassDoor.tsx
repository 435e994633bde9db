import { useState } from 'preact/hooks';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
  readonly phrase: Phrase;
  /** The key of what the door says. */
  readonly label: string;
}

/** Opens the class editor over the page. Its code, words and data arrive only then; where they do not, a link is left. */
export function ClassDoor({ base, phrase, label }: Props) {
  const [said, say] = useState<string>();
  const open = async () => {
    say('door.opening');
    try {
      await (await import('#islands/classroom/openEditor.ts')).openEditor(base);
      say(undefined);
    } catch {
      say('door.failed');
    }
  };
  return (
    <>
      <button type="button" class="button secondary" onClick={open}>
        {phrase(label)}
      </button>{' '}
      <a href={`${base}class/`}>{phrase('door.page')}</a> <span role="status">{said && phrase(said)}</span>
    </>
  );
}
