import { classroomFor } from '#catalog/loadClassData.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import type { Tool } from '#islands/shared/tool.ts';

/** What the page hands to the calculator, from the real catalog, with some of it exchanged. */
export function calculatorTool(change: Partial<Tool> = {}): Tool {
  const { models, questionnaire, advice, examples, strings, classroom } = loadCatalog();
  const deciding = (change.models ?? models).at(-1)!;
  return {
    models,
    deciding,
    startingWeights: equalWeights,
    questionnaire,
    advice,
    examples,
    strings,
    base: '/',
    district: undefined,
    policy: undefined,
    classroom: classroomFor(classroom),
    ...change,
  };
}
