import type { ActivityStep } from '#domain/library/activity.ts';
import type { Mode } from '#domain/vocabulary.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly mode: Mode;
  readonly steps: readonly ActivityStep[];
  readonly phrase: Phrase;
}

/** The steps of one form in a cell: when each happens, its share of the time, and who does what. */
export function ComparedForm({ mode, steps, phrase }: Props) {
  return (
    <ol role="list">
      {steps.map(({ phase, share, teacher, students }, index) => (
        <li key={index} class={phase === 'live' ? 'compared-live' : 'compared-own'}>
          <p class="small quiet">
            {phrase(mode === 'asynchronous' ? 'library.own' : `library.phase.${phase}`)},{' '}
            {phrase('library.compare.share', { percent: share })}
          </p>
          <p>
            <strong>{phrase('library.teacher')}</strong> {teacher}
          </p>
          <p>
            <strong>{phrase('library.students')}</strong> {students}
          </p>
        </li>
      ))}
    </ol>
  );
}
