import { expect, test } from 'vitest';
import { liveLadder, ownTimeRungs } from '#domain/delivery/fallback.ts';

test.each(['video', 'in-person'] as const)(
  'from %s the ladder goes down by video, voices, text and paper',
  (channel) => {
    const ladder = liveLadder({ channel, reason: 'faces-matter' });
    expect(ladder).toEqual(['video', 'audio', 'own-time', 'paper']);
  },
);

test.each(['audio', 'chat', 'phone'] as const)('from %s there is no video to lose', (channel) => {
  const ladder = liveLadder({ channel, reason: 'voices-are-enough' });
  expect(ladder).toEqual(['audio', 'own-time', 'paper']);
});

test('without a live part there is no live ladder', () => {
  expect(liveLadder({ channel: 'none', reason: 'no-live-part' })).toEqual([]);
});

test('own time falls back when the platform is down and when a device is missing', () => {
  expect(ownTimeRungs).toEqual(['platform-down', 'no-device']);
});
