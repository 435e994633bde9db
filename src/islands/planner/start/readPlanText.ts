import type { LearningDesign } from '#codec/learningDesigner.ts';
import { readPlanFile, type PlanFileProblem } from '#codec/planFile.ts';
import { accepted, refused, type Outcome } from '#codec/outcome.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { withActivities } from '#domain/plan/planIds.ts';

/** Why a chosen file does not open; `unloaded` where the code that reads it did not arrive. */
export type OpeningProblem = PlanFileProblem | { readonly reason: 'unloaded' };

/** A file made elsewhere can mix its days; here an activity's place among those of its day is what counts. */
const inDayOrder = (plan: Plan): Plan => withActivities(plan, plan.activities);

/**
 * Opens the text of a file as a plan: one saved here, or one from Learning Designer with what a plan has no field for. The
 * code for these loads only then.
 */
export async function readPlanText(text: string): Promise<Outcome<LearningDesign, OpeningProblem>> {
  const own = readPlanFile(text);
  if (own.ok) return accepted({ plan: inDayOrder(own.value), unread: [] });
  if (own.reason.reason !== 'foreign') return refused(own.reason);
  const reader = await import('#codec/learningDesigner.ts').catch(() => undefined);
  if (reader === undefined) return refused({ reason: 'unloaded' });
  const design = reader.readLearningDesign(text);
  return design.ok ? design : refused({ reason: design.reason });
}
