import { streamsOf } from '../streams.ts';
import { remedied, type Check, type Finding } from './finding.ts';

/** Days on which part of the class has work and hears nothing from the teacher. */
export const daysWithoutContact: Check = (plan) => {
  const streams = streamsOf(plan);
  const found = streams.flatMap(({ group, activities }) =>
    [...new Set(activities.map(({ day }) => day))].flatMap((day): readonly Finding[] => {
      const ofDay = activities.filter((one) => one.day === day);
      if (ofDay.some(({ hasContact }) => hasContact)) return [];
      const last = ofDay.at(-1)!;
      return [
        {
          check: 'no-contact-day',
          severity: 'caution',
          numbers: { activities: ofDay.length },
          ids: ofDay.map(({ id }) => id),
          day,
          ...(group === undefined ? {} : { group }),
          ...remedied('promise-answer', { kind: 'change', id: last.id, change: { hasContact: true } }),
        },
      ];
    }),
  );
  // A day without activities of its own for any group looks the same to each of them.
  return [
    ...new Map(found.toReversed().map((finding) => [finding.ids.join(' '), finding])).values(),
  ].toReversed();
};
