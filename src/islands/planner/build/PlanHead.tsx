import { useEffect } from 'preact/hooks';
import { useFixtures, useOpenPlan } from '../context.ts';
import { TextField } from './Fields.tsx';
import { PlanFields } from './PlanFields.tsx';
import { longestTitle } from '#domain/plan/plan.ts';
import { dayName } from '#exports/activityWords.ts';

/** What a plan is called, for whom, from when, over how many days; taking back and making again. */
export function PlanHead() {
  const { phrase, dispatch } = useFixtures();
  const { history } = useOpenPlan();
  const { present: plan } = history;
  useUndoKeys();
  const summary = [
    plan.grade === undefined ? phrase('build.noGrade') : phrase(`export.grade.${plan.grade}`),
    phrase(plan.days === 1 ? 'build.oneDay' : 'build.days', { days: plan.days }),
    plan.startsOn === undefined ? phrase('build.noDate') : dayName(plan, 0, phrase),
  ].join(' · ');
  return (
    <section class="plan-head no-print" aria-label={phrase('build.head')}>
      <p class="buttons">
        <button type="button" class="button secondary" onClick={() => dispatch({ type: 'close' })}>
          {phrase('build.allPlans')}
        </button>
        <button type="button" class="button secondary" onClick={() => dispatch({ type: 'undo' })}>
          {phrase('build.undo')}
        </button>
        <button type="button" class="button secondary" onClick={() => dispatch({ type: 'redo' })}>
          {phrase('build.redo')}
        </button>
      </p>
      <TextField
        id="plan-title"
        label={phrase('build.planTitle')}
        value={plan.title}
        most={longestTitle}
        onText={(title) =>
          dispatch({ type: 'edit', edit: { kind: 'change-plan', change: { title } }, isTyping: true })
        }
      />
      <details>
        <summary>{summary}</summary>
        <PlanFields plan={plan} />
      </details>
    </section>
  );
}

/** The keys that undo and redo everywhere, outside fields with a text of their own to take back. */
function useUndoKeys(): void {
  const { dispatch } = useFixtures();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, shiftKey, key } = event;
      if (!(ctrlKey || metaKey) || (target as Element).matches?.('input, textarea, select')) return;
      const letter = key.toLowerCase();
      if (letter !== 'z' && letter !== 'y') return;
      event.preventDefault();
      dispatch({ type: letter === 'z' && !shiftKey ? 'undo' : 'redo' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
