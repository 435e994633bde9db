import { streamsOf } from '../streams.ts';
import { limitFor, toldOnce, type Check, type Finding } from './finding.ts';
import { daysOf, remedyFor } from './longOwnTimeRemedies.ts';
import { plannedDays } from './plannedDays.ts';
import { minutesOf, stretchesOf, todaysOf, type Room, type Stretch } from './stretches.ts';

/** Whether nothing in a stretch is for everyone, so that other parts of the class do not see what becomes of it. */
const isOfGroup = (stretch: Stretch): boolean => stretch.every(({ group }) => group !== undefined);

/** The stretches of each day of one part of the class. */
type StretchDays = readonly (readonly Stretch[])[];

/** The most that a day holds for any of these parts of the class, at its beginning and at its end. */
function roomIn(streams: readonly StretchDays[], days: number): Pick<Room, 'taken' | 'last'> {
  const most = (at: 0 | -1) =>
    Array.from({ length: days }, (_, day) =>
      Math.max(...streams.map((byDay) => minutesOf(byDay[day]!.at(at)!))),
    );
  return { taken: most(0), last: most(-1) };
}

/** Stretches of own time, one task or several in a row, that are longer than the grade's. */
export const longOwnTime: Check = (plan, setting) => {
  const { limits } = setting;
  const limit = limitFor(limits.ownTimeMinutes, plan.grade);
  const streams = streamsOf(plan).map(({ activities }) =>
    plannedDays({ activities, days: plan.days }).map((day) => stretchesOf(day, limits.breakMinutes)),
  );
  const base = { limit, ...daysOf(plan) };
  const forAll: Room = { ...base, ...roomIn(streams, plan.days) };
  const found = streams.flatMap((byDay) => {
    const own: Room = { ...base, ...roomIn([byDay], plan.days) };
    return byDay.flatMap((stretches, day) =>
      stretches
        // What is open from before and nothing else was found on the day it opened.
        .filter((stretch) => minutesOf(stretch) > limit && todaysOf(stretch, day).length > 0)
        .map((stretch): Finding => {
          const group = stretch.find((one) => one.group !== undefined)?.group;
          const place = { stretch, day, group, isFirst: stretch === stretches[0] };
          return {
            check: 'long-own-time',
            severity: 'caution',
            numbers: { minutes: minutesOf(stretch), limit },
            ids: stretch.map(({ id }) => id),
            day,
            ...(group === undefined ? {} : { group }),
            remedy: remedyFor(place, isOfGroup(stretch) ? own : forAll, plan, setting),
          };
        }),
    );
  });
  // A stretch for everyone is the same in each part of the class.
  return toldOnce(found, ({ day, ids }) => JSON.stringify([day, ids]));
};
