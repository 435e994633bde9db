import { verdictFinder } from './verdictFinder.ts';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel, Question } from '#domain/decision/decisionModel.ts';
import { chosenOptions } from '#domain/decision/score.ts';
import type { Situation } from '#domain/decision/situation.ts';
import type { Verdict } from '#domain/vocabulary.ts';

/** One question answered differently. */
export interface Change {
  readonly question: string;
  /** The answers chosen now; empty while the question is open or `unsure`. */
  readonly from: readonly string[];
  readonly to: string;
  /** Steps along the question's own order of answers; 1 for an open question. */
  readonly steps: number;
  readonly changeable: boolean;
}

/** The smallest set of changes that turns the verdict into another one. */
export interface AnswerFlip {
  readonly changes: readonly Change[];
  readonly verdict: Verdict;
}

/** Every other single answer to a question. */
function otherAnswers(question: Question, situation: Situation): readonly Change[] {
  const chosen = chosenOptions(question, situation.answers);
  const from = chosen.map((option) => option.id);
  const position = chosen.length === 1 ? question.answers.indexOf(chosen[0]!) : undefined;
  return question.answers.flatMap((option, index) =>
    from.length === 1 && from[0] === option.id
      ? []
      : [
          {
            question: question.id,
            from,
            to: option.id,
            // The kinds of work have no order, so any of them is one step from any other.
            steps: position === undefined || question.atMost === 2 ? 1 : Math.abs(index - position),
            changeable: question.changeable,
          },
        ],
  );
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
