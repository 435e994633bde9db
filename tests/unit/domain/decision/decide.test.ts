import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, hasAnythingToWeigh } from '#domain/decision/decide.ts';
import type { Context } from '#domain/decision/situation.ts';
import { anySituation } from '../../../support/anySituation.ts';
import {
  connectionQuestion,
  fifteenQuestions,
  inContext,
  modelOf,
  noWeights,
  questionOf,
  releasedModel,
  answering,
  settingBlendsAside,
  stepsTowardLive,
} from '../../../support/situations.ts';

const fifteen = modelOf(fifteenQuestions);
// One step of fit among fifteen answers is 100 / 60 points.
const afterSteps = (steps: number) => decide(answering(stepsTowardLive(steps)), fifteen);

const small = modelOf([
  connectionQuestion,
  questionOf('objectives.thinking', ['400', '040', '004', '401']),
  questionOf('engagement.interaction', ['400', '040']),
]);
const decideSmall = (...input: Parameters<typeof answering>) => decide(answering(...input), small);

describe('the verdict', () => {
  test.each([
    ['400', 'synchronous'],
    ['040', 'asynchronous'],
    ['004', 'blended'],
  ])('answers of fit %s make %s the verdict', (answer, verdict) => {
    expect(decideSmall({ 'objectives.thinking': answer }).verdict).toBe(verdict);
  });

  test('two modes that are level serve either way', () => {
    const decision = decideSmall({ 'objectives.thinking': '400', 'engagement.interaction': '040' });
    expect(decision.verdict).toBe('either');
  });

  test('a lead of two steps, 3.3 points, is inside the margin of 5', () => {
    expect(afterSteps(2).verdict).toBe('either');
  });

  test('a lead of three steps, exactly 5 points on paper, is outside the margin of 5', () => {
    expect(afterSteps(3).verdict).toBe('synchronous');
  });

  test.each([3, 6, 9, 12])('a lead of %i steps is outside a margin of just as many points', (steps) => {
    const exact = modelOf(fifteenQuestions, { margin: (steps * 5) / 3 });
    expect(decide(answering(stepsTowardLive(steps)), exact).verdict).toBe('synchronous');
  });

  test.each([3, 6, 9, 12])('a lead of %i steps is inside a margin a hundredth wider', (steps) => {
    const wider = modelOf(fifteenQuestions, { margin: (steps * 5) / 3 + 0.01 });
    expect(decide(answering(stepsTowardLive(steps)), wider).verdict).toBe('either');
  });

  test('the margin is between the modes that are left: a rival ruled out makes nothing level', () => {
    const decision = decideSmall(
      { 'objectives.thinking': '401', 'engagement.interaction': '040' },
      { context: { policy: 'live-required' } },
    );
    expect(decision.verdict).toBe('synchronous');
  });
});

describe('the strength', () => {
  test('a lead of five steps, 8.3 points, leans', () => {
    expect(afterSteps(5).strength).toBe('leaning');
  });

  test('a lead of six steps, exactly the clear lead of 10 on paper, is clear', () => {
    expect(afterSteps(6).strength).toBe('clear');
  });

  test('a lead inside the margin is of strength "either"', () => {
    expect(afterSteps(2).strength).toBe('either');
  });

  test('the only mode left is clear', () => {
    expect(decideSmall({}, { context: { policy: 'both-required' } }).strength).toBe('clear');
  });

  test('a mode far ahead of the other only leans while it hardly leads a blend that was set aside', () => {
    const strengthAt = (blended: number) => {
      const only = settingBlendsAside(modelOf([questionOf('access.device', [`40${blended}`])]));
      return decide(answering({ 'access.device': `40${blended}` }), only).strength;
    };
    expect([strengthAt(4), strengthAt(3)]).toEqual(['leaning', 'clear']);
  });

  test('the only mode left leans where a blend was set aside that scores more', () => {
    const only = settingBlendsAside(modelOf([questionOf('access.device', ['304'])]));
    const situation = answering({ 'access.device': '304' }, { context: { policy: 'live-required' } });
    expect(decide(situation, only)).toMatchObject({ verdict: 'synchronous', strength: 'leaning' });
  });

  test('the strength is "either" exactly when the verdict is', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        const { verdict, strength } = decide(situation, releasedModel);
        expect(strength === 'either').toBe(verdict === 'either');
      }),
    );
  });
});

