import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy, cardOf } from '../../../support/anyPolicy.ts';
import { anyClass, classData, classOf, rowOf } from '../../../support/classes.ts';
import { anyPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import { releasedModel } from '../../../support/situations.ts';
import { contentRoot } from '#catalog/contentRoot.ts';
import { readYaml } from '#catalog/readYaml.ts';
import { LimitsSchema } from '#catalog/schemas/adviceSchemas.ts';
import { mostReasons, planAdvice, type AdviceSetting } from '#domain/plan/advice.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { stepsAtFloor } from '#domain/robustness/bounds.ts';

const { shareSteps } = readYaml(contentRoot, 'advice/limits.yaml', LimitsSchema);
const settingOf = (change: Partial<AdviceSetting> = {}): AdviceSetting => ({
  model: releasedModel,
  reach: classData.reach,
  shareSteps: stepsAtFloor(shareSteps.value, releasedModel),
  home: classData.limits.home,
  answers: {},
  ...change,
});
const advise = (plan: Plan, change: Partial<AdviceSetting> = {}) => planAdvice(plan, settingOf(change));

describe('the word of the model on each activity', () => {
  const talk = { learningType: 'discuss', minutes: 30 } as const;
  const answers = {
    exchange: {
      'objectives.work': ['discuss'],
      'objectives.feedback': 'immediate',
      'engagement.interaction': 'essential',
    },
  };

  test('a talk that needs an answer at once is rightly live, and the reasons name the answers', () => {
    const [advice] = advise(planOf([live('a1', { ...talk, activityId: 'exchange' })], { grade: '6-8' }), {
      answers,
    });
    expect(advice).toMatchObject({
      ids: ['a1'],
      chosen: 'synchronous',
      verdict: 'synchronous',
      stance: 'agrees',
    });
    expect(advice!.reasons[0]).toHaveProperty('question');
    expect(advice!.reasons.length).toBeLessThanOrEqual(mostReasons);
  });

  test('the same talk in own time is told apart from what the model advises', () => {
    const plan = planOf([ownTime('a1', { ...talk, activityId: 'exchange' })], { grade: '6-8' });
    expect(advise(plan, { answers })[0]).toMatchObject({
      chosen: 'asynchronous',
      verdict: 'synchronous',
      stance: 'differs',
    });
  });

  test('the parts of a set are one blend', () => {
    const plan = planOf([
      ownTime('a1', { set: 'a1', part: 'before' }),
      live('a2', { set: 'a1', part: 'live' }),
      live('a3'),
    ]);
    expect(advise(plan).map(({ ids, chosen }) => [ids, chosen])).toEqual([
      [['a1', 'a2'], 'blended'],
      [['a3'], 'synchronous'],
    ]);
  });

  test('a rule that takes out the chosen mode is named', () => {
    const card = cardOf({ modes: 'live-required' });
    expect(advise(planOf([ownTime('a1')]), { card })[0]).toMatchObject({
      stance: 'differs',
      rules: ['policy-live-required'],
    });
  });

  test('a call that few can join is under the floor, and a lesson in a room is not', () => {
    const profile = classOf(rowOf(5), rowOf(20, { connection: 'pages' }));
    const [call, room] = advise(planOf([live('a1'), live('a2', { channel: 'in-person' })]), { profile });
    expect([call!.rules, room!.rules]).toEqual([['reach-floor'], []]);
  });

  test('two hours of video for second grade are too long to be all live', () => {
    const plan = planOf([live('a1', { minutes: 120 })], { grade: 'k-2' });
    expect(advise(plan)[0]!.rules).toEqual(['longest-live']);
  });

  test('an activity of which only the kind of work is known is told apart from one with answers', () => {
    const plan = planOf([live('a1', talk), live('a2', { ...talk, activityId: 'exchange' })]);
    expect(advise(plan, { answers }).map(({ isFromKindAlone }) => isFromKindAlone)).toEqual([true, false]);
    const [ofClass] = advise(plan, { profile: classOf(rowOf(20)) });
    expect(ofClass!.isFromKindAlone).toBe(false);
  });

  test('an id that every object has implies nothing', () => {
    expect(advise(planOf([live('a1', { activityId: 'toString' })]))).toHaveLength(1);
  });
});

test('whatever the plan, the class and the policy, every activity has its word, once', () => {
  fc.assert(
    fc.property(anyPlanUpTo(8), anyClass, anyPolicy, (plan, profile, card) => {
      const ids = advise(plan, { profile, card }).flatMap((advice) => advice.ids);
      expect(ids.toSorted()).toEqual(plan.activities.map(({ id }) => id).toSorted());
    }),
  );
});
