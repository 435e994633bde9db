import { useFixtures, usePlannerState } from './context.ts';
import type { LinkProblem } from '#codec/calculatorLink.ts';

/** What happened, spoken and shown; and why a link did not open. */
export function Notices({ problem }: { problem: LinkProblem | undefined }) {
  const { tool, phrase, dispatch } = useFixtures();
  const { notice, open } = usePlannerState();
  return (
    <div class="planner-notices no-print">
      {problem && (
        <p class="notice" role="alert">
          <strong>
            {phrase(problem === 'foreign' ? 'planner.link.foreign' : `link.${problem}.message`)}
          </strong>{' '}
          {problem !== 'foreign' && <a href={`${tool.base}help/links/#${problem}`}>{phrase('link.more')}</a>}
        </p>
      )}
      <div role="status" class={notice?.isProblem ? 'said problem' : 'said'}>
        {notice && <p>{phrase(notice.key, notice.values)}</p>}
      </div>
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
  );
}
