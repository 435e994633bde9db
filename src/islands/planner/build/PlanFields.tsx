import { useFixtures } from '../context.ts';
import { DateField } from '../DateField.tsx';
import { SelectField, TextField } from './Fields.tsx';
import { longestTitle, mostDays, type Plan } from '#domain/plan/plan.ts';
import type { PlanChange } from '#domain/plan/planEdit.ts';
import { grades } from '#domain/vocabulary.ts';
import { WholeNumberField } from '#islands/shared/WholeNumberField.tsx';

/** The goal of a plan, its grade, its first day and how many there are. */
export function PlanFields({ plan }: { plan: Plan }) {
  const { phrase, dispatch } = useFixtures();
  const set = (change: PlanChange, isTyping = true) =>
    dispatch({ type: 'edit', edit: { kind: 'change-plan', change }, isTyping });
  const least = Math.max(1, ...plan.activities.map(({ day }) => day + 1));
  return (
    <div class="form-grid">
      <TextField
        id="plan-goal"
        label={phrase('build.planGoal')}
        value={plan.goal}
        most={longestTitle}
        onText={(goal) => set({ goal: goal === '' ? undefined : goal })}
      />
      <SelectField
        id="plan-grade"
        label={phrase('build.grade')}
        value={plan.grade ?? ''}
        options={grades.map((grade) => [grade, phrase(`export.grade.${grade}`)])}
        none={phrase('build.noGrade')}
        onValue={(grade) => set({ grade }, false)}
      />
      <DateField
        id="plan-date"
        label={phrase('build.startsOn')}
        hint={phrase('build.startsOnHint')}
        value={plan.startsOn}
        onDate={(startsOn) => set({ startsOn })}
      />
      <WholeNumberField
        id="plan-days"
        label={phrase('build.numberOfDays')}
        wrong={phrase('build.daysWrong', { least, most: mostDays })}
        least={least}
        most={mostDays}
        value={plan.days}
        onValue={(days) => days !== undefined && days !== plan.days && set({ days })}
      />
    </div>
  );
}
