import type { Tool } from '#islands/shared/tool.ts';
import { addressOnSite } from '#browser/addressBar.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { withParts } from '#codec/resultLink.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';

/**
 * The link to a result, with a class and a policy card where they go along: an address of the calculator's own page,
 * since the calculator can stand on another.
 */
export function resultAddress(
  situation: Situation,
  model: DecisionModel,
  { base }: Tool,
  classText: string | undefined,
  policyText: string | undefined,
): string {
  if (typeof location === 'undefined') return '';
  const fragment = withParts(encodeCalculatorLink(situation, model), classText, policyText);
  return addressOnSite(`${base}calculator/#${fragment}`);
}
