import { AdviceProvider } from '../check/AdviceProvider.tsx';
import { useFixtures } from '../context.ts';
import type { ReceivedPlan as Received } from '../plannerState.ts';
import { PlanViews } from '../PlanViews.tsx';
import { PlanToRead } from './PlanToRead.tsx';
import { replaceFragment } from '#browser/addressBar.ts';
import { newPlanKey } from '#browser/planStore.ts';
import { namedCard } from '#islands/shared/policyWords.ts';

/** A plan that somebody sent: to read, to look at like one's own, and to copy. */
export function ReceivedPlan({ received }: { received: Received }) {
  const { phrase, dispatch } = useFixtures();
  const { plan, profile, card, hasLostPart } = received;
  const copy = () => {
    replaceFragment('');
    dispatch({ type: 'open', key: newPlanKey(), plan, notice: { key: 'take.received.copied' } });
  };
  const leave = () => {
    replaceFragment('');
    dispatch({ type: 'leave' });
  };
  return (
    <div class="received-plan">
      <div class="notice no-print">
        <p>{phrase('take.received')}</p>
        {profile && <p>{phrase('take.received.class')}</p>}
        {card && <p>{phrase('take.received.policy', { name: namedCard(card, phrase) })}</p>}
        {hasLostPart && <p>{phrase('take.received.lost')}</p>}
        <p class="buttons">
          <button type="button" class="button" onClick={copy}>
            {phrase('take.received.copy')}
          </button>
          <button type="button" class="button secondary" onClick={leave}>
            {phrase('take.received.leave')}
          </button>
        </p>
      </div>
      <PlanViews>
        <AdviceProvider>
          <PlanToRead plan={plan} />
        </AdviceProvider>
      </PlanViews>
    </div>
  );
}
