import { useFixtures } from '../context.ts';
import type { ReceivedPlan as Received } from '../plannerState.ts';
import { useLater } from '#islands/shared/useLater.ts';
import { StudentDays } from '../see/StudentDays.tsx';
import { replaceFragment } from '#browser/addressBar.ts';
import { newPlanKey } from '#browser/planStore.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { planName } from '#exports/activityWords.ts';
import { namedCard } from '#islands/shared/policyWords.ts';

/** A plan that somebody sent, to read, and to copy. */
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
          <button type="button" class="button secondary" onClick={() => print()}>
            {phrase('take.received.print')}
          </button>
          <button type="button" class="button secondary" onClick={leave}>
            {phrase('take.received.leave')}
          </button>
        </p>
      </div>
      <PlanToRead plan={plan} />
      <MoreToSee />
    </div>
  );
}

function PlanToRead({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  return (
    <article>
      <h2 dir="auto">{planName(plan, phrase)}</h2>
      {plan.goal && <p dir="auto">{plan.goal}</p>}
      {plan.grade && <p>{phrase(`export.grade.${plan.grade}`)}</p>}
      <StudentDays plan={plan} />
    </article>
  );
}

/** The views of a plan, which come with code of their own. */
function MoreToSee() {
  const { phrase } = useFixtures();
  const module = useLater(() => import('../see/SeePanel.tsx'));
  if (module === 'failed') return null;
  if (module === undefined) return <p class="no-print">{phrase('take.received.seeLoading')}</p>;
  const SeePanel = module.default;
  return (
    <div class="no-print">
      <SeePanel />
    </div>
  );
}
