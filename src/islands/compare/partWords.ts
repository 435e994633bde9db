import { factorName, type Tool } from '#islands/shared/tool.ts';
import type { Part } from '#domain/decision/differences.ts';
import { unsure } from '#domain/vocabulary.ts';
import type { Phrase } from '#wording/phrases.ts';

const questionWords = (id: string, { questionnaire }: Tool) =>
  questionnaire.flatMap(({ questions }) => questions).find((question) => question.id === id);

/** What a part is called. */
export function partName(part: Part, tool: Tool, phrase: Phrase): string {
  switch (part.kind) {
    case 'answer':
      return questionWords(part.id, tool)?.short ?? part.id;
    case 'weight':
      return phrase('compare.weightOf', {
        factor: factorName(part.id, tool),
      });
    case 'context':
      return phrase(`context.${part.id}`);
  }
}

/** The question behind a part, as a teacher is asked it, or its name as a sentence. */
export const partQuestion = (part: Part, tool: Tool, phrase: Phrase): string =>
  part.kind === 'answer'
    ? (questionWords(part.id, tool)?.ask ?? part.id)
    : part.kind === 'weight'
      ? phrase('calculator.weights.title')
      : asSentence(partName(part, tool, phrase));

const asSentence = (words: string): string => (words.endsWith('?') ? words : `${words}.`);

/** What a part says: in a few words for a table, or as the label of an answer to choose. */
export function partWords(
  part: Part,
  tool: Tool,
  phrase: Phrase,
  length: 'short' | 'label' = 'short',
): string {
  const { kind, id, value } = part;
  if (kind === 'weight') return phrase(`calculator.weights.${value}`);
  if (kind === 'context') return contextWords(id, value, phrase);
  if (value === undefined) return sentenceCase(phrase('result.noAnswer'));
  if (value === unsure) return phrase('calculator.question.unsure');
  const answers = questionWords(id, tool)?.answers ?? [];
  const words = [value]
    .flat()
    .map((chosen) => answers.find((answer) => answer.id === chosen)?.[length] ?? chosen);
  return words.join(' + ');
}

function contextWords(id: string, value: Part['value'], phrase: Phrase): string {
  if (value === undefined) return phrase('context.notSet');
  if (typeof value === 'string') return phrase(`context.${id}.${value}`);
  if (typeof value === 'boolean') return phrase(value ? 'context.adultAtHome.yes' : 'context.adultAtHome.no');
  return id === 'minLiveShare'
    ? phrase('compare.percent', { percent: Math.round(Number(value) * 100) })
    : String(value);
}

export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
