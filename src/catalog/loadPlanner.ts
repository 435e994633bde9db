import { ContentError, readYaml } from './readYaml.ts';
import * as schemas from './schemas/plannerSchemas.ts';
import type { WorkloadRates } from '#domain/plan/workloadRates.ts';
import type { z } from 'zod';

/** Everything in content/planner/: how long work takes, with the words and sources for it. */
export interface PlannerData {
  readonly workload: z.infer<typeof schemas.WorkloadSchema>;
}

/** Reads and checks content/planner/ below `root`. Throws {@link ContentError} with file, field and remedy. */
export function loadPlanner(root: string, evidence: ReadonlyMap<string, unknown>): PlannerData {
  const data: PlannerData = {
    workload: readYaml(root, 'planner/workload.yaml', schemas.WorkloadSchema),
  };
  const breaches = unknownEvidence('planner/workload.yaml', data.workload, evidence);
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
