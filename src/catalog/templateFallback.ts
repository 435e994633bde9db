import { fill } from '#wording/phrases.ts';
import type { Catalog } from './loadCatalog.ts';
import { fallbackSheet, type FallbackEntry } from '#domain/plan/fallbackSheet.ts';
import { liveRungs, ownTimeRungs } from '#domain/delivery/fallback.ts';
import type { Plan } from '#domain/plan/plan.ts';

/** One step down: when to take it, what to do, and what to send, in the words of the first activity it can befall. */
export interface FallbackStep {
  readonly name: string;
  readonly trigger: string;
  readonly do: string;
  readonly title: string;
  readonly message: string;
}

export interface FallbackInWords {
  /** What to send when the room is lost; undefined where no meeting is in one. */
  readonly room: { readonly title: string; readonly message: string } | undefined;
  readonly live: readonly FallbackStep[];
  readonly ownTime: readonly FallbackStep[];
}

/** What to do when things fail in a plan: each step once, so that a sheet of many activities stays short. */
export function fallbackOf(plan: Plan, { advice, planner }: Catalog): FallbackInWords {
  const { messages } = planner;
  const sheet = fallbackSheet(plan);
  const firstWith = (rung: string) => sheet.find(({ rungs }) => (rungs as readonly string[]).includes(rung));
  const filled = (message: string, { title, minutes }: FallbackEntry) => fill(message, { title, minutes });
  const step = (
    words: Omit<FallbackStep, 'title' | 'message'>,
    message: string,
    entry: FallbackEntry | undefined,
  ): readonly FallbackStep[] =>
    entry === undefined ? [] : [{ ...words, title: entry.title, message: filled(message, entry) }];
  const inRoom = sheet.find((entry) => entry.mode === 'synchronous' && entry.losesRoom);
  return {
    room: inRoom && { title: inRoom.title, message: filled(messages.room, inRoom) },
    live: liveRungs.flatMap((rung) => step(advice.fallback.live[rung], messages.live[rung], firstWith(rung))),
    ownTime: ownTimeRungs.flatMap((rung) =>
      step(advice.fallback.ownTime[rung], messages.ownTime[rung], firstWith(rung)),
    ),
  };
}
