import type { ChannelAdvice } from './channel.ts';

export const liveRungs = ['video', 'audio', 'own-time', 'paper'] as const;
export type LiveRung = (typeof liveRungs)[number];

export const ownTimeRungs = ['platform-down', 'no-device'] as const;

/** The steps down from the channel in use: a meeting without video has no video to lose. */
export function liveLadder({ channel }: ChannelAdvice): readonly LiveRung[] {
  if (channel === 'none') return [];
  return channel === 'video' || channel === 'in-person' ? liveRungs : liveRungs.slice(1);
}
