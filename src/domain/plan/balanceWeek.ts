import { findingsOf } from './checks.ts';
import type { Finding, PlanSetting, Severity } from './checks/finding.ts';
import { planDifferences, type PlanDifference } from './differences.ts';
import { applyEdit } from './edits.ts';
import type { Plan } from './plan.ts';
import type { PlanEdit } from './planEdit.ts';

/** One change that a better plan is made of: what was found, what is done about it, and how the plan differs by it. */
export interface BalanceStep {
  readonly finding: Finding;
  readonly edit: PlanEdit;
  /** The activities that it makes, by the ids they have when all steps before it are taken. */
  readonly made: readonly string[];
  /** The places of the earlier steps that made what this one changes. */
  readonly needs: readonly number[];
  readonly differences: readonly PlanDifference[];
}

export interface BalancedPlan {
  readonly plan: Plan;
  readonly steps: readonly BalanceStep[];
  /** What is still found, since its remedy alone would do no good here, or more harm than good. */
  readonly left: readonly Finding[];
}

/** A step has to lower the sum of these, so that steps come to an end. How they stand to one another is our choice. */
const weight: Readonly<Record<Severity, number>> = { problem: 9, caution: 3, note: 1 };

const costOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { severity }) => sum + weight[severity], 0);

const idsIn = ({ activities }: Plan): ReadonlySet<string> => new Set(activities.map(({ id }) => id));

/** The activities that an edit names. */
function touchedBy(edit: PlanEdit): readonly string[] {
  if (edit.kind === 'all') return edit.edits.flatMap(touchedBy);
  return 'id' in edit ? [edit.id] : [];
}

interface State {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** The first remedy not tried in vain that leaves the plan with less against it; undefined where there is none. */
function nextStep(
  { plan, findings }: State,
  setting: PlanSetting,
  inVain: Set<string>,
): (State & { readonly finding: Finding; readonly edit: PlanEdit }) | undefined {
  const cost = costOf(findings);
  for (const finding of findings) {
    const { edit } = finding.remedy;
    const key = JSON.stringify(edit);
    if (inVain.has(key)) continue;
    const edited = applyEdit(plan, edit);
    const found = edited.problem === undefined ? findingsOf(edited.plan, setting) : findings;
    if (costOf(found) < cost) return { plan: edited.plan, findings: found, finding, edit };
    inVain.add(key);
  }
  return undefined;
}

/**
 * A plan with less against it, by the remedies of its own findings and nothing else, what weighs most first. Each step
 * leaves fewer or lighter findings than before, so that it comes to an end; no activity is lost.
 */
export function balanceWeek(plan: Plan, setting: PlanSetting): BalancedPlan {
  const inVain = new Set<string>();
  const steps: BalanceStep[] = [];
  let now: State = { plan, findings: findingsOf(plan, setting) };
  for (let next = nextStep(now, setting, inVain); next !== undefined; next = nextStep(now, setting, inVain)) {
    const before = idsIn(now.plan);
    const touched = touchedBy(next.edit);
    steps.push({
      finding: next.finding,
      edit: next.edit,
      made: [...idsIn(next.plan)].filter((id) => !before.has(id)),
      needs: steps.flatMap(({ made }, index) => (made.some((id) => touched.includes(id)) ? [index] : [])),
      differences: planDifferences(now.plan, next.plan),
    });
    now = next;
  }
  return { plan: now.plan, steps, left: now.findings };
}

/** An edit with other ids for the activities it names. */
function renamed(edit: PlanEdit, names: ReadonlyMap<string, string>): PlanEdit {
  if (edit.kind === 'all') return { ...edit, edits: edit.edits.map((one) => renamed(one, names)) };
  return 'id' in edit ? { ...edit, id: names.get(edit.id) ?? edit.id } : edit;
}

/** The places of the steps that a teacher has accepted and that can be made: with all that they need. */
export function acceptable(steps: readonly BalanceStep[], accepted: ReadonlySet<number>): readonly number[] {
  const made = new Set<number>();
  steps.forEach(({ needs }, index) => {
    if (accepted.has(index) && needs.every((need) => made.has(need))) made.add(index);
  });
  return [...made];
}

/**
 * The edit that makes only the accepted steps, as one that can be undone at once. New activities get other ids than they
 * have in the whole proposal where earlier steps were left out.
 */
export function acceptedEdit(
  plan: Plan,
  steps: readonly BalanceStep[],
  accepted: ReadonlySet<number>,
): PlanEdit {
  const names = new Map<string, string>();
  const edits: PlanEdit[] = [];
  let now = plan;
  for (const index of acceptable(steps, accepted)) {
    const { edit, made } = steps[index]!;
    const own = renamed(edit, names);
    const before = idsIn(now);
    const edited = applyEdit(now, own);
    if (edited.problem !== undefined) continue;
    const fresh = [...idsIn(edited.plan)].filter((id) => !before.has(id));
    made.forEach((id, place) => names.set(id, fresh[place] ?? id));
    edits.push(own);
    now = edited.plan;
  }
  return { kind: 'all', edits };
}
