import { ContentError, readYaml } from './readYaml.ts';
import * as schemas from './schemas/plannerSchemas.ts';
import type { PlanLimits } from '#domain/plan/checks/finding.ts';
import type { WorkloadRates } from '#domain/plan/workloadRates.ts';
import type { z } from 'zod';

/** Everything in content/planner/: how long work takes, what is checked, and the words and sources for it. */
export interface PlannerData {
  readonly workload: z.infer<typeof schemas.WorkloadSchema>;
  readonly limits: z.infer<typeof schemas.PlanLimitsSchema>;
  readonly checks: z.infer<typeof schemas.ChecksSchema>;
  readonly messages: z.infer<typeof schemas.FallbackMessagesSchema>;
}

/** Reads and checks content/planner/ below `root`. Throws {@link ContentError} with file, field and remedy. */
export function loadPlanner(root: string, evidence: ReadonlyMap<string, unknown>): PlannerData {
  const data: PlannerData = {
    workload: readYaml(root, 'planner/workload.yaml', schemas.WorkloadSchema),
    limits: readYaml(root, 'planner/limits.yaml', schemas.PlanLimitsSchema),
    checks: readYaml(root, 'planner/checks.yaml', schemas.ChecksSchema),
    messages: readYaml(root, 'planner/fallback.yaml', schemas.FallbackMessagesSchema),
  };
  const breaches = [
    ...unknownEvidence('planner/workload.yaml', data.workload, evidence),
    ...unknownEvidence('planner/limits.yaml', data.limits, evidence),
    ...unknownEvidence('planner/checks.yaml', data.checks.checks, evidence),
  ];
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
  return data;
}

type Grounded = Readonly<Record<string, { readonly evidence?: readonly string[] }>>;

const unknownEvidence = (
  file: string,
  entries: Grounded,
  known: ReadonlyMap<string, unknown>,
): readonly string[] =>
  Object.entries(entries).flatMap(([field, { evidence = [] }]) =>
    evidence
      .filter((id) => !known.has(id))
      .map(
        (id) =>
          `${file}, field ${field}.evidence: expected files of content/evidence/ by their names, found ${id}.`,
      ),
  );

/** The rates without their words, as the domain reckons with them. */
export const ratesOf = ({ workload }: Pick<PlannerData, 'workload'>): WorkloadRates =>
  Object.fromEntries(
    Object.entries(workload).map(([name, { rates }]) => [name, rates]),
  ) as unknown as WorkloadRates;

/** The limits without their grounds. */
export const planLimitsOf = ({ limits }: Pick<PlannerData, 'limits'>): PlanLimits =>
  Object.fromEntries(
    Object.entries(limits).map(([name, { value }]) => [name, value]),
  ) as unknown as PlanLimits;
