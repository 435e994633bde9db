import { describe, expect, test } from 'vitest';
import { classData, classOf, mixedClass, rowOf } from '../../../support/classes.ts';
import {
  accessAnswers,
  adultAtHomeIn,
  canJoin,
  joinShare,
  reachChannelFor,
} from '#domain/classroom/accessAnswers.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';

const steps = [
  { answer: 'all', from: 0.95 },
  { answer: 'most', from: 0.8 },
  { answer: 'half', from: 0.35 },
  { answer: 'few', from: 0 },
];
const { reach: table } = classData;
const home = classData.limits.home;
const answersOf = (profile: ClassProfile) => accessAnswers(profile, steps, home, table);

describe('what a class answers in the calculator', () => {
  test('14 of 24 can join video, most have a computer of their own, and a quiet place is not for all', () => {
    expect(answersOf(mixedClass)).toEqual({
      'access.connection': 'half',
      'access.device': 'own-computer',
      'equity.home': 'mixed',
    });
  });

  test('everyone well equipped: all can join, in quiet places', () => {
    expect(answersOf(classOf(rowOf(24)))).toEqual({
      'access.connection': 'all',
      'access.device': 'own-computer',
      'equity.home': 'quiet',
    });
  });

  test('of two devices that are level, the one that allows less is planned for', () => {
    expect(answersOf(classOf(rowOf(10), rowOf(10, { device: 'phone' })))!['access.device']).toBe('phone');
  });

  test('over a third without a quiet place makes it hard for many', () => {
    const profile = classOf(rowOf(13), rowOf(7, { quietPlace: 'no' }));
    expect(answersOf(profile)!['equity.home']).toBe('hard');
    expect(answersOf(classOf(rowOf(14), rowOf(7, { quietPlace: 'no' })))!['equity.home']).toBe('mixed');
  });

  test('nobody answers nothing', () => {
    expect(answersOf(classOf())).toBeUndefined();
  });
});

describe('who can be there at the hour a lesson sets', () => {
  test.each([
    ['a phone with a line that carries video', { device: 'phone' }, 'video', true],
    ['a shared computer, seldom free then', { device: 'shared' }, 'video', false],
    ['a line that carries sound only, on video', { connection: 'sound' }, 'video', false],
    ['the same line, on voices', { connection: 'sound' }, 'audio', true],
    ['no quiet place, which another question asks about', { quietPlace: 'no' }, 'audio', true],
    ['nothing but a telephone, on a call', { device: 'none', connection: 'none' }, 'phone', true],
    ['no number to call', { phoneLine: false }, 'phone', false],
  ] as const)('%s', (_, change, channel, expected) => {
    expect(canJoin(rowOf(1, change), channel, table)).toBe(expected);
  });

  test('20 of 24 can be in a chat', () => {
    expect(joinShare(mixedClass, 'chat', table)).toBeCloseTo(20 / 24, 12);
  });

  test('in one room nobody is counted', () => {
    expect([reachChannelFor('in-person'), reachChannelFor('none'), reachChannelFor('audio')]).toEqual([
      undefined,
      undefined,
      'audio',
    ]);
  });
});

describe('an adult at hand in own time', () => {
  test.each([
    ['all rows that say so agree', [{ adultAtHome: 'no' }, {}], 'no'],
    ['they differ', [{ adultAtHome: 'yes' }, { adultAtHome: 'no' }], 'some'],
    ['nobody was asked', [{}], undefined],
  ] as const)('%s', (_, changes, expected) => {
    expect(adultAtHomeIn(classOf(...changes.map((change) => rowOf(1, change))))).toBe(expected);
  });
});
