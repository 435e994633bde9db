import { contentRoot } from '#catalog/contentRoot.ts';
import { loadPlanner, ratesOf } from '#catalog/loadPlanner.ts';
import { readFolder } from '#catalog/readYaml.ts';
import { EvidenceSchema } from '#catalog/schemas/evidenceSchema.ts';

export const evidenceFiles = readFolder(contentRoot, 'evidence', EvidenceSchema);

/** The real content/planner/. */
export const plannerData = loadPlanner(contentRoot, evidenceFiles);
export const rates = ratesOf(plannerData);
