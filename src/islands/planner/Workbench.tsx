import { useEffect } from 'preact/hooks';
import { BuildPanel } from './build/BuildPanel.tsx';
import { PlanHead } from './build/PlanHead.tsx';
import { AdviceProvider } from './check/AdviceProvider.tsx';
import { useFixtures, useOpenPlan } from './context.ts';
import { PlanViews } from './PlanViews.tsx';
import { activityName } from '#exports/activityWords.ts';

/** One plan on the table: its head, and one of four ways to look at it and work on it. */
export function Workbench() {
  useWaitingNotice();
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

/** Says where something waits that was typed earlier and does not count: forms are closed when a plan is opened. */
function useWaitingNotice(): void {
  const { phrase, unsent, dispatch } = useFixtures();
  const { activities } = useOpenPlan().history.present;
  useEffect(() => {
    const waits = (owner: string) => [...unsent!.texts.keys()].some((id) => id.startsWith(`${owner}-`));
    const where = [
      ...(waits('plan') ? [phrase('build.head')] : []),
      ...activities.filter(({ id }) => waits(id)).map((one) => activityName(one, phrase)),
    ].join(', ');
    if (where !== '') dispatch({ type: 'say', notice: { key: 'build.waiting', values: { where } } });
  }, []);
}
