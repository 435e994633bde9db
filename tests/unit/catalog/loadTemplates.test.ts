import { expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../../support/brokenContent.ts';
import { loadTemplates } from '#catalog/loadTemplates.ts';

const library = new Set(['flipped-lesson']);
const file = 'templates/flipped-lesson.yaml';
const complaint = (passage: string, replacement: string): string => {
  const told = complaintOf(() => loadTemplates(contentBrokenAt(file, passage, replacement), library));
  return told.split('\n').find((line) => line.includes(file)) ?? told;
};

test.each([
  [
    'an hour that no clock shows',
    "at: '09:00'",
    "at: '29:00'",
    'ContentError: templates/flipped-lesson.yaml, field plan.activities.#2.at: expected an hour such as 09:30, found "29:00".',
  ],
  [
    'a task by video',
    'channel: pages, fallback: paper',
    'channel: video, fallback: paper',
    'ContentError: templates/flipped-lesson.yaml, field plan.activities.2.channel: expected one that carries asynchronous work, found video.',
  ],
  [
    'a day that the plan does not have',
    'days: 2',
    'days: 1',
    'ContentError: templates/flipped-lesson.yaml, field plan.activities.1.day: expected 0 to 0, found 1.',
  ],
  [
    'a note about nothing',
    'findings: []',
    'findings: []\nnote: It is meant.',
    'ContentError: templates/flipped-lesson.yaml: expected a note exactly where findings are meant. Say why they are, or take the note out.',
  ],
  [
    'an activity that nobody has written',
    'library: flipped-lesson',
    'library: nobody-knows',
    'ContentError: templates/flipped-lesson.yaml, field plan.activities.0.library: expected an activity that has a file, found nobody-knows.',
  ],
])('%s is refused with file, field and what was expected', (_, passage, replacement, expected) => {
  expect(`ContentError: ${complaint(passage, replacement).replace('ContentError: ', '')}`).toBe(expected);
});

test('an hour, a set and what is usual are written out', () => {
  const known = new Set(['*']);
  known.has = () => true;
  const [flipped] = loadTemplates('content', known);
  expect(flipped!.plan.activities).toMatchObject([
    { id: 'a1', set: 'a1', part: 'before', grouping: 'alone', hasContact: true },
    { id: 'a2', set: 'a1', startMinute: 540, hasContact: true, hasEvidence: false },
    { id: 'a3', set: 'a1', hasContact: false, hasEvidence: true },
  ]);
});
