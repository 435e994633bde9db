import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../../support/anyPolicy.ts';
import { settingOf } from '../../../../support/planner.ts';
import { anyPlanUpTo, live, ownTime, planOf } from '../../../../support/plans.ts';
import { forbiddenModes } from '#domain/plan/checks/forbiddenModes.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';
import { requirements, type PolicyCard } from '#domain/policy/policyCard.ts';
import { modes } from '#domain/vocabulary.ts';

const under = (card: Partial<PolicyCard>) => settingOf({ card: cardOf(card) });
const found = (card: Partial<PolicyCard>, activities: readonly PlannedActivity[]) =>
  forbiddenModes(planOf(activities), under(card));
const seminar = [
  ownTime('a1', { set: 'a1', part: 'before', minutes: 10 }),
  live('a2', { set: 'a1', part: 'live', minutes: 30 }),
];

describe('an activity in a mode that the card rules out is found', () => {
  test.each([
    ['all live, which is forbidden', { forbiddenModes: ['synchronous'] }, 'forbidden-live', ['a3']],
    ['all live, where own time is asked for', { modes: 'own-time-required' }, 'forbidden-live', ['a3']],
    ['all own time, where live is asked for', { modes: 'live-required' }, 'forbidden-own-time', ['a4']],
    ['a blend, which is forbidden', { forbiddenModes: ['blended'] }, 'forbidden-blend', ['a1', 'a2']],
  ] as const)('%s', (_, card, check, ids) => {
    const activities = [...seminar, live('a3'), ownTime('a4')];
    expect(found(card, activities)).toMatchObject([{ check, severity: 'problem', ids }]);
  });

  test('and nothing is found without a card, or under one that rules no mode', () => {
    expect(forbiddenModes(planOf(seminar), settingOf({}))).toEqual([]);
    expect(found({}, [...seminar, live('a3')])).toEqual([]);
  });
});

describe('the remedy', () => {
  test('gives a lesson a part in own time', () => {
    expect(found({ modes: 'own-time-required' }, [live('a1')])[0]?.remedy).toMatchObject({
      id: 'split-live',
      edit: { kind: 'split', id: 'a1' },
    });
  });

  test('gives a task a meeting', () => {
    expect(found({ modes: 'live-required' }, [ownTime('a1')])[0]?.remedy?.id).toBe('split-task');
  });

  test('turns all of a lesson that is too short for two parts', () => {
    expect(found({ modes: 'own-time-required' }, [live('a1', { minutes: 1 })])[0]?.remedy).toMatchObject({
      id: 'make-own-time',
      edit: { id: 'a1', change: { mode: 'asynchronous' } },
    });
  });

  test('turns the shorter side of a blend, and leaves the other as it is', () => {
    expect(found({ forbiddenModes: ['blended'] }, seminar)[0]?.remedy).toMatchObject({
      id: 'make-live',
      edit: { kind: 'change', id: 'a1', change: { mode: 'synchronous' } },
    });
  });

  test('turns the shortest of several sittings, where a blend is asked for', () => {
    const sittings = [live('a1', { set: 'a1', minutes: 20 }), live('a2', { set: 'a1', minutes: 15 })];
    expect(found({ modes: 'both-required' }, sittings)[0]?.remedy).toMatchObject({
      id: 'make-own-time',
      edit: { kind: 'change', id: 'a2' },
    });
  });

  test('makes a task longer and then splits it, where only a blend is left and there is too little time for two parts', () => {
    const card = { modes: 'live-required', forbiddenModes: ['synchronous'] } as const;
    expect(found(card, [ownTime('a1', { minutes: 1 })])[0]?.remedy).toMatchObject({
      id: 'split-task',
      edit: {
        kind: 'all',
        edits: [
          { kind: 'change', id: 'a1' },
          { kind: 'split', id: 'a1' },
        ],
      },
    });
  });

  test('is not looked for where the card leaves no mode: the conflict is the card’s', () => {
    expect(found({ forbiddenModes: [...modes] }, [live('a1')])).toEqual([]);
  });

  test('mends what it is for, whatever the plan and the card', () => {
    const anyCard = fc.record({
      modes: fc.constantFrom(...requirements),
      forbiddenModes: fc.subarray([...modes]),
    });
    fc.assert(
      fc.property(anyPlanUpTo(6), anyCard, (plan, card) => {
        for (const { remedy, ids } of forbiddenModes(plan, under(card))) {
          const mended = applyEdit(plan, remedy.edit);
          expect(mended.problem).toBeUndefined();
          const left = forbiddenModes(mended.plan, under(card));
          expect(left.filter((finding) => finding.ids.some((id) => ids.includes(id)))).toEqual([]);
        }
      }),
    );
  });
});
