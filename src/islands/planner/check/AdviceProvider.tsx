import { createContext, type ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useFixtures, useShownPlan } from '../context.ts';
import { planAdvice, type ActivityAdvice } from '#domain/plan/advice.ts';
import { useSettled } from '#islands/shared/useSettled.ts';

/** What the model says, by each activity that it is about: the parts of one follow what is said of the whole. */
export const AdviceContext = createContext<ReadonlyMap<string, ActivityAdvice>>(new Map());

/** Asks the model about a plan, once changes have come to rest. Advice that stays the same stays the same object. */
export function AdviceProvider({ children }: { children: ComponentChildren }) {
  const { adviceSetting } = useFixtures();
  const plan = useSettled(useShownPlan());
  const before = useRef<ReadonlyMap<string, ActivityAdvice>>(new Map());
  const advice = useMemo(() => {
    const entries = planAdvice(plan, adviceSetting).flatMap((one) => {
      const old = before.current.get(one.ids[0]!);
      const kept = JSON.stringify(old) === JSON.stringify(one) ? old! : one;
      return one.ids.map((id): [string, ActivityAdvice] => [id, kept]);
    });
    before.current = new Map(entries);
    return before.current;
  }, [plan, adviceSetting]);
  return <AdviceContext.Provider value={advice}>{children}</AdviceContext.Provider>;
}
