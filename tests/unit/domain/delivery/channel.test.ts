import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Context } from '#domain/decision/situation.ts';
import { lightestChannel } from '#domain/delivery/channel.ts';
import { anySituation } from '../../../support/anySituation.ts';
import { releasedModel, answering } from '../../../support/situations.ts';

const phoneGroup = 3;
const channelFor = (answers: Answers, context: Context = {}) =>
  lightestChannel(answering(answers, { context }), true, phoneGroup);

describe('without a live part', () => {
  test('no situation needs a channel', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        const advice = lightestChannel(situation, false, phoneGroup);
        expect(advice).toEqual({ channel: 'none', reason: 'no-live-part' });
      }),
    );
  });
});

describe('with a live part', () => {
  test('every situation gets a channel', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        expect(lightestChannel(situation, true, phoneGroup).channel).not.toBe('none');
      }),
    );
  });

  test('voices are enough when nothing asks for more', () => {
    expect(channelFor({})).toEqual({ channel: 'audio', reason: 'voices-are-enough' });
  });

  test.each(['all', 'most', 'unsure'])('with connection "%s" voices still serve', (connection) => {
    expect(channelFor({ 'access.connection': connection }).channel).toBe('audio');
  });

  test.each(['half', 'few'])('a class where %s can connect meets in chat', (connection) => {
    const advice = channelFor({ 'access.connection': connection }, { students: 25 });
    expect(advice).toEqual({ channel: 'chat', reason: 'few-connected' });
  });

  test('a class of unknown size with a poor connection is not phoned', () => {
    expect(channelFor({ 'access.connection': 'few' }).channel).toBe('chat');
  });

  test('three students with a poor connection are phoned', () => {
    const advice = channelFor({ 'access.connection': 'few' }, { students: 3 });
    expect(advice).toEqual({ channel: 'phone', reason: 'small-group-phone' });
  });

  test('four students with a poor connection are not phoned', () => {
    expect(channelFor({ 'access.connection': 'few' }, { students: 4 }).channel).toBe('chat');
  });

  test('three students who can all connect need no phone call', () => {
    expect(channelFor({ 'access.connection': 'all' }, { students: 3 }).channel).toBe('audio');
  });

  test('students with no device of any kind are phoned', () => {
    const advice = channelFor({ 'access.device': 'none' }, { students: 25 });
    expect(advice).toEqual({ channel: 'phone', reason: 'few-connected' });
  });

  test('students on phones with a good connection keep to voices', () => {
    expect(channelFor({ 'access.device': 'phone', 'access.connection': 'all' }).channel).toBe('audio');
  });

  test('where it is hard to speak at home the talk is typed', () => {
    expect(channelFor({ 'equity.home': 'hard' })).toEqual({
      channel: 'chat',
      reason: 'hard-to-speak-at-home',
    });
  });

  test('where only some homes are hard voices still serve', () => {
    expect(channelFor({ 'equity.home': 'mixed' }).channel).toBe('audio');
  });

  test('young children need to see a face', () => {
    expect(channelFor({}, { grade: 'k-2' })).toEqual({ channel: 'video', reason: 'faces-matter' });
  });

  test('children of grades 3 to 5 can do with voices', () => {
    expect(channelFor({}, { grade: '3-5' }).channel).toBe('audio');
  });

  test('a class that is new or drifting needs to see faces', () => {
    const advice = channelFor({ 'engagement.belonging': 'new-or-drifting' });
    expect(advice).toEqual({ channel: 'video', reason: 'faces-matter' });
  });

  test('a half-settled class can do with voices', () => {
    expect(channelFor({ 'engagement.belonging': 'mixed' }).channel).toBe('audio');
  });

  test('practice that has to be answered at once has to be seen', () => {
    const advice = channelFor({ 'objectives.feedback': 'immediate', 'objectives.work': 'practice' });
    expect(advice).toEqual({ channel: 'video', reason: 'see-the-work' });
  });

  test('practice that can be answered later need not be seen', () => {
    expect(channelFor({ 'objectives.feedback': 'later', 'objectives.work': 'practice' }).channel).toBe(
      'audio',
    );
  });

  test('discussion that has to be answered at once need not be seen', () => {
    expect(channelFor({ 'objectives.feedback': 'immediate', 'objectives.work': 'discuss' }).channel).toBe(
      'audio',
    );
  });

  test('group work needs one shared page', () => {
    const advice = channelFor({ 'objectives.work': ['collaborate', 'acquire'] });
    expect(advice).toEqual({ channel: 'chat', reason: 'shared-document' });
  });
});

describe('what limits the class comes before what the work would like', () => {
  test('a poor connection comes before a hard home', () => {
    const advice = channelFor({ 'access.connection': 'half', 'equity.home': 'hard' });
    expect(advice.reason).toBe('few-connected');
  });

  test('a hard home comes before faces', () => {
    expect(channelFor({ 'equity.home': 'hard' }, { grade: 'k-2' }).reason).toBe('hard-to-speak-at-home');
  });

  test('faces come before a shared page', () => {
    const answers = { 'engagement.belonging': 'new-or-drifting', 'objectives.work': 'collaborate' };
    expect(channelFor(answers).reason).toBe('faces-matter');
  });

  test('seeing the work comes before a shared page', () => {
    const answers = { 'objectives.feedback': 'immediate', 'objectives.work': ['practice', 'collaborate'] };
    expect(channelFor(answers).reason).toBe('see-the-work');
  });
});
