import type { NoticeAfter } from '../plannerState.ts';
import { activityName, dayName } from '#exports/activityWords.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What is said after a move: which activity it was, and where it stands now. */
export const movedNotice =
  (phrase: Phrase): NoticeAfter =>
  (plan, id) => {
    const one = plan.activities.find((activity) => activity.id === id);
    if (one === undefined) return { key: 'planner.did.move' };
    const ofDay = plan.activities.filter(({ day }) => day === one.day);
    return {
      key: 'build.moved',
      values: {
        title: activityName(one, phrase),
        day: dayName(plan, one.day, phrase),
        place: ofDay.indexOf(one) + 1,
        count: ofDay.length,
      },
    };
  };
