import { catalog, site } from '#catalog/catalog.ts';
import { decidingModel } from '#catalog/loadCatalog.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import type { Tool } from '#islands/shared/tool.ts';
import { address } from '#layouts/address.ts';

/** What the calculator is handed, on its own page and where it opens inside another. */
export const calculatorTool = (): Tool =>
  toolFor(['bounds', 'calculator', 'context', 'link', 'mode', 'own', 'result', 'share', 'shared', 'under']);

/** What a page hands to a tool: the checked catalog, with the interface texts of the areas that the tool shows. */
export function toolFor(areas: readonly string[]): Tool {
  const { models, districtModel, districtWeights, questionnaire, advice, examples, strings, policies } =
    catalog();
  return {
    models,
    deciding: decidingModel(catalog()),
    startingWeights: districtWeights ?? equalWeights,
    questionnaire,
    advice,
    examples,
    strings: Object.fromEntries(
      Object.entries(strings).filter(([key]) => areas.includes(key.split('.')[0]!)),
    ),
    base: address('/'),
    // A copy that only names itself decides by the default model.
    district: districtModel && site.district,
    policy: policies.district,
  };
}
