import type { ActivityStep } from '#domain/library/activity.ts';
import type { Mode } from '#domain/vocabulary.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly mode: Mode;
  readonly steps: readonly ActivityStep[];
  readonly phrase: Phrase;
}

/** The steps of one form in a cell: when each happens, its share of the time, and what students do. */
export function ComparedForm({ mode, steps, phrase }: Props) {
  return (
    <ol role="list">
      {steps.map(({ phase, share, students }, index) => (
        <li key={index} class={phase === 'live' ? 'compared-live' : 'compared-own'}>
          <strong>
            {phrase(mode === 'asynchronous' ? 'library.own' : `library.phase.${phase}`)},{' '}
            {phrase('library.compare.share', { percent: share })}
          </strong>{' '}
          {students}
        </li>
      ))}
    </ol>
  );
}
