import { createContext, type ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useFixtures, useShownPlan } from '../context.ts';
import { planAdvice, type ActivityAdvice } from '#domain/plan/advice.ts';
import { useSettled } from '#islands/shared/useSettled.ts';

/** What the model says, by the first activity that it is about. */
export const AdviceContext = createContext<ReadonlyMap<string, ActivityAdvice>>(new Map());

/** Asks the model about a plan, once changes have come to rest. Advice that stays the same stays the same object. */
export function AdviceProvider({ children }: { children: ComponentChildren }) {
  const { adviceSetting } = useFixtures();
  const plan = useSettled(useShownPlan());
  const before = useRef<ReadonlyMap<string, ActivityAdvice>>(new Map());
  const advice = useMemo(() => {
    const entries = planAdvice(plan, adviceSetting).map((one): [string, ActivityAdvice] => {
      const old = before.current.get(one.ids[0]!);
      return [one.ids[0]!, JSON.stringify(old) === JSON.stringify(one) ? old! : one];
    });
    before.current = new Map(entries);
    return before.current;
  }, [plan, adviceSetting]);
  return <AdviceContext.Provider value={advice}>{children}</AdviceContext.Provider>;
}
