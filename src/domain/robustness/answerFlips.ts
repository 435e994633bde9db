import { verdictFinder } from './verdictFinder.ts';
import { decide } from '#domain/decision/decide.ts';
import type { AnswerOption, DecisionModel, Question } from '#domain/decision/decisionModel.ts';
import { chosenOptions } from '#domain/decision/score.ts';
import type { Answers, Situation } from '#domain/decision/situation.ts';
import type { Verdict } from '#domain/vocabulary.ts';

/** One question answered differently. */
export interface Change {
  readonly question: string;
  /** The answers chosen now; empty while the question is open or `unsure`. */
  readonly from: readonly string[];
  /** The answer it would have; a list where one is added to the one chosen. */
  readonly to: Answers[string];
  /** Steps along the question's own order of answers; 1 for an open question. */
  readonly steps: number;
  readonly changeable: boolean;
}

/** The smallest set of changes that turns the verdict into another one. */
export interface AnswerFlip {
  readonly changes: readonly Change[];
  readonly verdict: Verdict;
}

/** Every other single answer to a question, then every answer that may be added to the one chosen. */
function otherAnswers(question: Question, situation: Situation): readonly Change[] {
  const chosen = chosenOptions(question, situation.answers);
  const from = chosen.map((option) => option.id);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const others = question.answers.filter((option) => option !== only);
  // The kinds of work have no order, so any of them is one step from any other.
  const isOrdered = only !== undefined && question.atMost === 1;
  const change = (to: Change['to'], steps: number): Change => ({
    question: question.id,
    from,
    to,
    steps,
    changeable: question.changeable,
  });
  const position = (option: AnswerOption) => question.answers.indexOf(option);
  const canAdd = only !== undefined && question.atMost === 2;
  return [
    ...others.map((option) => change(option.id, isOrdered ? Math.abs(position(option) - position(only)) : 1)),
    ...(canAdd ? others.map(({ id }) => change([only.id, id], 1)) : []),
  ];
}

const distanceOf = (flip: AnswerFlip): number =>
  flip.changes.reduce((sum, { from, steps }) => sum + steps + (from.length === 0 ? 0.5 : 0), 0);

/**
 * Every different answer that would change the verdict, nearest first; questions still open come after
 * answered ones at the same distance. Pairs of changes only if no single change turns it.
 * Exact: the whole decision, rules included, is made again for each change.
 */
export function answerFlips(situation: Situation, model: DecisionModel): readonly AnswerFlip[] {
  const now = decide(situation, model).verdict;
  const verdictAfter = verdictFinder(situation, model);
  const turned = (changes: readonly Change[]): readonly AnswerFlip[] => {
    const verdict = verdictAfter(changes);
    return verdict === now ? [] : [{ changes, verdict }];
  };
  const changes = model.questions.flatMap((question) => otherAnswers(question, situation));
  const singles = changes.flatMap((change) => turned([change]));
  const flips = singles.length > 0 ? singles : pairsOf(changes).flatMap(turned);
  return flips.toSorted((a, b) => distanceOf(a) - distanceOf(b));
}

function pairsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  return changes.flatMap((first, index) =>
    changes
      .slice(index + 1)
      .filter((second) => second.question !== first.question)
      .map((second) => [first, second]),
  );
}
