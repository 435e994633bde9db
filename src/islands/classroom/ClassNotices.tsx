import { useClassroom } from './context.ts';
import { studentsWords } from './rowWords.ts';
import type { Troubles } from './useKeptClass.ts';
import { LinkTrouble } from '#islands/shared/LinkTrouble.tsx';
import { studentsIn } from '#domain/classroom/reach.ts';

/** What happened and what can be done about it. */
export function ClassNotices({ troubles }: { troubles: Troubles }) {
  const { tool, phrase, state, dispatch } = useClassroom();
  const { notice, offer } = state;
  return (
    <div class="notices no-print">
      {troubles.link && (
        <p class="notice" role="alert">
          <LinkTrouble problem={troubles.link} base={tool.base} phrase={phrase} foreign="class.linkForeign" />
        </p>
      )}
      {troubles.isKeptDamaged && (
        <p class="notice" role="alert">
          {phrase('class.keptDamaged')}
        </p>
      )}
      {offer && (
        <div class="notice" role="alert">
          <p>{phrase('class.offer', { students: studentsWords(studentsIn(offer), phrase) })}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => dispatch({ type: 'acceptOffer' })}>
              {phrase('class.offerYes')}
            </button>
            <button type="button" class="button secondary" onClick={() => dispatch({ type: 'declineOffer' })}>
              {phrase('class.offerNo')}
            </button>
          </p>
        </div>
      )}
      <div role="status">
        {notice && <p class="notice">{phrase(notice)}</p>}
        {troubles.cannotSave && <p class="notice">{phrase('class.cannotSave')}</p>}
      </div>
    </div>
  );
}
