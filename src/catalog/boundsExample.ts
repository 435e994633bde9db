import { decidingModel, type Catalog } from './loadCatalog.ts';
import { followedId } from './workedExample.ts';
import { boundsOf, decideWithin, stepsAtFloor } from '#domain/robustness/bounds.ts';
import type { Verdict } from '#domain/vocabulary.ts';

/** Separate shares such as a school office might know them: with a device, with a connection, with a quiet place. */
const known = { device: 0.9, connection: 0.8, quiet: 0.7 };

const inHundred = (share: number): number => Math.round(share * 100);

/** What three separate shares allow to say of the example that the model's pages follow, at both ends. */
export function boundsExample(catalog: Catalog) {
  const model = decidingModel(catalog);
  const { name, situation } = catalog.examples.find(({ id }) => id === followedId)!;
  const steps = stepsAtFloor(catalog.advice.limits.shareSteps.value, model);
  const shares = Object.values(known);
  const within = decideWithin(boundsOf(shares)!, situation, steps, model);
  const nameOf = (verdict: Verdict) => catalog.advice.verdicts[verdict].name.toLowerCase();
  return {
    name,
    device: inHundred(known.device),
    connection: inHundred(known.connection),
    quiet: inHundred(known.quiet),
    sum: inHundred(shares.reduce((sum, share) => sum + share, 0)),
    beyond: inHundred(shares.length - 1),
    low: inHundred(within.least),
    lowVerdict: nameOf(within.atLeast.verdict),
    high: inHundred(within.most),
    highVerdict: nameOf(within.atMost.verdict),
    isSettled: within.isSettled,
  };
}
