import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Action, OpenPlan } from './plannerState.ts';
import type { PlanHistory } from '#domain/plan/history.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { browserTexts, onStoredPlanChange, readStoredPlan, storePlan } from '#browser/planStore.ts';

const pauseMs = 400;

/**
 * Keeps the open plan in this browser shortly after each change, and at once when the page is left. Returns the same, to be
 * called before another plan takes its place.
 */
export function useKeptPlan(open: OpenPlan | undefined, dispatch: (action: Action) => void): () => void {
  const plan = open?.history.present;
  const latest = useRef(open);
  latest.current = open;
  const kept = useRef<typeof plan>(undefined);
  const isBlocked = useRef(false);
  const keep = useCallback(() => {
    const now = latest.current;
    const texts = browserTexts();
    if (now === undefined || now.history.present === kept.current) return;
    const { key, savedAt, history } = now;
    // An empty plan that nobody has touched is nothing to keep: another one is as quickly begun.
    if (savedAt === undefined && isUntouched(history)) return;
    if (texts === undefined) {
      // Once is enough: what is done to the plan has to be heard as well.
      if (!isBlocked.current) dispatch({ type: 'say', notice: { key: 'planner.saved.blocked' } });
      isBlocked.current = true;
      return;
    }
    const saved = storePlan(key, history.present, savedAt, Date.now(), texts);
    if (saved.outcome === 'kept') {
      kept.current = history.present;
      return dispatch({ type: 'saved', key, savedAt: saved.savedAt });
    }
    dispatch({ type: 'say', notice: { key: `planner.saved.${saved.outcome}`, isProblem: true } });
  }, []);
  // What was just read from the browser need not be written again.
  useEffect(() => {
    kept.current = open?.savedAt === undefined ? undefined : plan;
  }, [open?.key]);
  // Where nothing of this tab's own waits to be kept, it follows another tab.
  useEffect(
    () =>
      onStoredPlanChange((key) => {
        const now = latest.current;
        if (now === undefined || key !== now.key || now.history.present !== kept.current) return;
        // It is kept already: written again, it would wake the other tab, and that one this.
        kept.current = openStored(key, dispatch);
      }),
    [],
  );
  useEffect(() => {
    if (plan === undefined) return undefined;
    const timer = setTimeout(keep, pauseMs);
    return () => clearTimeout(timer);
  }, [plan, open?.key]);
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && keep();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', keep);
    };
  }, []);
  return keep;
}

const isUntouched = ({ first, present }: PlanHistory): boolean =>
  present === first && present.title === '' && present.activities.length === 0;

/** Opens what this browser keeps under a key, as another tab has left it; nothing happens where it cannot be read. */
export function openStored(key: string, dispatch: (action: Action) => void): Plan | undefined {
  const texts = browserTexts();
  const stored = texts && readStoredPlan(key, texts);
  if (stored === undefined || !('plan' in stored)) return undefined;
  const { plan, savedAt } = stored;
  dispatch({ type: 'open', key, plan, savedAt, notice: { key: 'planner.followed' } });
  return plan;
}
