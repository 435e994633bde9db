import { useEffect, useMemo } from 'preact/hooks';
import { useFixtures, useOpenPlan } from '../context.ts';
import { TextField } from './Fields.tsx';
import { PlanFields } from './PlanFields.tsx';
import { longestTitle, type Plan } from '#domain/plan/plan.ts';
import { dayName } from '#exports/activityWords.ts';

/** What a plan is called, for whom, from when, over how many days; taking back and making again. */
export function PlanHead() {
  const { activities, ...about } = useOpenPlan().history.present;
  const least = Math.max(1, ...activities.map(({ day }) => day + 1));
  useUndoKeys();
  return useMemo(
    () => <Head about={about} least={least} />,
    [about.title, about.goal, about.grade, about.startsOn, about.days, least],
  );
}

/** What a plan says of itself, besides its activities. */
export type PlanAbout = Omit<Plan, 'activities'>;

interface Props {
  readonly about: PlanAbout;
  /** The fewest days that hold its activities. */
  readonly least: number;
}

/** Drawn anew only when one of these has changed. */
function Head({ about, least }: Props) {
  const { phrase, dispatch } = useFixtures();
  const summary = [
    about.grade === undefined ? phrase('build.noGrade') : phrase(`export.grade.${about.grade}`),
    phrase(about.days === 1 ? 'build.oneDay' : 'build.days', { days: about.days }),
    about.startsOn === undefined ? phrase('build.noDate') : dayName(about, 0, phrase),
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
        value={about.title}
        most={longestTitle}
        onText={(title) =>
          dispatch({ type: 'edit', edit: { kind: 'change-plan', change: { title } }, isTyping: true })
        }
      />
      <details>
        <summary>{summary}</summary>
        <PlanFields about={about} least={least} />
      </details>
    </section>
  );
}

/** Fields with a text of their own to take back. A box, a list or a clock has none. */
const textFields =
  'textarea, input' + ['radio', 'checkbox', 'date', 'time'].map((type) => `:not([type=${type}])`).join('');

/** The keys that undo and redo everywhere, outside {@link textFields}. */
function useUndoKeys(): void {
  const { dispatch } = useFixtures();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, shiftKey, key } = event;
      if (!(ctrlKey || metaKey) || (target as Element).matches?.(textFields)) return;
      const letter = key.toLowerCase();
      if (letter !== 'z' && letter !== 'y') return;
      // What stands over the plan, such as the class editor, hides what would change.
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      dispatch({ type: letter === 'z' && !shiftKey ? 'undo' : 'redo' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
