import { checksOf, type PaperChecks } from './paperChecks.ts';
import { askedPart, partAskedBy } from '#domain/decision/askedParts.ts';
import type { AnswerOption, DecisionModel, Part, Question } from '#domain/decision/decisionModel.ts';
import { modes, type Factor, type Mode } from '#domain/vocabulary.ts';

/** Whole numbers, one for each mode. */
export type PaperNumbers = Readonly<Record<Mode, number>>;

/** One row that a teacher can circle. */
export interface PaperRow {
  readonly answer: string;
  /** The capital that names the row on the sheet. */
  readonly letter: string;
  readonly numbers: PaperNumbers;
  readonly part?: Part;
  /** The mode whose number is underlined: the part that the row asks for, or a blend for both; undefined for none. */
  readonly asksFor: Mode | undefined;
}

export interface PaperQuestion {
  readonly id: string;
  readonly factor: Factor;
  /** Counted from 1 through the whole sheet. */
  readonly number: number;
  /**
   * How many lines of boxes it has. With two lines each holds one part of the activity, or both hold the same row, so
   * that a mean of two kinds of work becomes a sum.
   */
  readonly lines: 1 | 2;
  readonly rows: readonly PaperRow[];
}

/** A model as a sheet to add up by hand: every number a whole one, every question answered, all factors alike. */
export interface Worksheet {
  readonly version: number;
  /** ISO date of the model's release. */
  readonly released: string;
  readonly questions: readonly PaperQuestion[];
  /** Written into blended's box when one part of the activity conveys and the other converges. */
  readonly raise: number;
  /** The total that stands for 100 points of the model. */
  readonly fullTotal: number;
  /** Whether some circles add up to more than the full total, which then counts as the full total. */
  readonly mayPassFullTotal: boolean;
  /** The smallest lead, in whole points of the sheet, with which a mode wins at all. */
  readonly leadToWin: number;
  /** The smallest lead, in whole points of the sheet, that is clear. */
  readonly leadToBeClear: number;
  readonly checks: PaperChecks;
}

const highestFit = 4;

// With everything doubled, half of each of two kinds of work is a whole number too.
const doubled = 2;

// A lead of exactly a threshold reaches it, though its product may differ in the last binary digit.
const sameOnPaper = 1e-9;

/** The sheet that adds up to the same verdict as a model with equal weights. Throws when plain adding cannot. */
export function worksheetOf(model: DecisionModel): Worksheet {
  refuseWhatPaperCannot(model);
  const questions = model.questions.map(paperQuestion);
  const fullTotal = doubled * highestFit * questions.length;
  const wholePoints = (points: number) => Math.ceil((points * fullTotal) / 100 - sameOnPaper);
  const raise = doubled * model.twoPartRaise.value;
  return {
    version: model.version,
    released: model.released,
    questions,
    raise,
    fullTotal,
    mayPassFullTotal: highestTotal(questions, raise) > fullTotal,
    leadToWin: wholePoints(model.margin.value),
    leadToBeClear: wholePoints(model.clearLead.value),
    checks: checksOf(model, questions),
  };
}

/** A mean over factors is a plain sum only if each factor has as many questions; equal totals need a margin to be `either`. */
function refuseWhatPaperCannot({ questions, margin, version }: DecisionModel): void {
  const counts = new Map<Factor, number>();
  for (const { factor } of questions) counts.set(factor, (counts.get(factor) ?? 0) + 1);
  if (new Set(counts.values()).size > 1) {
    throw new Error(
      `Model ${version} cannot be added up on paper: its factors differ in their number of questions.`,
    );
  }
  if (margin.value <= 0) {
    throw new Error(`Model ${version} cannot be read on paper: without a margin, equal totals name no mode.`);
  }
}

function paperQuestion({ id, factor, atMost, answers }: Question, index: number): PaperQuestion {
  const times = doubled / atMost;
  return {
    id,
    factor,
    number: index + 1,
    lines: atMost,
    rows: answers.map((answer) => paperRow(answer, times)),
  };
}

/** The mode that stands on the sheet for each set of parts asked for. */
const askingMode: Readonly<Record<number, Mode>> = {
  [askedPart.live]: 'synchronous',
  [askedPart.ownTime]: 'asynchronous',
  [askedPart.both]: 'blended',
};

function paperRow({ id, letter, fit, part }: AnswerOption, times: number): PaperRow {
  return {
    answer: id,
    letter: letter.toUpperCase(),
    numbers: {
      synchronous: times * fit.synchronous,
      asynchronous: times * fit.asynchronous,
      blended: times * fit.blended,
    },
    ...(part === undefined ? {} : { part }),
    asksFor: askingMode[partAskedBy(fit)],
  };
}

/** No total of the sheet is higher; a raise is counted for every question that can earn one. */
function highestTotal(questions: readonly PaperQuestion[], raise: number): number {
  const totals = modes.map((mode) =>
    questions.reduce((sum, { rows, lines }) => {
      const best = Math.max(...rows.map(({ numbers }) => numbers[mode]));
      return sum + lines * best + (lines === 2 && mode === 'blended' ? raise : 0);
    }, 0),
  );
  return Math.max(...totals);
}
