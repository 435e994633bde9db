import type { GuidesOnKind } from '#codec/activityInput.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly guides: readonly GuidesOnKind[];
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
  readonly phrase: Phrase;
}

/** What published guides say of an activity's kinds, in a cell, with the guides a link away. */
export function ComparedGuides({ guides, base, phrase }: Props) {
  if (guides.length === 0) return <p>{phrase('library.guides.none')}</p>;
  return (
    <>
      {guides.map(({ kind, name, sentences }) => (
        <p key={kind}>
          {sentences}{' '}
          <a href={`${base}activities/guides/#${kind}`}>
            {phrase('library.guides.see')}
            <span class="hidden-visually">: {name}</span>
          </a>
        </p>
      ))}
    </>
  );
}
