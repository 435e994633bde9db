import { catalog, text } from '#catalog/catalog.ts';
import type { FactorWords } from '#catalog/schemas/questionnaireSchema.ts';
import type { Worksheet } from '#domain/paper/worksheet.ts';

const factorsOnTheLeft = 2;

/** The factors in the two columns of the first page. */
export function paperColumns(): readonly [readonly FactorWords[], readonly FactorWords[]] {
  const { questionnaire } = catalog();
  return [questionnaire.slice(0, factorsOnTheLeft), questionnaire.slice(factorsOnTheLeft)];
}

/** What the sum below each column is called: the numbers of the questions that it adds up. */
export function sumNames({ questions }: Worksheet): readonly string[] {
  return paperColumns().map((column) => {
    const added = questions.filter((question) => column.some(({ factor }) => factor === question.factor));
    return text('paper.sumOf', { first: added.at(0)!.number, last: added.at(-1)!.number });
  });
}
