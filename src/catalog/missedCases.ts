import { decidingModel, type Catalog } from './loadCatalog.ts';
import { linePath } from './modelPages.ts';
import { chosenOptions } from '#domain/decision/score.ts';
import { modesOfVerdict, type Agreement, type JudgedCase } from '#domain/evaluation/agreement.ts';
import type { Mode } from '#domain/vocabulary.ts';

/** One way to fill in the questionnaire from a guide's text, and the verdict that came of it. */
export interface MissedReading {
  /** How many of the readings of this situation are alike. */
  readonly times: number;
  /** The mode that the model names; two for either. */
  readonly named: readonly string[];
  /** Names of the rules that took a mode out. */
  readonly rules: readonly string[];
  readonly answers: readonly {
    readonly question: string;
    readonly answer: string;
    readonly reason: string;
    readonly path: string;
  }[];
}

/** A situation on which the model does not say what its guide says. */
export interface MissedCase {
  readonly id: string;
  readonly situation: string;
  readonly source: { readonly title: string; readonly url: string };
  readonly recommended: string;
  readonly alsoAccepted: readonly string[];
  /** Whether a verdict of either held the recommended mode each time, which counts half. */
  readonly isHalf: boolean;
  readonly readings: readonly MissedReading[];
  /** How many readings of the situation there are, agreeing ones included. */
  readonly allReadings: number;
}

/** Every situation with at least one verdict that does not match its guide: full misses first, then halves. */
export function missedCases({ judged }: Agreement, catalog: Catalog): readonly MissedCase[] {
  const missed = judged.filter(({ strict }) => strict < 1);
  const ids = [...new Set(missed.map(({ of }) => of.id))];
  const nameOf = (mode: Mode) => catalog.advice.verdicts[mode].name;
  return ids
    .map((id) => {
      const readings = missed.filter(({ of }) => of.id === id);
      const { situation, source, recommended, alsoAccepted } = readings[0]!.of;
      return {
        id,
        situation,
        source,
        recommended: nameOf(recommended),
        alsoAccepted: alsoAccepted.map(nameOf),
        isHalf: readings.every(({ strict }) => strict > 0),
        readings: alikeTogether(readings.map((one) => shownReading(one, catalog))),
        allReadings: judged.filter(({ of }) => of.id === id).length,
      };
    })
    .sort((a, b) => Number(a.isHalf) - Number(b.isHalf));
}

function shownReading({ of, decision }: JudgedCase, catalog: Catalog): MissedReading {
  const words = catalog.questionnaire.flatMap(({ questions }) => questions);
  return {
    times: 1,
    named: modesOfVerdict(decision).map((mode) => catalog.advice.verdicts[mode].name),
    rules: [...new Set(decision.ruledOut.map(({ rule }) => catalog.advice.rules[rule].name))],
    answers: decidingModel(catalog).questions.flatMap((question) => {
      const { short, answers } = words.find(({ id }) => id === question.id)!;
      return chosenOptions(question, of.answers).map(({ id, reason }) => ({
        question: short,
        answer: answers.find((answer) => answer.id === id)!.short,
        reason,
        path: linePath(question.id, id),
      }));
    }),
  };
}

function alikeTogether(readings: readonly MissedReading[]): readonly MissedReading[] {
  const kinds = new Map<string, MissedReading>();
  for (const reading of readings) {
    const kind = JSON.stringify(reading);
    kinds.set(kind, { ...reading, times: (kinds.get(kind)?.times ?? 0) + 1 });
  }
  return [...kinds.values()];
}
