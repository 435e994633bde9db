import { useEffect, useState } from 'preact/hooks';
import {
  browserTexts,
  listStoredPlans,
  newPlanKey,
  onStoredPlanChange,
  removeStoredPlan,
  storePlan,
  type Saved,
  type StoredPlan,
  type UnreadablePlan,
} from '#browser/planStore.ts';
import type { Plan } from '#domain/plan/plan.ts';

/** The plans kept in this browser, and what can be done to them from the list. */
export interface KeptPlans {
  /** Undefined until the browser was asked. */
  readonly list: readonly (StoredPlan | UnreadablePlan)[] | undefined;
  readonly isBlocked: boolean;
  readonly retitle: (stored: StoredPlan, title: string) => Saved['outcome'];
  readonly add: (plan: Plan) => Saved['outcome'];
  /** Deletes; what it returns brings the plan back, or says that there is no room. */
  readonly remove: (key: string) => () => boolean;
}

/** The list of kept plans, read anew whenever this or another tab changes it. */
export function useKeptPlans(): KeptPlans {
  const [list, setList] = useState<KeptPlans['list']>();
  const [isBlocked, setBlocked] = useState(false);
  const refresh = () => {
    const texts = browserTexts();
    setBlocked(texts === undefined);
    setList(texts === undefined ? [] : listStoredPlans(texts));
  };
  useEffect(() => {
    refresh();
    return onStoredPlanChange(refresh);
  }, []);
  const keep = (key: string, plan: Plan, basedOn: number | undefined): Saved['outcome'] => {
    const texts = browserTexts();
    const saved = texts && storePlan(key, plan, basedOn, Date.now(), texts);
    refresh();
    return saved?.outcome ?? 'blocked';
  };
  return {
    list,
    isBlocked,
    retitle: ({ key, plan, savedAt }, title) => keep(key, { ...plan, title }, savedAt),
    add: (plan) => keep(newPlanKey(), plan, undefined),
    remove: (key) => {
      const texts = browserTexts();
      const bringBack = texts === undefined ? () => false : removeStoredPlan(key, texts);
      refresh();
      return () => {
        const isBack = bringBack();
        refresh();
        return isBack;
      };
    },
  };
}
