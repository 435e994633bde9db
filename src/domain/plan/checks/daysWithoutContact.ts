import { streamsOf } from '../streams.ts';
import { remedied, toldOnce, type Check, type Finding } from './finding.ts';
import { plannedDays } from './plannedDays.ts';

/**
 * Days on which part of the class has work and hears nothing from the teacher. A task that stays open is work on each of
 * its days, and where students hear from the teacher in it, they can on each of them.
 */
export const daysWithoutContact: Check = (plan) => {
  const found = streamsOf(plan).flatMap(({ group, activities }) =>
    plannedDays({ activities, days: plan.days }).flatMap((planned, day): readonly Finding[] => {
      const work = [...planned.open, ...planned.activities];
      const last = work.at(-1);
      if (last === undefined || work.some(({ hasContact }) => hasContact)) return [];
      return [
        {
          check: 'no-contact-day',
          severity: 'caution',
          numbers: { activities: work.length },
          ids: work.map(({ id }) => id),
          day,
          ...(group === undefined ? {} : { group }),
          ...remedied('promise-answer', { kind: 'change', id: last.id, change: { hasContact: true } }),
        },
      ];
    }),
  );
  // The same work looks the same to each group, and on each day that it stays open: it is told once, with its first day.
  return toldOnce(found, ({ ids }) => ids.join(' '));
};
