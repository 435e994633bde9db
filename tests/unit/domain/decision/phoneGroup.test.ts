import { describe, expect, test } from 'vitest';
import { decide } from '#domain/decision/decide.ts';
import { modelForClass } from '#domain/decision/phoneGroup.ts';
import { fitByFactor } from '#domain/decision/score.ts';
import { acceptability } from '#domain/robustness/acceptability.ts';
import { answerFlips } from '#domain/robustness/answerFlips.ts';
import { answering, connectionQuestion, modelOf, releasedModel } from '../../../support/situations.ts';

const talk = { 'objectives.work': 'discuss', 'engagement.interaction': 'essential' } as const;
const accessOf = (connection: string, students?: number) => {
  const model = modelForClass(releasedModel, students === undefined ? {} : { students });
  return fitByFactor({ 'access.connection': connection }, model).get('access');
};

describe('a group small enough for the phone', () => {
  test('counts as able to join, whatever its video is like', () => {
    expect(accessOf('few', 3)).toEqual(accessOf('all'));
  });

  test('ends at the number of students that the model names', () => {
    expect(accessOf('few', 4)).toEqual(accessOf('few'));
  });

  test('is not assumed where nobody has said how many students there are', () => {
    expect(accessOf('few')).not.toEqual(accessOf('all'));
  });

  test('reads why its answer counts so, in place of the reason for a class', () => {
    const model = modelForClass(releasedModel, { students: 1 });
    const few = model.questions.find(({ id }) => id === 'access.connection')!.answers.at(-1)!;
    expect(few.reason).toBe(releasedModel.guardrails.phone!.reason);
  });

  test('may talk live though its video fails', () => {
    const answers = { ...talk, 'access.connection': 'few' };
    expect(decide(answering(answers, { context: { students: 1 } }), releasedModel).verdict).toBe(
      'synchronous',
    );
    expect(decide(answering(answers, { context: { students: 20 } }), releasedModel).verdict).not.toBe(
      'synchronous',
    );
  });

  test('is told of no flip by an answer about joining', () => {
    const situation = answering({ ...talk, 'access.connection': 'few' }, { context: { students: 2 } });
    const flips = answerFlips(situation, releasedModel).filter(({ changes }) => changes.length === 1);
    expect(flips.map(({ changes }) => changes[0]!.question)).not.toContain('access.connection');
  });

  test('comes first as often whatever it is not sure of about joining', () => {
    const sharesWith = (connection: string) =>
      acceptability(
        answering({ ...talk, 'access.connection': connection }, { context: { students: 2 } }),
        releasedModel,
      );
    expect(sharesWith('unsure')).toEqual(sharesWith('all'));
  });
});

test('a model of before the rule is left as it is', () => {
  const model = modelOf([connectionQuestion]);
  expect(modelForClass(model, { students: 1 })).toBe(model);
});
