import { catalog, site } from '#catalog/catalog.ts';
import { decidingDistrict, decidingModel } from '#catalog/loadCatalog.ts';
import { classroomFor } from '#catalog/loadClassData.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import type { Tool } from '#islands/shared/tool.ts';
import { address } from '#layouts/address.ts';

/** The interface texts of some areas, the first parts of their keys. */
export const stringsOf = (areas: readonly string[]): Tool['strings'] =>
  Object.fromEntries(Object.entries(catalog().strings).filter(([key]) => areas.includes(key.split('.')[0]!)));

/** What the calculator is handed, on its own page and where it opens inside another. */
export const calculatorTool = (): Tool =>
  toolFor([
    'bounds',
    'calculator',
    'context',
    'door',
    'link',
    'mode',
    'own',
    'result',
    'share',
    'shared',
    'under',
    'yours',
  ]);

/** What a page hands to a tool: the checked catalog, with the interface texts of the areas that the tool shows. */
export function toolFor(areas: readonly string[]): Tool {
  const { models, districtWeights, questionnaire, advice, examples, classroom, policies } = catalog();
  return {
    models,
    deciding: decidingModel(catalog()),
    startingWeights: districtWeights ?? equalWeights,
    questionnaire,
    advice,
    examples,
    strings: stringsOf(areas),
    base: address('/'),
    district: decidingDistrict(catalog(), site),
    policy: policies.district,
    classroom: classroomFor(classroom),
  };
}
