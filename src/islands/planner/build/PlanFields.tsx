import { useFixtures } from '../context.ts';
import { DateField } from '../DateField.tsx';
import { NumberField, SelectField, TextField } from './Fields.tsx';
import type { PlanAbout } from './PlanHead.tsx';
import { longestTitle, mostDays } from '#domain/plan/plan.ts';
import type { PlanChange } from '#domain/plan/planEdit.ts';
import { grades } from '#domain/vocabulary.ts';

/** By which other views find the field. */
export const gradeFieldId = 'plan-grade';

interface Props {
  readonly about: PlanAbout;
  /** The fewest days that hold its activities. */
  readonly least: number;
}

/** The goal of a plan, its grade, its first day and how many there are. */
export function PlanFields({ about, least }: Props) {
  const { phrase, dispatch } = useFixtures();
  const set = (change: PlanChange, isTyping = true) =>
    dispatch({ type: 'edit', edit: { kind: 'change-plan', change }, isTyping });
  return (
    <div class="form-grid">
      <TextField
        id="plan-goal"
        label={phrase('build.planGoal')}
        value={about.goal}
        most={longestTitle}
        onText={(goal) => set({ goal: goal === '' ? undefined : goal })}
      />
      <SelectField
        id={gradeFieldId}
        label={phrase('build.grade')}
        value={about.grade ?? ''}
        options={grades.map((grade) => [grade, phrase(`export.grade.${grade}`)])}
        none={phrase('build.noGrade')}
        onValue={(grade) => set({ grade }, false)}
      />
      <DateField
        id="plan-date"
        label={phrase('build.startsOn')}
        hint={phrase('build.startsOnHint')}
        value={about.startsOn}
        onDate={(startsOn) => set({ startsOn })}
      />
      <NumberField
        id="plan-days"
        label={phrase('build.numberOfDays')}
        wrong={phrase('build.daysWrong', { least, most: mostDays })}
        least={least}
        most={mostDays}
        value={about.days}
        onValue={(days) => days !== undefined && days !== about.days && set({ days })}
      />
    </div>
  );
}
