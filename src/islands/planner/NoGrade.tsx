import { useFixtures, useIsReceived } from './context.ts';
import { gradeFieldId } from './build/PlanFields.tsx';

/** Opens the fields of the plan, which stand closed above every view, at its grade. */
function openGrade(): void {
  const field = document.getElementById(gradeFieldId);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}

/** What counts while a plan has no grade, and the way to choose one; a plan that was received has no field for it. */
export function NoGrade() {
  const { phrase } = useFixtures();
  const isReceived = useIsReceived();
  return (
    <>
      {phrase('check.noGrade')}{' '}
      {!isReceived && (
        <button type="button" class="link-button" onClick={openGrade}>
          {phrase('check.chooseGrade')}
        </button>
      )}
    </>
  );
}
