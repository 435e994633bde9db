import { unsentName } from './unsentStore.ts';
import { readPlanFile, writePlanFile, type PlanFileProblem } from '#codec/planFile.ts';
import type { Plan } from '#domain/plan/plan.ts';

/**
 * The plans kept in this browser, one document each. A new text is first written ahead under a second key and then takes
 * the place of the old one, so that a crash or a full browser leaves one of the two whole; of two that can be read, the
 * newer counts. There is no index beside them that could disagree: the list is read from the documents.
 */
const prefix = 'live-or-later:plan:1:';
const aheadPrefix = 'live-or-later:plan-ahead:1:';

/** The part of the browser's storage that is needed. */
export type Texts = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

export interface StoredPlan {
  readonly key: string;
  readonly plan: Plan;
  /** Milliseconds since 1970 at which it was kept; also tells its states apart. */
  readonly savedAt: number;
}

/** A document that cannot be read: its text as it is, to be saved as a file. */
export interface UnreadablePlan {
  readonly key: string;
  readonly text: string;
  readonly problem: PlanFileProblem;
}

/** `newer` where another tab has kept something else since `basedOn`; nothing was written then. */
export type Saved =
  { readonly outcome: 'kept'; readonly savedAt: number } | { readonly outcome: 'full' | 'blocked' | 'newer' };

/** The storage of this browser; undefined where it is switched off. */
export function browserTexts(): Texts | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** A key that no other plan has, in this browser or another. */
export function newPlanKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}

interface Document {
  readonly text: string;
  readonly savedAt: number;
  readonly read: ReturnType<typeof readPlanFile>;
}

function documentFrom(text: string | null): Document | undefined {
  if (text === null) return undefined;
  // The time stands before the plan's file, so that a torn text still says when it was kept.
  const [, time = '0', file = text] = /^(\d{1,16})\n(.*)$/s.exec(text) ?? [];
  return { text: file, savedAt: Number(time), read: readPlanFile(file) };
}

function countingDocument(key: string, texts: Texts): Document | undefined {
  const found = [texts.getItem(prefix + key), texts.getItem(aheadPrefix + key)].map(documentFrom);
  const documents = found.filter((one) => one !== undefined);
  const whole = documents.filter(({ read }) => read.ok).sort((a, b) => b.savedAt - a.savedAt);
  return whole[0] ?? documents[0];
}

/** The plan kept under a key, its text where it cannot be read, undefined where there is none. */
export function readStoredPlan(key: string, texts: Texts): StoredPlan | UnreadablePlan | undefined {
  const document = countingDocument(key, texts);
  if (document === undefined) return undefined;
  const { text, savedAt, read } = document;
  return read.ok ? { key, plan: read.value, savedAt } : { key, text, problem: read.reason };
}

/** All plans kept in this browser, the latest first, and behind them what cannot be read. */
export function listStoredPlans(texts: Texts): readonly (StoredPlan | UnreadablePlan)[] {
  const names = Array.from({ length: texts.length }, (_, at) => texts.key(at) ?? '');
  const keys = names.flatMap((name) =>
    [prefix, aheadPrefix].filter((start) => name.startsWith(start)).map((start) => name.slice(start.length)),
  );
  const plans = [...new Set(keys)]
    .map((key) => readStoredPlan(key, texts))
    .filter((one) => one !== undefined);
  const time = (one: StoredPlan | UnreadablePlan) => ('savedAt' in one ? one.savedAt : -1);
  return plans.sort((a, b) => time(b) - time(a));
}

/**
 * Keeps a plan. `basedOn` is the `savedAt` of what it was made from, undefined for a new one: what another tab has kept
 * since then, or what cannot be read, is not written over.
 */
export function storePlan(
  key: string,
  plan: Plan,
  basedOn: number | undefined,
  now: number,
  texts: Texts,
): Saved {
  const before = countingDocument(key, texts);
  if ((before?.read.ok ? before.savedAt : before && -1) !== basedOn) return { outcome: 'newer' };
  // Two states never share a time, even where the clock was set back.
  const savedAt = Math.max(now, (basedOn ?? 0) + 1);
  const text = `${savedAt}\n${writePlanFile(plan)}`;
  try {
    texts.setItem(aheadPrefix + key, text);
  } catch (error) {
    return { outcome: isFull(error) ? 'full' : 'blocked' };
  }
  try {
    texts.setItem(prefix + key, text);
    texts.removeItem(aheadPrefix + key);
  } catch {
    // The text written ahead is whole and newer: it counts until there is room.
  }
  return { outcome: 'kept', savedAt };
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);

/** Forgets what is kept under a key, readable or not. Returns what puts it back as it was; false where there is no room. */
export function removeStoredPlan(key: string, texts: Texts): () => boolean {
  const kept = [aheadPrefix + key, prefix + key, unsentName(key)].map(
    (name) => [name, texts.getItem(name)] as const,
  );
  for (const [name] of kept) texts.removeItem(name);
  return () => {
    try {
      for (const [name, text] of kept) if (text !== null) texts.setItem(name, text);
      return true;
    } catch {
      return false;
    }
  };
}

/** Calls `follow` with the key of a plan that another tab has kept or removed; undefined where it removed everything. */
export function onStoredPlanChange(follow: (key: string | undefined) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null) follow(undefined);
    else if (key.startsWith(prefix)) follow(key.slice(prefix.length));
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
