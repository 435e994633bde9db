import { course } from '#catalog/catalog.ts';
import type { Module } from '#catalog/loadCourse.ts';
import type { CheckQuestion } from '#catalog/schemas/practiceSchema.ts';

/** A question that a practice page asks, with the module it belongs to. */
export interface AskedQuestion {
  /** The module's id. */
  readonly module: string;
  readonly question: CheckQuestion;
  /** The module's short title, where the question comes from an earlier one. */
  readonly from?: string;
}

/** The questions of earlier modules that a module asks again. */
export const recapOf = ({ practice }: Pick<Module, 'practice'>): readonly Required<AskedQuestion>[] =>
  practice.recap.map((asked) => {
    const from = course().modules.find((earlier) => earlier.id === asked.module)!;
    const question = from.practice.questions.find((one) => one.id === asked.question)!;
    return { module: from.id, question, from: from.navTitle };
  });
