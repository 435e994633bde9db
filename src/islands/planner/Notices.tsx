import { unsentTexts } from './build/unsentTexts.ts';
import { useFixtures, usePlannerState } from './context.ts';
import { openStored } from './useKeptPlan.ts';
import { newPlanKey } from '#browser/planStore.ts';
import { LinkTrouble, type LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';

/** What happened, spoken and shown; and why a link did not open. */
export function Notices({ problem }: { problem: LinkTroubleKind | undefined }) {
  const { tool, phrase, dispatch } = useFixtures();
  const { notice, noticeTurn, open } = usePlannerState();
  return (
    <div class="planner-notices no-print">
      {problem && (
        <p class="notice" role="alert">
          <LinkTrouble problem={problem} base={tool.base} phrase={phrase} foreign="planner.link.foreign" />
        </p>
      )}
      <div class={`said-place${notice ? ' is-shown' : ''}${notice?.isProblem ? ' problem' : ''}`}>
        <div role="status">{notice && <p key={noticeTurn}>{phrase(notice.key, notice.values)}</p>}</div>
        {notice?.key === 'planner.saved.newer' && open && <TwoVersions planKey={open.key} />}
        {notice && open && (
          <button
            type="button"
            class="said-close"
            aria-label={phrase('planner.said.close')}
            onClick={() => dispatch({ type: 'say', notice: undefined })}
          >
            ×
          </button>
        )}
      </div>
    </div>
  );
}

/** Another tab has kept a version of its own: nothing is lost, whichever the visitor goes on with. */
function TwoVersions({ planKey }: { planKey: string }) {
  const { phrase, dispatch, unsent } = useFixtures();
  const part = () => {
    const key = newPlanKey();
    // What waits in the fields of this version is not typed again.
    unsent!.texts.forEach((text, id) => unsentTexts(key).put(id, text));
    dispatch({ type: 'part', key });
  };
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={part}>
        {phrase('planner.saved.keepBoth')}
      </button>
      <button type="button" class="button secondary" onClick={() => openStored(planKey, dispatch)}>
        {phrase('planner.saved.takeTheirs')}
      </button>
    </p>
  );
}
