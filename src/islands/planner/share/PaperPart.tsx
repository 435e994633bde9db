import { useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { FailingSheet } from './print/FailingSheet.tsx';
import { FamilyLetter } from './print/FamilyLetter.tsx';
import { StudentChecklist } from './print/StudentChecklist.tsx';
import { SubstituteSheet } from './print/SubstituteSheet.tsx';
import { TeacherPlan } from './print/TeacherPlan.tsx';
import type { Plan } from '#domain/plan/plan.ts';

const sheets = {
  teacher: TeacherPlan,
  substitute: SubstituteSheet,
  student: StudentChecklist,
  family: FamilyLetter,
  failing: FailingSheet,
} as const;
type Sheet = keyof typeof sheets;

/** The plan on paper, for whom it is meant: chosen, seen, printed. */
export function PaperPart({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  const [chosen, choose] = useState<Sheet>('teacher');
  const Chosen = sheets[chosen];
  return (
    <section aria-labelledby="paper-heading">
      <h2 id="paper-heading" class="no-print">
        {phrase('take.paper')}
      </h2>
      <fieldset class="mode-field no-print">
        <legend>{phrase('take.paper.which')}</legend>
        {(Object.keys(sheets) as Sheet[]).map((sheet) => (
          <label key={sheet}>
            <input type="radio" name="sheet" checked={sheet === chosen} onChange={() => choose(sheet)} />
            {phrase(`take.paper.${sheet}`)}
          </label>
        ))}
      </fieldset>
      <p class="no-print">
        <button type="button" class="button" onClick={() => print()}>
          {phrase('take.paper.print')}
        </button>
      </p>
      <div class="sheet" aria-label={phrase('take.paper.preview')} role="region">
        <Chosen plan={plan} />
      </div>
    </section>
  );
}
