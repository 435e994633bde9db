import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Context } from '#domain/decision/situation.ts';
import { kindsOfWork } from '#domain/delivery/kindsOfWork.ts';
import { patternOf, type PatternShares, type PhaseShares } from '#domain/delivery/pattern.ts';
import { modes } from '#domain/vocabulary.ts';
import { anyContext } from '../../../support/situations.ts';

const sharesOf = (before: number, live: number, after: number): PhaseShares => ({ before, live, after });
const usual: PatternShares = {
  synchronous: sharesOf(0, 100, 0),
  asynchronous: sharesOf(80, 0, 20),
  blended: {
    default: sharesOf(40, 40, 20),
    acquire: sharesOf(50, 40, 10),
    investigate: sharesOf(50, 30, 20),
    practice: sharesOf(30, 50, 20),
    discuss: sharesOf(20, 60, 20),
    collaborate: sharesOf(0, 100, 0),
    produce: sharesOf(20, 25, 55),
  },
};

type Timed = Context & { readonly minutes: number };
const blendOf = (context: Timed, answers: Answers = {}) =>
  patternOf('blended', answers, context, usual).map(({ minutes }) => minutes);
const liveOf = (context: Timed) => blendOf(context)[1];

describe('minutes of an ordinary activity', () => {
  test('a live activity is live from start to end', () => {
    const minutes = patternOf('synchronous', {}, { minutes: 45 }, usual).map((step) => step.minutes);
    expect(minutes).toEqual([0, 45, 0]);
  });

  test('own time of 50 minutes is 40 of work and 10 of looking back', () => {
    const minutes = patternOf('asynchronous', {}, { minutes: 50 }, usual).map((step) => step.minutes);
    expect(minutes).toEqual([40, 0, 10]);
  });

  test('a blend of 50 minutes is 20 before, 20 live, 10 after', () => {
    expect(blendOf({ minutes: 50 })).toEqual([20, 20, 10]);
  });

  test('from 20 minutes on a blend is planned in steps of five: 45 minutes are 15, 20 and 10', () => {
    expect(blendOf({ minutes: 45 })).toEqual([15, 20, 10]);
  });

  test('20 minutes are planned in steps of five', () => {
    expect(blendOf({ minutes: 20 })).toEqual([5, 10, 5]);
  });

  test('19 minutes are planned to the minute', () => {
    expect(blendOf({ minutes: 19 })).toEqual([7, 8, 4]);
  });

  test('a blend takes its shares from the kind of work it meets for', () => {
    expect(blendOf({ minutes: 50 }, { 'objectives.work': ['acquire', 'discuss'] })).toEqual([10, 30, 10]);
  });

  test('a blend without own time in its shares stays whole when policy shortens its live part', () => {
    const minutes = blendOf({ minutes: 50, maxLiveMinutes: 20 }, { 'objectives.work': 'collaborate' });
    expect(minutes).toEqual([0, 20, 30]);
  });
});

describe('whose words fit each step', () => {
  const worksOf = (mode: 'synchronous' | 'asynchronous' | 'blended') =>
    patternOf(mode, { 'objectives.work': ['discuss', 'acquire'] }, { minutes: 45 }, usual).map(
      ({ work }) => work,
    );

  test('a blend prepares one kind of work and meets for the other', () => {
    expect(worksOf('blended')).toEqual(['acquire', 'discuss', 'discuss']);
  });

  test('own time prepares one kind of work and comes back to the other', () => {
    expect(worksOf('asynchronous')).toEqual(['acquire', 'discuss', 'discuss']);
  });

  test('a live activity has only the kind of work it meets for', () => {
    expect(worksOf('synchronous')).toEqual(['discuss', 'discuss', 'discuss']);
  });
});

