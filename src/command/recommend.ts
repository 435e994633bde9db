import { readJson, runCommand, UsageError } from './input.ts';
import { decidingDistrict, decidingModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { readSite } from '#catalog/readSite.ts';
import { readSituation } from '#codec/situationInput.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import { recommend } from '#domain/recommend.ts';

// npm run --silent recommend -- FILE.json, or - for standard input: the recommendation for one situation, or for each
// of an array, as JSON. Where a district's model decides, each names the district.

runCommand(([file]) => {
  if (file === undefined) {
    throw new UsageError('Name a file: npm run --silent recommend -- FILE.json, or - for standard input.');
  }
  const input = readJson(file);
  const catalog = loadCatalog();
  const model = decidingModel(catalog);
  const usual = catalog.districtWeights ?? equalWeights;
  const district = decidingDistrict(catalog, readSite());
  const recommendFor = (item: unknown, where: string) => {
    const { answers, weights, context } = readSituation(item, model, where, usual);
    return { ...recommend(answers, weights, context, model), district };
  };
  const output = Array.isArray(input)
    ? input.map((item, index) => recommendFor(item, `situation ${index + 1}`))
    : recommendFor(input, 'situation');
  return JSON.stringify(output, null, 2);
});
