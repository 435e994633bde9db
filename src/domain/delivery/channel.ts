import { kindsChosen } from './kindsOfWork.ts';
import type { Situation } from '#domain/decision/situation.ts';
import type { Channel } from '#domain/vocabulary.ts';

/** Why a channel is the lightest that will do. */
export const channelReasons = [
  'no-live-part',
  'small-group-phone',
  'few-connected',
  'hard-to-speak-at-home',
  'shared-document',
  'faces-matter',
  'see-the-work',
  'voices-are-enough',
] as const;
export type ChannelReason = (typeof channelReasons)[number];

export interface ChannelAdvice {
  readonly channel: Channel | 'none';
  readonly reason: ChannelReason;
}

const advise = (channel: Channel | 'none', reason: ChannelReason): ChannelAdvice => ({ channel, reason });

/**
 * The lightest channel that carries the live part, checked from what limits it (who can connect, who can speak)
 * to what it needs (seeing faces or work); voices alone when nothing asks for more.
 */
export function lightestChannel(
  { answers, context }: Situation,
  hasLive: boolean,
  phoneGroup: number,
): ChannelAdvice {
  if (!hasLive) return advise('none', 'no-live-part');
  const connection = answers['access.connection'];
  const poor = connection === 'half' || connection === 'few' || answers['access.device'] === 'none';
  if (poor && context.students !== undefined && context.students <= phoneGroup) {
    return advise('phone', 'small-group-phone');
  }
  if (poor) return advise(answers['access.device'] === 'none' ? 'phone' : 'chat', 'few-connected');
  if (answers['equity.home'] === 'hard') return advise('chat', 'hard-to-speak-at-home');
  if (context.grade === 'k-2' || answers['engagement.belonging'] === 'new-or-drifting') {
    return advise('video', 'faces-matter');
  }
  const works = kindsChosen(answers);
  if (answers['objectives.feedback'] === 'immediate' && works.includes('practice')) {
    return advise('video', 'see-the-work');
  }
  return works.includes('collaborate')
    ? advise('chat', 'shared-document')
    : advise('audio', 'voices-are-enough');
}
