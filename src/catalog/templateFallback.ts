import { fill } from '#wording/phrases.ts';
import type { Catalog } from './loadCatalog.ts';
import { liveRungs, ownTimeRungs } from '#domain/delivery/fallback.ts';
import { fallbackSheet, type FallbackEntry } from '#domain/plan/fallbackSheet.ts';
import type { Plan, PlannedMode } from '#domain/plan/plan.ts';

/** One step down: when to take it, what to do, and what to send. */
export interface FallbackStep {
  readonly name: string;
  readonly trigger: string;
  readonly do: string;
  readonly message: string;
}

/** The steps down, with messages in the name of one activity that all of them can befall. */
export interface FallbackLadder {
  readonly title: string;
  readonly steps: readonly FallbackStep[];
}

export interface FallbackInWords {
  /** What to send when the room is lost; undefined where no meeting is in one. */
  readonly room: { readonly title: string; readonly message: string } | undefined;
  readonly live: FallbackLadder | undefined;
  readonly ownTime: FallbackLadder | undefined;
}

const filled = (message: string, { title, minutes }: FallbackEntry): string =>
  fill(message, { title, minutes });

/** The first activity of a mode with the most steps down; undefined where none has any. */
function exampleOf(sheet: readonly FallbackEntry[], mode: PlannedMode): FallbackEntry | undefined {
  const byLength = sheet.filter((entry) => entry.mode === mode && entry.rungs.length > 0);
  return byLength.toSorted((a, b) => b.rungs.length - a.rungs.length)[0];
}

function ladderOf<Rung extends string>(
  entry: FallbackEntry | undefined,
  rungs: readonly Rung[],
  words: Readonly<Record<Rung, Omit<FallbackStep, 'message'>>>,
  messages: Readonly<Record<Rung, string>>,
): FallbackLadder | undefined {
  if (entry === undefined) return undefined;
  const own = rungs.filter((rung) => (entry.rungs as readonly string[]).includes(rung));
  return {
    title: entry.title,
    steps: own.map((rung) => ({ ...words[rung], message: filled(messages[rung], entry) })),
  };
}

/** What to do when things fail in a plan: each step once, so that a sheet of many activities stays short. */
export function fallbackOf(plan: Plan, { advice, planner }: Catalog): FallbackInWords {
  const { messages } = planner;
  const sheet = fallbackSheet(plan);
  const inRoom = sheet.find((entry) => entry.mode === 'synchronous' && entry.losesRoom);
  const live = exampleOf(sheet, 'synchronous');
  const ownTime = exampleOf(sheet, 'asynchronous');
  return {
    room: inRoom && { title: inRoom.title, message: filled(messages.room, inRoom) },
    live: ladderOf(live, liveRungs, advice.fallback.live, messages.live),
    ownTime: ladderOf(ownTime, ownTimeRungs, advice.fallback.ownTime, messages.ownTime),
  };
}
