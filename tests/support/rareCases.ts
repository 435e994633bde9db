import { cardOf, ruleOf } from './anyPolicy.ts';
import { mixedClass } from './classes.ts';
import { live, ownTime, planOf } from './plans.ts';
import { mostActivities, type PlannedActivity } from '#domain/plan/plan.ts';

const before = (change: object) => ownTime('a1', { set: 'a1', part: 'before', ...change });
const ownTimeWeek = planOf([0, 1, 2, 3, 4].map((day) => ownTime(`a${day + 1}`, { day })));
const meeting = live('a2', { day: 4, set: 'a1', part: 'live' });

/** Five days and no room for an activity more. */
const full = (one: PlannedActivity) =>
  planOf(
    [0, 1, 2, 3, 4].flatMap((day) => [
      { ...one, id: `a${day + 1}`, day },
      ...Array.from({ length: mostActivities / 5 - 1 }, (_, index) =>
        live(`a${100 * (day + 1) + index}`, { day, minutes: 0 }),
      ),
    ]),
  );

/** What random plans seldom come upon: a plan, a class and a policy, in which a check finds something. */
export const rareCases = [
  [ownTimeWeek, mixedClass, cardOf({ liveMinutes: [ruleOf({ per: 'week', least: 30 })] })],
  [planOf([before({}), meeting], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([before({ day: 3, minutes: 150 }), meeting], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([before({ minutes: 300 }), { ...meeting, day: 0 }], { grade: '6-8' }), mixedClass, cardOf()],
  [
    planOf([before({ minutes: 300 }), { ...meeting, day: 0 }, { ...before({}), id: 'a3', part: 'after' }], {
      grade: '6-8',
    }),
    mixedClass,
    cardOf(),
  ],
  [planOf([before({}), meeting]), mixedClass, cardOf({ forbiddenModes: ['blended'] })],
  [planOf([before({ minutes: 50 }), meeting]), mixedClass, cardOf({ forbiddenModes: ['blended'] })],
  [planOf([ownTime('a1', { workload: { kind: 'video', minutes: 40 } })]), mixedClass, cardOf()],
  [planOf([ownTime('a1', { workload: { kind: 'video', minutes: 1440 } })]), mixedClass, cardOf()],
  [planOf([live('a1', { minutes: 100, set: 'a1' })], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([live('a1', { minutes: 600, set: 'a1' })]), mixedClass, cardOf()],
  [
    planOf([0, 1, 2, 3, 4].map((day) => live(`a${day + 1}`, { day }))),
    mixedClass,
    cardOf({ liveMinutes: [ruleOf({ per: 'week', least: 200 })] }),
  ],
  [
    planOf([live('a1', { minutes: 100, set: 'a1' }), ownTime('a2', { set: 'a1' })], { grade: '6-8' }),
    mixedClass,
    cardOf(),
  ],
  [planOf([0, 1].map((day) => ownTime(`a${day + 1}`, { day: 4, minutes: 60 }))), mixedClass, cardOf()],
  [planOf([ownTime('a1', { day: 4, minutes: 60 })], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([ownTime('a1', { minutes: 60 })], { grade: '6-8' }), mixedClass, cardOf()],
  [
    full(live('a1', { day: 1 })),
    mixedClass,
    cardOf({ liveMinutes: [ruleOf({ least: 60 }), ruleOf({ per: 'week', least: 1000 })] }),
  ],
  [full(ownTime('a1', { minutes: 500, goal: 'Add.', learningType: 'acquire' })), mixedClass, cardOf()],
  [
    planOf([
      live('a1', { startMinute: 1410, group: 'Red' }),
      live('a2', { startMinute: 1410, group: 'Blue' }),
      live('a3', { startMinute: 1410, group: 'Red' }),
    ]),
    mixedClass,
    cardOf(),
  ],
] as const;
