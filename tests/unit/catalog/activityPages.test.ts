import { expect, test } from 'vitest';
import { anActivity } from '../../support/anActivity.ts';
import { goneActivities, impliedAnswers } from '#catalog/activityPages.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';

test('an activity that has left the library is named after its id, with the one that took its place', () => {
  const successor = anActivity();
  const retired = {
    'paper-debate': { now: successor.id, why: 'They were alike.' },
    older: { why: 'Nobody used it.' },
  };
  const { library } = loadCatalog();
  expect(goneActivities({ library: { ...library, activities: [successor], retired } })).toEqual([
    { id: 'paper-debate', name: 'Paper debate', why: 'They were alike.', successor },
    { id: 'older', name: 'Older', why: 'Nobody used it.', successor: undefined },
  ]);
});

test('a teacher reads in short words what the calculator was told of an activity, and of nothing else', () => {
  const activity = {
    answers: { 'engagement.interaction': 'helpful', 'objectives.work': ['collaborate', 'produce'] },
  };
  expect(impliedAnswers(activity, loadCatalog())).toEqual([
    { question: 'Kind of work', answer: 'make one thing together + produce their own work' },
    { question: 'Real-time talk', answer: 'real-time talk helpful' },
  ]);
});
