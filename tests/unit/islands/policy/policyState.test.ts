import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../support/anyPolicy.ts';
import { isBlank, reduce, startState, type Action, type PolicyState } from '#islands/policy/policyState.ts';

const after = (actions: readonly Action[], from: PolicyState = startState) => actions.reduce(reduce, from);
const old = cardOf({ name: 'Old rules', minLiveShare: 0.5 });
const sent = cardOf({ name: 'Sent rules' });
const apply = (card: typeof sent): Action => ({ type: 'apply', applied: card, key: 'policy.applied' });

describe('a card that somebody sent', () => {
  test('changes nothing until the teacher takes it', () => {
    const { applied, draft, received } = after([apply(old), { type: 'receive', card: sent }]);
    expect([applied, isBlank(draft), received]).toEqual([old, true, sent]);
  });

  test('takes the place of an applied one, which one click brings back', () => {
    const taken = after([apply(old), { type: 'receive', card: sent }, apply(sent)]);
    expect([taken.applied, taken.received]).toEqual([sent, undefined]);
    expect(after([{ type: 'undo' }], taken)).toMatchObject({ applied: old, received: sent });
  });

  test('can be left, and comes back with undo', () => {
    const left = after([{ type: 'receive', card: sent }, { type: 'leave' }]);
    expect(left.received).toBeUndefined();
    expect(after([{ type: 'undo' }], left).received).toEqual(sent);
  });

  test('edited as a copy, gives the card that was being written back with undo', () => {
    const writing = after([
      { type: 'edit', change: { name: 'My own' } },
      { type: 'start', card: sent },
    ]);
    expect(writing.draft).toEqual(sent);
    expect(after([{ type: 'undo' }], writing).draft.name).toBe('My own');
  });
});

describe('writing a card', () => {
  test('a field that is emptied is no longer ruled', () => {
    const edited = after([
      { type: 'edit', change: { minLiveShare: 0.5 } },
      { type: 'edit', change: { minLiveShare: undefined } },
    ]);
    expect(isBlank(edited.draft)).toBe(true);
  });

  test('after applying a card, further changes stay when the applying is undone', () => {
    const state = after([apply(old), { type: 'edit', change: { name: 'Next year' } }, { type: 'undo' }]);
    expect([state.applied, state.draft.name]).toEqual([undefined, 'Next year']);
  });

  test('undo without anything to undo changes nothing', () => {
    expect(after([{ type: 'undo' }])).toBe(startState);
  });
});

test('what another tab applies is followed, and the card that is being written stays', () => {
  const writing = after([{ type: 'edit', change: { name: 'My own' } }]);
  const followed = after([{ type: 'follow', stored: { applied: sent, draft: undefined } }], writing);
  expect([followed.applied, followed.draft.name]).toEqual([sent, 'My own']);
});
