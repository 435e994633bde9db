import { useEffect, useRef, useState } from 'preact/hooks';
import { isBlank, type Action, type PolicyState } from './policyState.ts';
import { onPolicyChange } from '#browser/policyKey.ts';
import { readStoredPolicy, writeStoredPolicy } from '#browser/policyStore.ts';

/** Brings the cards back that this browser keeps, and keeps every change. True when the browser refuses. */
export function useStoredPolicy(state: PolicyState, dispatch: (action: Action) => void): boolean {
  const [cannotSave, setCannotSave] = useState(false);
  const { applied, draft } = state;
  const isRestored = useRef(false);
  useEffect(() => {
    dispatch({ type: 'restore', stored: readStoredPolicy() });
    return onPolicyChange(() => dispatch({ type: 'follow', stored: readStoredPolicy() }));
  }, []);
  useEffect(() => {
    // The first run sees the empty start and would write over what is about to be restored.
    if (isRestored.current) {
      setCannotSave(!writeStoredPolicy({ applied, draft: isBlank(draft) ? undefined : draft }));
    }
    isRestored.current = true;
  }, [applied, draft]);
  return cannotSave;
}
