import { ContentError, readFolder } from './readYaml.ts';
import { TemplateSchema, type TemplateActivityInput } from './schemas/templateSchema.ts';
import type { CheckId } from '#domain/plan/checks/finding.ts';
import { activityProblem } from '#domain/plan/limits.ts';
import type { EditProblem } from '#domain/plan/planEdit.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { channelsOf } from '#domain/plan/plannedMode.ts';

/** A plan to start from. */
export interface PlanTemplate {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** When to start from it, and when it is better not to. */
  readonly fits: string;
  readonly notFor: string;
  /** What the checks are meant to find in it with an ordinary class. */
  readonly findings: readonly CheckId[];
  /** Why, where that is not nothing. */
  readonly note?: string;
  readonly plan: Plan;
}

/** Reads and checks content/templates/ below `root`, in their order. Throws {@link ContentError} with file and remedy. */
export function loadTemplates(root: string, library: ReadonlySet<string>): readonly PlanTemplate[] {
  const files = [...readFolder(root, 'templates', TemplateSchema)].sort(([, a], [, b]) => a.order - b.order);
  const templates = files.map(([id, { order: _, plan, ...words }]) => ({
    id,
    ...words,
    plan: { ...plan, activities: plannedActivities(plan.activities) },
  }));
  const breaches = templates.flatMap((template) => templateBreaches(template, library));
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
  return templates;
}

const numbered = (index: number): string => `a${index + 1}`;

const plannedActivities = (written: readonly TemplateActivityInput[]): readonly PlannedActivity[] =>
  written.map((one, index) => plannedActivity(one, numbered(index), written));

function plannedActivity(
  one: TemplateActivityInput,
  id: string,
  all: readonly TemplateActivityInput[],
): PlannedActivity {
  const { library, type, at, contact, evidence, set, grouping, ...same } = one;
  const isLive = one.mode === 'synchronous';
  return {
    ...same,
    id,
    learningType: type,
    grouping: grouping ?? (isLive ? 'class' : 'alone'),
    hasContact: contact ?? isLive,
    hasEvidence: evidence,
    ...(library === undefined ? {} : { activityId: library }),
    ...(at === undefined ? {} : { startMinute: Number(at.slice(0, 2)) * 60 + Number(at.slice(3)) }),
    ...(set === undefined ? {} : { set: numbered(all.findIndex((other) => other.set === set)) }),
  };
}

function templateBreaches(
  { id, note, findings, plan }: PlanTemplate,
  library: ReadonlySet<string>,
): readonly string[] {
  const file = `templates/${id}.yaml`;
  const ofPlan =
    (note === undefined) === (findings.length === 0)
      ? []
      : [
          `${file}: expected a note exactly where findings are meant. Say why they are, or take the note out.`,
        ];
  return [
    ...ofPlan,
    ...plan.activities.flatMap((one, index) =>
      activityBreaches(one, plan, library).map((words) => `${file}, field plan.activities.${index}.${words}`),
    ),
  ];
}

/** A file counts its days from 0. */
function limitWords(
  { field, least, most, found }: EditProblem,
  { day }: PlannedActivity,
  { days }: Plan,
): string {
  if (day < 0 || day >= days) return `day: expected 0 to ${days - 1}, found ${day}.`;
  return `${field}: expected ${least ?? 0} to ${most}, found ${found}.`;
}

function activityBreaches(one: PlannedActivity, plan: Plan, library: ReadonlySet<string>): readonly string[] {
  const problem = activityProblem(one, plan);
  const { activityId, mode, channel, day } = one;
  const next = plan.activities[plan.activities.indexOf(one) + 1];
  return [
    ...(problem === undefined ? [] : [limitWords(problem, one, plan)]),
    ...(channelsOf(mode).includes(channel)
      ? []
      : [`channel: expected one that carries ${mode} work, found ${channel}.`]),
    ...(activityId === undefined || library.has(activityId)
      ? []
      : [`library: expected an activity that has a file, found ${activityId}.`]),
    ...(next !== undefined && next.day < day
      ? [`day: expected days in their order, found ${next.day} after ${day}.`]
      : []),
  ];
}
