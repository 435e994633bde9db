import { BuildPanel } from './build/BuildPanel.tsx';
import { PlanHead } from './build/PlanHead.tsx';
import { AdviceProvider } from './check/AdviceProvider.tsx';
import { PlanViews } from './PlanViews.tsx';

/** One plan on the table: its head, and one of four ways to look at it and work on it. */
export function Workbench() {
  return (
    <>
      <PlanHead />
      <PlanViews>
        <AdviceProvider>
          <BuildPanel />
        </AdviceProvider>
      </PlanViews>
    </>
  );
}
