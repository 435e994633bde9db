import type { ComponentChildren, ComponentType } from 'preact';
import { useFixtures, useIsReceived, usePlannerState } from './context.ts';
import { plannerViews, type PlannerView } from './plannerState.ts';
import { useLater } from '#islands/shared/useLater.ts';

/** What opens besides building, each with its own code. */
const later: Readonly<
  Record<Exclude<PlannerView, 'build'>, () => Promise<{ readonly default: ComponentType }>>
> = {
  see: () => import('./see/SeePanel.tsx'),
  check: () => import('./check/CheckPanel.tsx'),
  take: () => import('./share/TakePanel.tsx'),
};

/** Four ways to look at a plan, one at a time; the first is handed in, and there at once. */
export function PlanViews({ children }: { children: ComponentChildren }) {
  const { phrase, dispatch } = useFixtures();
  const { view } = usePlannerState();
  const isReceived = useIsReceived();
  return (
    <>
      <nav class="planner-views no-print" aria-label={phrase('planner.views')}>
        {plannerViews.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === view ? 'true' : undefined}
            onClick={() => dispatch({ type: 'show', view: one })}
          >
            {one === 'build' && isReceived ? phrase('planner.view.read') : phrase(`planner.view.${one}`)}
          </button>
        ))}
      </nav>
      {view === 'build' ? children : <LaterPanel key={view} load={later[view]} />}
    </>
  );
}

function LaterPanel({ load }: { load: () => Promise<{ readonly default: ComponentType }> }) {
  const { phrase } = useFixtures();
  const module = useLater(load);
  if (module === undefined) return <p role="status">{phrase('planner.loading')}</p>;
  if (module === 'failed') return <p role="alert">{phrase('planner.loadFailed')}</p>;
  const Panel = module.default;
  return <Panel />;
}
