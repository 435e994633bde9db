import { readLearningDesign, type LearningDesign } from '#codec/learningDesigner.ts';
import { readPlanFile, type PlanFileProblem } from '#codec/planFile.ts';
import { accepted, refused, type Outcome } from '#codec/outcome.ts';

/** Opens the text of a file as a plan: one saved here, or one from Learning Designer with what a plan has no field for. */
export function readPlanText(text: string): Outcome<LearningDesign, PlanFileProblem> {
  const own = readPlanFile(text);
  if (own.ok) return accepted({ plan: own.value, unread: [] });
  if (own.reason.reason !== 'foreign') return refused(own.reason);
  const design = readLearningDesign(text);
  return design.ok ? design : refused({ reason: design.reason });
}
