import { contentRoot } from './contentRoot.ts';
import { currentModel, decidingModel, type Catalog } from './loadCatalog.ts';
import { ContentError, readYaml } from './readYaml.ts';
import { VersionsSchema } from './schemas/versionsSchema.ts';
import type { Grounds } from '#domain/decision/decisionModel.ts';
import { weightingsDrawn } from '#domain/robustness/acceptability.ts';
import { evidenceStrengths, factors, type EvidenceStrength } from '#domain/vocabulary.ts';

/** The reasons of the fits of answers, and those of thresholds and rules. */
function groundsOf(catalog: Catalog): Readonly<Record<'fits' | 'others', readonly Grounds[]>> {
  const { questions, twoPartRaise, start, margin, clearLead, guardrails } = decidingModel(catalog);
  return {
    fits: questions.flatMap(({ answers }) => answers),
    others: [twoPartRaise, start, margin, clearLead, ...Object.values(guardrails)],
  };
}

/** How many of the model's reasons, and of these for the fits of answers, are how firm, and whom its sources studied; each source counts once. */
export function foundationsOf(catalog: Catalog) {
  const { fits, others } = groundsOf(catalog);
  const grounds = [...fits, ...others];
  const countIn = (some: readonly Grounds[], wanted: EvidenceStrength) =>
    some.filter(({ strength }) => strength === wanted).length;
  const cited = [...new Set(grounds.flatMap(({ evidence }) => evidence))].map((id) =>
    catalog.evidence.get(id)!,
  );
  const inSchool = cited.filter(({ audience }) => audience.includes('k-12'));
  const adultsOnly = cited.filter(({ audience }) =>
    audience.every((one) => one === 'higher-education' || one === 'adults'),
  );
  return {
    reasons: grounds.length,
    fits: fits.length,
    byStrength: evidenceStrengths.map((strength) => ({
      strength,
      fits: countIn(fits, strength),
      count: countIn(grounds, strength),
    })),
    sources: cited.length,
    inSchool: inSchool.length,
    adultsOnly: adultsOnly.length,
    others: cited.length - inSchool.length - adultsOnly.length,
  };
}

/** Every released version, newest first, with its date and what it changed. Throws where one has no words. */
export function versionsOf({ models }: Pick<Catalog, 'models'>, root = contentRoot) {
  const versions = readYaml(root, 'versions.yaml', VersionsSchema);
  if (versions.length !== models.length) {
    throw new ContentError(
      `versions.yaml: expected ${models.length} versions, as in content/model/, found ${versions.length}.`,
    );
  }
  return versions.map((entry, index) => ({ ...entry, released: models[index]!.released })).reverse();
}

/** The numbers that sentences about the model quote. */
export function figuresOf(catalog: Catalog) {
  const { version, questions, twoPartRaise, margin, clearLead, guardrails } = decidingModel(catalog);
  return {
    version,
    released: currentModel(catalog.models).released,
    questions: questions.length,
    factors: factors.length,
    raise: twoPartRaise.value,
    margin: margin.value,
    clearLead: clearLead.value,
    floor: Math.round(guardrails.reachFloor.value * 100),
    phoneGroup: guardrails.reachFloor.phoneGroup,
    weightings: weightingsDrawn.toLocaleString('en-US'),
  };
}
