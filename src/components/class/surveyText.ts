import type { ClassData } from '#catalog/loadClassData.ts';

/** The survey as plain text, one question after the other, for a form or a message. */
export function surveyText({ title, intro, questions }: ClassData['survey'], thanks: string): string {
  return [
    title,
    intro,
    ...questions.map(({ ask, answers }, index) =>
      [
        `${index + 1}. ${ask}`,
        ...answers.map((answer) => `   ${'letter' in answer ? `${answer.letter}` : '[ ]'} ${answer.label}`),
      ].join('\n'),
    ),
    thanks,
  ].join('\n\n');
}
