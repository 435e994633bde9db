import { readUnsent, writeUnsent } from '#browser/unsentStore.ts';

/** What was typed and does not count, too long or no fitting number, by the id of its field; it outlives form and page. */
export interface UnsentTexts {
  readonly texts: ReadonlyMap<string, string>;
  /** Sets what waits in a field; undefined for nothing. */
  readonly put: (id: string, text: string | undefined) => void;
}

const byPlan = new Map<string, UnsentTexts>();

/** That of one plan. */
export function unsentTexts(planKey: string): UnsentTexts {
  const known = byPlan.get(planKey);
  if (known !== undefined) return known;
  const texts = readUnsent(planKey);
  const unsent: UnsentTexts = {
    texts,
    put: (id, text) => {
      if (text !== undefined) texts.set(id, text);
      // What never waited is no reason to write.
      else if (!texts.delete(id)) return;
      writeUnsent(planKey, texts);
    },
  };
  byPlan.set(planKey, unsent);
  return unsent;
}
