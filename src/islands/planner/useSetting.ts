import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReceivedPlan } from './plannerState.ts';
import type { PlannerTool } from './plannerTool.ts';
import { readClass } from '#browser/classStore.ts';
import { onClassChange } from '#browser/keptClass.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import type { AdviceSetting } from '#domain/plan/advice.ts';
import type { PlanSetting } from '#domain/plan/checks/finding.ts';
import type { WorkloadRates } from '#domain/plan/workloadRates.ts';
import { useAppliedCard } from '#islands/shared/useAppliedCard.ts';

/** The class, the policy and the rates that plans are looked at with, as the checks and the model want them. */
export function useSetting(
  tool: PlannerTool,
  received: ReceivedPlan | undefined,
  rates: WorkloadRates,
): { readonly setting: PlanSetting; readonly adviceSetting: AdviceSetting } {
  const own = useKeptClass();
  const applied = useAppliedCard(tool.policy);
  // A plan that came with a class or a policy is looked at with these.
  const profile = received === undefined ? own : received.profile;
  const card = received?.card ?? applied;
  return useMemo(() => {
    const { reach, home, dataRates, shareSteps } = tool.classroom;
    const known = { ...(profile && { profile }), ...(card && { card }), reach };
    return {
      setting: {
        ...known,
        dataRates,
        rates,
        limits: tool.limits,
        shares: tool.advice.patterns.shares.blended,
      },
      adviceSetting: {
        ...known,
        model: tool.model,
        weights: tool.weights,
        shareSteps,
        home,
        answers: tool.answers,
      },
    };
  }, [tool, profile, card, rates]);
}

/** The class kept in this browser, read anew when the visitor comes back from another page that changed it. */
function useKeptClass(): ClassProfile | undefined {
  const [profile, setProfile] = useState<ClassProfile>();
  useEffect(() => {
    const read = () => {
      const kept = readClass();
      setProfile(kept === 'damaged' ? undefined : kept);
    };
    read();
    return onClassChange(read);
  }, []);
  return profile;
}
