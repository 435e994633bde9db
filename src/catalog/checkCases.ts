import type { Case } from './loadCases.ts';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Answers } from '#domain/decision/situation.ts';
import { answerFlips } from '#domain/robustness/answerFlips.ts';

type Told = Pick<Case, 'id' | 'situation' | 'verdict' | 'strength' | 'wouldChange'>;

/** What a case says of itself that a model does not: one sentence each, with file, field, both verdicts and the remedy. */
export function caseBreaches(told: Told, model: DecisionModel): readonly string[] {
  const { id, situation, verdict, strength } = told;
  const found = decide(situation, model);
  const differs = (field: string, expected: string, got: string) =>
    expected === got
      ? []
      : [
          `cases/${id}.yaml, field ${field}: expected ${got}, as model ${model.version} decides, found ${expected}. Change the answers, or tell the case again with ${got}.`,
        ];
  return [
    ...differs('verdict', verdict, found.verdict),
    ...(verdict === found.verdict ? differs('strength', strength, found.strength) : []),
    ...(verdict === found.verdict ? silenceBreaches(told, model) : []),
    ...told.wouldChange.flatMap((_, index) => changeBreaches(told, index, model)),
  ];
}

/** A case may name no change only where no single answer turns its verdict. */
function silenceBreaches({ id, situation, wouldChange }: Told, model: DecisionModel): readonly string[] {
  if (wouldChange.length > 0) return [];
  const single = answerFlips(situation, model).find(({ changes }) => changes.length === 1);
  return single === undefined
    ? []
    : [
        `cases/${id}.yaml, field wouldChange: expected at least one change, such as ${single.changes[0]!.question} to ${single.changes[0]!.to}, found none.`,
      ];
}

function changeBreaches(told: Told, index: number, model: DecisionModel): readonly string[] {
  const { question, answer, verdict } = told.wouldChange[index]!;
  const place = `cases/${told.id}.yaml, field wouldChange.${index}`;
  const asked = model.questions.find(({ id }) => id === question);
  if (asked === undefined) {
    return [`${place}.question: expected a question of model ${model.version}, found ${question}.`];
  }
  const known = asked.answers.map(({ id }) => id);
  const unknown = [answer].flat().find((one) => !known.includes(one));
  if (unknown !== undefined) {
    return [`${place}.answer: expected one of ${known.join(', ')}, found ${unknown}.`];
  }
  return verdictBreaches(told, { question, answer, verdict }, place, model);
}

function verdictBreaches(
  { situation, verdict: now }: Told,
  change: { readonly question: string; readonly answer: Answers[string]; readonly verdict: string },
  place: string,
  model: DecisionModel,
): readonly string[] {
  const answers = { ...situation.answers, [change.question]: change.answer };
  const { verdict } = decide({ ...situation, answers }, model);
  if (change.verdict === now) {
    return [
      `${place}.verdict: expected another verdict than the case’s own, found ${now}. Take this one out.`,
    ];
  }
  return verdict === change.verdict
    ? []
    : [
        `${place}.verdict: expected ${verdict}, as model ${model.version} decides after that one change, found ${change.verdict}. Name ${verdict}, or choose another change.`,
      ];
}
