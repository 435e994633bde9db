import { expect, test } from 'vitest';
import { cardOf } from '../../../../support/anyPolicy.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, planOf } from '../../../../support/plans.ts';
import { policyManner } from '#domain/plan/checks/policyManner.ts';
import type { Permission } from '#domain/policy/policyCard.ts';

const call = live('a1', { channel: 'video-camera', fallback: 'audio' });
const found = (camera: Permission, one = call) =>
  policyManner(planOf([one, live('a2', { channel: 'video' })]), settingOf({ card: cardOf({ camera }) }));

test('a call with cameras on is found where the card forbids them, and leaving them off mends it', () => {
  expect(found('forbidden')).toMatchObject([
    {
      check: 'camera-on',
      ids: ['a1'],
      remedy: { id: 'camera-off', edit: { id: 'a1', change: { channel: 'video', fallback: 'audio' } } },
    },
  ]);
});

test('what takes over stays something else than the call', () => {
  const [finding] = found('forbidden', { ...call, fallback: 'video' });
  expect(finding!.remedy.edit).toMatchObject({ change: { channel: 'video', fallback: 'paper' } });
});

test('nothing is found where the card leaves cameras to people, asks for them or does not say', () => {
  for (const camera of ['optional', 'required', 'unsaid'] as const) expect(found(camera)).toEqual([]);
});
