import { decodeCalculatorLink, encodeCalculatorLink } from '#codec/calculatorLink.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';

const key = 'live-or-later:calculator:1';
const longestName = 80;

export interface StoredDraft {
  readonly situation: Situation;
  readonly name: string;
  /** What a counted class gave, where it gave anything; drafts kept by earlier versions have none. */
  readonly counted?: object | undefined;
}

/** The unfinished answers kept in this browser; undefined when there are none that can be read. */
export function readDraft(models: readonly DecisionModel[]): StoredDraft | undefined {
  try {
    return draftFrom(JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>, models);
  } catch {
    // Storage is blocked, or holds something that is not ours: the tool starts empty.
    return undefined;
  }
}

function draftFrom(
  { link, name, counted }: Readonly<Record<string, unknown>>,
  models: readonly DecisionModel[],
): StoredDraft | undefined {
  const opened = typeof link === 'string' ? decodeCalculatorLink(link, models) : undefined;
  return opened?.ok
    ? {
        situation: opened.value.situation,
        name: typeof name === 'string' ? name.slice(0, longestName) : '',
        counted: counted ? (Object(counted) as object) : undefined,
      }
    : undefined;
}

/** Keeps the answers in this browser, in the same form as a link. False when the browser does not let us. */
export function writeDraft({ situation, name, counted }: StoredDraft, model: DecisionModel): boolean {
  try {
    localStorage.setItem(
      key,
      JSON.stringify({ link: encodeCalculatorLink(situation, model), name, counted }),
    );
    return true;
  } catch {
    return false;
  }
}
