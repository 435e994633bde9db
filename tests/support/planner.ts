import { classData } from './classes.ts';
import { contentRoot } from '#catalog/contentRoot.ts';
import { loadPlanner, planLimitsOf, ratesOf } from '#catalog/loadPlanner.ts';
import { readFolder, readYaml } from '#catalog/readYaml.ts';
import { PatternsSchema } from '#catalog/schemas/adviceSchemas.ts';
import { EvidenceSchema } from '#catalog/schemas/evidenceSchema.ts';
import type { PlanSetting } from '#domain/plan/checks/finding.ts';

export const evidenceFiles = readFolder(contentRoot, 'evidence', EvidenceSchema);

/** The real content/planner/. */
export const plannerData = loadPlanner(contentRoot, evidenceFiles);
export const rates = ratesOf(plannerData);

/** The real limits, channels and shares, with no class and no policy unless a test names them. */
export const settingOf = (change: Partial<PlanSetting> = {}): PlanSetting => ({
  limits: planLimitsOf(plannerData),
  reach: classData.reach,
  dataRates: classData.rates,
  rates,
  shares: readYaml(contentRoot, 'advice/patterns.yaml', PatternsSchema).shares.blended,
  ...change,
});