describe('nothing to weigh', () => {
  test('with nothing answered the start of the model is the verdict', () => {
    expect(decideSmall({}).verdict).toBe('blended');
  });

  test('with nothing answered even a start far ahead only leans', () => {
    expect(decide(inContext({}), modelOf([connectionQuestion], { start: '004' })).strength).toBe('leaning');
  });

  test('a start with all modes level still names a place to begin', () => {
    expect(decide(inContext({}), modelOf([connectionQuestion], { start: '222' })).verdict).toBe('blended');
  });

  test('with every weight at zero the answers do not move the verdict', () => {
    const decision = decideSmall({ 'objectives.thinking': '400' }, { weights: noWeights });
    expect(decision).toEqual(decideSmall({}));
  });

  test('with every weight at zero the rules still hold', () => {
    const decision = decideSmall(
      { 'access.connection': 'few' },
      { weights: noWeights, context: { policy: 'live-required' } },
    );
    expect(decision.ranking).toEqual(['blended']);
  });

  test('answers of "not sure" are nothing to weigh', () => {
    expect(hasAnythingToWeigh(answering({ 'objectives.thinking': 'unsure' }), small)).toBe(false);
  });

  test('an answer to a factor of weight 0 is nothing to weigh', () => {
    const situation = answering({ 'objectives.thinking': '400' }, { weights: { objectives: 0 } });
    expect(hasAnythingToWeigh(situation, small)).toBe(false);
  });

  test('one answer to a factor of some weight is enough to weigh', () => {
    const weights = { ...noWeights, objectives: 1 };
    expect(hasAnythingToWeigh(answering({ 'objectives.thinking': '400' }, { weights }), small)).toBe(true);
  });
});

describe('rules against the scores', () => {
  test('a mode ruled out keeps its score', () => {
    const decision = decideSmall({ 'objectives.thinking': '040' }, { context: { policy: 'live-required' } });
    expect(decision.scores.asynchronous).toBe(100);
  });

  test('a mode ruled out is not in the ranking, however well it scores', () => {
    const decision = decideSmall({ 'objectives.thinking': '040' }, { context: { policy: 'live-required' } });
    expect(decision.ranking).not.toContain('asynchronous');
  });

  test('live required while too few can join live leaves the blend, clear', () => {
    const decision = decideSmall({ 'access.connection': 'few' }, { context: { policy: 'live-required' } });
    expect(decision).toMatchObject({ verdict: 'blended', strength: 'clear', rulesConflict: false });
  });

  test('any situation that leaves a mode gives its verdict to a mode that is left', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        const { verdict, ruledOut, rulesConflict } = decide(situation, releasedModel);
        fc.pre(!rulesConflict);
        expect(ruledOut.map(({ mode }) => mode)).not.toContain(verdict);
      }),
    );
  });
});

describe('rules that leave no mode', () => {
  const conflictIn = (context: Context, connection = 'all') =>
    decideSmall({ 'access.connection': connection, 'objectives.thinking': '004' }, { context });

  test('a class that must be all live while few can join is a conflict', () => {
    expect(conflictIn({ minLiveShare: 1 }, 'few').rulesConflict).toBe(true);
  });

  test('a class that must be all live while few can join is held live, as the school rules', () => {
    expect(conflictIn({ minLiveShare: 1 }, 'few').verdict).toBe('synchronous');
  });

  test('no live minute allowed for a young child with no adult stays own time, as the school rules', () => {
    const decision = conflictIn({ maxLiveMinutes: 0, grade: 'k-2', adultAtHome: 'no' });
    expect(decision).toMatchObject({ verdict: 'asynchronous', rulesConflict: true });
  });

  test('live required with no live minute allowed is a conflict of the school with itself', () => {
    expect(conflictIn({ policy: 'live-required', maxLiveMinutes: 0 }).rulesConflict).toBe(true);
  });

  test('when the school contradicts itself all three modes are ranked by their scores', () => {
    const decision = conflictIn({ policy: 'live-required', maxLiveMinutes: 0 });
    expect(decision.ranking).toEqual(['blended', 'synchronous', 'asynchronous']);
  });

  test('a single mode left is no conflict', () => {
    expect(conflictIn({ policy: 'both-required' }).rulesConflict).toBe(false);
  });

  test('whatever the rules, some mode is ranked', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        expect(decide(situation, releasedModel).ranking.length).toBeGreaterThan(0);
      }),
    );
  });
});
