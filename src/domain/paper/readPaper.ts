import { crossedOutBy, isSchoolCheck, needlessChecks, type PaperCheck } from './paperChecks.ts';
import type { PaperNumbers, PaperQuestion, PaperRow, Worksheet } from './worksheet.ts';
import type { Answers } from '#domain/decision/situation.ts';
import { modes, type Mode, type Strength, type Verdict } from '#domain/vocabulary.ts';

/** What a teacher did with a pencil: the answers whose rows have a circle, and the checks ticked as a yes. */
export interface FilledPaper {
  readonly circled: Answers;
  readonly ticked: readonly PaperCheck[];
}

export interface PaperReading {
  /** The three sums, in whole points of the sheet. */
  readonly totals: PaperNumbers;
  readonly crossedOut: readonly Mode[];
  readonly verdict: Verdict;
  readonly strength: Strength;
}

/**
 * What a filled sheet says, found as a hand finds it: whole numbers added and compared, and nothing of the model but
 * what is printed. Undefined while a question has no circle, since the sum then says nothing.
 */
export function readPaper(worksheet: Worksheet, { circled, ticked }: FilledPaper): PaperReading | undefined {
  const filled = worksheet.questions.map((question) => ({ question, rows: circledRows(question, circled) }));
  if (filled.some(({ rows }) => rows.length === 0)) return undefined;
  const lines = filled.flatMap(({ question, rows }) => boxesOf(question, rows, worksheet.raise));
  const totals = addUp(lines);
  const crossedOut = crossedOutAfter(ticked);
  const setAside = needlessChecks.some((check) => ticked.includes(check)) ? 'blended' : undefined;
  return { totals, crossedOut, ...comparing(totals, crossedOut, setAside, worksheet) };
}

function circledRows({ id, rows }: PaperQuestion, circled: Answers): readonly PaperRow[] {
  const chosen = [circled[id] ?? []].flat();
  return rows.filter(({ answer }) => chosen.includes(answer));
}

/** The lines of boxes that one question fills: one row, or a row for each part and what two different parts add. */
function boxesOf(
  { lines }: PaperQuestion,
  rows: readonly PaperRow[],
  raise: number,
): readonly PaperNumbers[] {
  const written = rows.map(({ numbers }) => numbers);
  if (lines === 1) return written;
  const parts = rows.map(({ part }) => part);
  const isSplit = parts.includes('conveyance') && parts.includes('convergence');
  const both = written.length === 1 ? [...written, ...written] : written;
  return isSplit ? [...both, { synchronous: 0, asynchronous: 0, blended: raise }] : both;
}

const addUp = (lines: readonly PaperNumbers[]): PaperNumbers =>
  lines.reduce(
    (sum, line) => ({
      synchronous: sum.synchronous + line.synchronous,
      asynchronous: sum.asynchronous + line.asynchronous,
      blended: sum.blended + line.blended,
    }),
    { synchronous: 0, asynchronous: 0, blended: 0 },
  );

const crossedBy = (ticked: readonly PaperCheck[]): readonly Mode[] =>
  modes.filter((mode) => ticked.some((check) => crossedOutBy[check].includes(mode)));

/** With all three crossed out, only the school's crosses stand; if those are three as well, none does. */
function crossedOutAfter(ticked: readonly PaperCheck[]): readonly Mode[] {
  const crossed = crossedBy(ticked);
  if (crossed.length < modes.length) return crossed;
  const bySchool = crossedBy(ticked.filter(isSchoolCheck));
  return bySchool.length < modes.length ? bySchool : [];
}

function comparing(
  totals: PaperNumbers,
  crossedOut: readonly Mode[],
  setAside: Mode | undefined,
  { fullTotal, leadToWin, leadToBeClear }: Worksheet,
): Pick<PaperReading, 'verdict' | 'strength'> {
  const counted = (mode: Mode) => Math.min(totals[mode], fullTotal);
  const open = modes.filter((mode) => !crossedOut.includes(mode)).sort((a, b) => counted(b) - counted(a));
  const [best, second] = open as [Mode, Mode?];
  const leadsBy = (points: number, rival: Mode | undefined) =>
    rival === undefined || counted(best) - counted(rival) >= points;
  if (!leadsBy(leadToWin, second)) return { verdict: 'either', strength: 'either' };
  const isClear = leadsBy(leadToBeClear, second) && leadsBy(leadToBeClear, setAside);
  return { verdict: best, strength: isClear ? 'clear' : 'leaning' };
}
