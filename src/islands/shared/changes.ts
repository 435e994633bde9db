import { factorName, modeName, type Tool } from './tool.ts';
import { phraseBook } from '#wording/phrases.ts';
import type { AnswerFlip, Change } from '#domain/robustness/answerFlips.ts';
import type { Recommendation } from '#domain/recommend.ts';
import { modes, unsure, type Mode } from '#domain/vocabulary.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { modesLeft, setsBlendAside } from '#domain/decision/guardrails.ts';

/** What would turn a verdict, in sentences, nearest first. */
export interface Changes {
  /** Changes of answers that a teacher can bring about. */
  readonly yours: readonly string[];
  /** Changes that would have to happen by themselves. */
  readonly given: readonly string[];
  /** Questions still open whose answer could turn it. */
  readonly open: readonly string[];
  readonly arePairs: boolean;
  readonly weights: readonly string[];
  /** How often the leading mode comes first over all weightings, and the others after it. */
  readonly acceptability: string;
}

/** Of each kind: pairs that a teacher can bring about must not give way to nearer ones that nobody can. */
const mostPairs = 3;

/** The sentences about what would change a recommendation. */
export function changesOf(recommendation: Recommendation, situation: Situation, tool: Tool): Changes {
  const { flips } = recommendation;
  const arePairs = flips[0]?.changes.length === 2;
  const most = arePairs ? mostPairs : Infinity;
  const sentences = (of: (flip: AnswerFlip) => boolean) =>
    flips
      .filter(of)
      .slice(0, most)
      .map((flip) => flipSentence(flip, tool));
  const isOpen = ({ changes }: AnswerFlip) => changes.some(({ from }) => from.length === 0);
  const isYours = ({ changes }: AnswerFlip) => changes.every(({ changeable }) => changeable);
  return {
    yours: sentences((flip) => !isOpen(flip) && isYours(flip)),
    given: sentences((flip) => !isOpen(flip) && !isYours(flip)),
    open: sentences(isOpen),
    arePairs,
    weights: weightSentences(recommendation, tool),
    acceptability: acceptabilitySentence(recommendation, situation, tool),
  };
}

function clauseOf({ question, from, to }: Change, tool: Tool): string {
  const phrase = phraseBook(tool.strings);
  const words = tool.questionnaire.flatMap(({ questions }) => questions).find(({ id }) => id === question)!;
  const { short, if: clause } = words.answers.find(({ id }) => id === [to].flat().at(-1))!;
  if (typeof to !== 'string') return phrase('result.flipAdd', { work: short });
  return from.includes(to) ? phrase('result.flipOnly', { work: short }) : clause;
}

function flipSentence({ changes, verdict }: AnswerFlip, tool: Tool): string {
  const phrase = phraseBook(tool.strings);
  const [first, second] = changes.map((change) => clauseOf(change, tool));
  const clause = second === undefined ? first! : phrase('result.flipAnd', { first: first!, second });
  if (verdict === 'either') return phrase('result.flipEither', { clause });
  return phrase('result.flip', { clause, mode: nameInSentence(verdict, tool) });
}

/** A mode's name as it stands inside a sentence. */
export const nameInSentence = (mode: Mode, tool: Tool): string => phraseBook(tool.strings)(`mode.${mode}`);

function weightSentences({ weightFlips }: Recommendation, tool: Tool): readonly string[] {
  const phrase = phraseBook(tool.strings);
  return (
    weightFlips
      // Two modes that are level as it stands need no shift; but a factor of no weight may need only to count.
      .filter(({ from, to }) => from === 0 || Math.abs(to - from) > 1e-9)
      .map(({ factor, from, to, rival, onlyAtZero }) => {
        const words = {
          factor: factorName(factor, tool).toLowerCase(),
          from: Math.round(from * 100),
          to: Math.round(to * 100),
          mode: nameInSentence(rival, tool),
        };
        if (onlyAtZero) return phrase('result.weightZero', words);
        if (words.from !== words.to) return phrase('result.weightFlip', words);
        return phrase(to < from ? 'result.weightLess' : 'result.weightMore', words);
      })
  );
}

function acceptabilitySentence(
  { acceptability, ruledOut }: Recommendation,
  { answers }: Situation,
  tool: Tool,
): string {
  const phrase = phraseBook(tool.strings);
  // 'All' is said only when it is all.
  const count = (mode: Mode) =>
    acceptability[mode] === 1 ? 100 : Math.min(99, Math.round(acceptability[mode] * 100));
  const order = modes.toSorted((a, b) => acceptability[b] - acceptability[a]);
  const [first, ...others] = order as [Mode, ...Mode[]];
  // A blend that is only set aside comes back as soon as anything asks for its other part.
  const firm = modesLeft(ruledOut.filter(({ rule }) => !setsBlendAside(rule)));
  if (firm.length === 1 && acceptability[first] === 1) {
    return phrase('result.firstRules', { mode: nameInSentence(first, tool) });
  }
  const isAnyUnsure = Object.values(answers).includes(unsure);
  const list = others
    .filter((mode) => count(mode) > 0)
    .map((mode) => phrase('result.firstOther', { mode: nameInSentence(mode, tool), count: count(mode) }));
  return [
    phrase(isAnyUnsure ? 'result.firstInUnsure' : 'result.firstIn', {
      mode: modeName(first, tool),
      count: count(first),
    }),
    ...(list.length > 0 ? [phrase('result.firstOthers', { list: list.join(', ') })] : []),
  ].join(' ');
}
