/** Texts too long to count, by the id of their field; they outlive the form that they were typed in. */
export type UnsentTexts = Map<string, string>;

const byPlan = new Map<string, UnsentTexts>();

/** Those of one plan, until the page is left. */
export function unsentTexts(planKey: string): UnsentTexts {
  const known = byPlan.get(planKey);
  if (known !== undefined) return known;
  const texts: UnsentTexts = new Map();
  byPlan.set(planKey, texts);
  return texts;
}
