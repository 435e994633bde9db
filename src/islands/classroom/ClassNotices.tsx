import { useClassroom } from './context.ts';
import { studentsWords } from './rowWords.ts';
import type { Troubles } from './useKeptClass.ts';
import { LinkTrouble, type LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';
import type { Misfit } from '#codec/classLink.ts';
import { largestRow, mostRows } from '#domain/classroom/classProfile.ts';
import { studentsIn } from '#domain/classroom/reach.ts';

/** What happened and what can be done about it. */
export function ClassNotices({ troubles }: { troubles: Troubles }) {
  const { phrase, state, dispatch } = useClassroom();
  const { notice, offer } = state;
  return (
    <div class="notices no-print">
      {troubles.link && (
        <p class="notice" role="alert">
          <ClassTrouble problem={troubles.link} />
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

/** Why a link brings no class; where it asks for what no class can be, with what was expected and what was found. */
function ClassTrouble({ problem }: { problem: LinkTroubleKind | Misfit }) {
  const { tool, phrase } = useClassroom();
  if (typeof problem !== 'object' || !('misfit' in problem)) {
    return <LinkTrouble problem={problem} base={tool.base} phrase={phrase} foreign="class.linkForeign" />;
  }
  const { found } = problem;
  return (
    <strong>
      {problem.misfit === 'rows'
        ? phrase('class.linkRows', { most: mostRows, found: found.toLocaleString('en-US') })
        : phrase('class.linkCount', { most: largestRow, row: problem.row, found })}
    </strong>
  );
}
