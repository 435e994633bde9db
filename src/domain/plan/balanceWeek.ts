import { findingKey, findingsOf } from './checks.ts';
import type { Finding, PlanSetting, RemedyId, Severity } from './checks/finding.ts';
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
  /** The places of the earlier steps that made what this one changes, or what its place on a day is counted by. */
  readonly needs: readonly number[];
  readonly differences: readonly PlanDifference[];
}

export interface BalancedPlan {
  readonly plan: Plan;
  readonly steps: readonly BalanceStep[];
  /** What is still found: its remedy would do more harm than good here, or take work away, which is the teacher's to do. */
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

/** The days on which an edit puts something at a certain place. */
function daysOfPlaces(edit: PlanEdit): readonly number[] {
  if (edit.kind === 'all') return edit.edits.flatMap(daysOfPlaces);
  return edit.kind === 'add' && edit.index !== undefined ? edit.activities.map(({ day }) => day) : [];
}

/** Of what a remedy brings about, so much is looked at; a remedy that brings more is none. */
const mostFollowed = 3;

interface State {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** A plan after one remedy. */
interface Mended extends State {
  readonly finding: Finding;
  readonly edit: PlanEdit;
}

/** What less work is done by: the teacher can do it, and no proposal does. */
const takesWork: readonly RemedyId[] = ['cut-down', 'less-work'];

function mended({ plan }: State, finding: Finding, setting: PlanSetting): Mended | undefined {
  const { id, edit } = finding.remedy;
  const edited = applyEdit(plan, edit);
  if (takesWork.includes(id) || edited.problem !== undefined) return undefined;
  return { plan: edited.plan, findings: findingsOf(edited.plan, setting), finding, edit };
}

/** A remedy of what the one before has brought about, which leaves less than there was before both. */
function followed(before: State, first: Mended, setting: PlanSetting): Mended | undefined {
  const known = new Set(before.findings.map(findingKey));
  return first.findings
    .filter((finding) => !known.has(findingKey(finding)))
    .slice(0, mostFollowed)
    .map((finding) => mended(first, finding, setting))
    .find((next) => next !== undefined && costOf(next.findings) < costOf(before.findings));
}

/**
 * The first remedy not tried in vain that leaves the plan with less against it, or that does so together with a second one,
 * which mends what the first brought about; none where there is no such remedy.
 */
function nextSteps(now: State, setting: PlanSetting, inVain: Set<string>): readonly Mended[] {
  const cost = costOf(now.findings);
  for (const finding of now.findings) {
    const key = JSON.stringify(finding.remedy.edit);
    if (inVain.has(key)) continue;
    const first = mended(now, finding, setting);
    if (first !== undefined && costOf(first.findings) < cost) return [first];
    const second = first === undefined ? undefined : followed(now, first, setting);
    if (second !== undefined) return [first!, second];
    inVain.add(key);
  }
  return [];
}

/** One remedy as a step, after the steps before it. */
function stepFrom(
  before: State,
  { plan, finding, edit }: Mended,
  steps: readonly BalanceStep[],
): BalanceStep {
  const known = idsIn(before.plan);
  const days = daysOfPlaces(edit);
  const onDays = before.plan.activities.filter(({ day }) => days.includes(day)).map(({ id }) => id);
  const needed = [...touchedBy(edit), ...onDays];
  return {
    finding,
    edit,
    made: [...idsIn(plan)].filter((id) => !known.has(id)),
    needs: steps.flatMap(({ made }, index) => (made.some((id) => needed.includes(id)) ? [index] : [])),
    differences: planDifferences(before.plan, plan),
  };
}

/**
 * A plan with less against it, by the remedies of its own findings and nothing else, what weighs most first. Each step,
 * or two together, leaves fewer or lighter findings than before, so that it comes to an end; no activity and no work is
 * lost.
 */
export function balanceWeek(plan: Plan, setting: PlanSetting): BalancedPlan {
  const inVain = new Set<string>();
  const steps: BalanceStep[] = [];
  let now: State = { plan, findings: findingsOf(plan, setting) };
  for (let next = nextSteps(now, setting, inVain); next.length > 0; next = nextSteps(now, setting, inVain)) {
    for (const one of next) {
      steps.push(stepFrom(now, one, steps));
      now = one;
    }
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