describe('live minutes within policy', () => {
  test('a minimum above the usual live part stretches it', () => {
    expect(liveOf({ minutes: 50, minLiveMinutes: 32 })).toBe(32);
  });

  test('a minimum at the usual live part leaves it', () => {
    expect(liveOf({ minutes: 50, minLiveMinutes: 20 })).toBe(20);
  });

  test('a maximum below the usual live part cuts it', () => {
    expect(liveOf({ minutes: 50, maxLiveMinutes: 12 })).toBe(12);
  });

  test('a maximum above the usual live part leaves it', () => {
    expect(liveOf({ minutes: 50, maxLiveMinutes: 21 })).toBe(20);
  });

  test('a share that asks for part of a minute gets the whole minute', () => {
    expect(liveOf({ minutes: 50, minLiveShare: 0.61 })).toBe(31);
  });

  test('a minimum longer than the activity takes all of it', () => {
    expect(blendOf({ minutes: 30, minLiveMinutes: 90 })).toEqual([0, 30, 0]);
  });

  test('a stretched live part leaves the rest in its usual proportion', () => {
    expect(blendOf({ minutes: 60, minLiveMinutes: 45 })).toEqual([10, 45, 5]);
  });

  test('a minimum share of 55 percent of 100 minutes keeps to a maximum of 55', () => {
    expect(liveOf({ minutes: 100, minLiveShare: 0.55, maxLiveMinutes: 55 })).toBe(55);
  });

  test('the minimum wins over a maximum that is smaller', () => {
    expect(liveOf({ minutes: 50, minLiveMinutes: 30, maxLiveMinutes: 10 })).toBe(30);
  });
});

describe('any activity of 1 to 999 minutes, under any policy', () => {
  const anyTimed = fc
    .tuple(anyContext, fc.integer({ min: 1, max: 999 }))
    .map(([context, minutes]): Timed => ({ ...context, minutes }));
  const anyWork: fc.Arbitrary<Answers> = fc
    .subarray([...kindsOfWork], { maxLength: 2 })
    .map((kinds) => ({ 'objectives.work': kinds }));
  const anyThree = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([one, other]) => sharesOf(Math.min(one, other), Math.abs(one - other), 100 - Math.max(one, other)));
  const anyShares: fc.Arbitrary<PatternShares> = fc
    .tuple(anyThree, anyThree, anyThree)
    .map(([synchronous, asynchronous, blend]) => ({
      synchronous,
      asynchronous,
      blended: {
        default: blend,
        acquire: blend,
        investigate: blend,
        practice: blend,
        discuss: blend,
        collaborate: blend,
        produce: blend,
      },
    }));
  const anyPattern = fc
    .tuple(fc.constantFrom(...modes), anyWork, anyTimed, fc.oneof(fc.constant(usual), anyShares))
    .map(([mode, answers, context, shares]) => ({
      context,
      steps: patternOf(mode, answers, context, shares),
    }));

  test('has steps that add up to its length', () => {
    fc.assert(
      fc.property(anyPattern, ({ context, steps }) => {
        expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(context.minutes);
      }),
    );
  });

  test('has steps of whole minutes, none of them negative', () => {
    fc.assert(
      fc.property(anyPattern, ({ steps }) => {
        expect(steps.filter(({ minutes }) => !Number.isInteger(minutes) || minutes < 0)).toEqual([]);
      }),
    );
  });

  test('has its steps in the order before, live, after', () => {
    fc.assert(
      fc.property(anyPattern, ({ steps }) => {
        expect(steps.map(({ phase }) => phase)).toEqual(['before', 'live', 'after']);
      }),
    );
  });

  const neededOf = ({ minLiveMinutes = 0, minLiveShare = 0, minutes }: Timed) =>
    Math.min(minutes, Math.max(minLiveMinutes, Math.ceil((Math.round(minLiveShare * 100) * minutes) / 100)));

  test('has as many live minutes in its blend as the policy demands', () => {
    fc.assert(
      fc.property(anyTimed, (context) => {
        expect(liveOf(context)).toBeGreaterThanOrEqual(neededOf(context));
      }),
    );
  });

  test('has no more live minutes in its blend than the policy allows, unless it demands more than it allows', () => {
    fc.assert(
      fc.property(anyTimed, (context) => {
        const most = context.maxLiveMinutes ?? context.minutes;
        fc.pre(neededOf(context) <= most);
        expect(liveOf(context)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
