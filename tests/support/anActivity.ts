import type { Activity, ActivityStep } from '#domain/library/activity.ts';
import type { IndexedActivity } from '#domain/library/filterActivities.ts';
import type { LibraryActivity } from '#domain/library/libraryActivity.ts';
import { phaseShares, type PhaseShares } from '#domain/library/twin.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';

const step = (phase: ActivityStep['phase'], share: number): ActivityStep => ({
  phase,
  share,
  teacher: 'Asks.',
  students: 'Answer.',
});

/** A whole activity of no particular kind, with whatever a test cares about changed. */
export const anActivity = (change: Partial<Activity> = {}): Activity => ({
  id: 'some-debate',
  name: 'Some debate',
  summary: 'Students argue.',
  learningType: 'discuss',
  thinking: ['create'],
  subjects: ['English'],
  minutes: { '6-8': { from: 30, to: 45 } },
  goal: 'Students defend a claim.',
  evidenceOfLearning: 'A claim with its reason.',
  forms: {
    synchronous: [step('live', 40), step('live', 60)],
    asynchronous: [step('before', 50), step('after', 50)],
    blended: [step('before', 40), step('live', 60)],
  },
  channels: ['chat', 'audio'],
  whenTechnologyFails: 'It goes on by phone.',
  supports: { youngChildren: 'Shorter.', specialNeeds: 'Earlier.', englishLearners: 'With starters.' },
  effort: { prepareMinutes: 20, repeatMinutes: 5 },
  guideKinds: [],
  evidence: ['rowe-1986'],
  answers: { 'objectives.work': 'discuss' },
  ...change,
});

/** An entry of the index with whatever a test cares about changed. */
export const anEntry = (change: Partial<IndexedActivity> = {}): IndexedActivity => ({
  id: 'some-debate',
  words: 'some debate students argue.',
  learningType: 'discuss',
  minutes: { '6-8': { from: 30, to: 45 } },
  suits: { '6-8': 'synchronous' },
  channels: ['chat', 'audio'],
  prepareMinutes: 20,
  subjects: ['English'],
  ...change,
});

/** The activity as a planner knows it. */
export function aLibraryActivity(change: Partial<LibraryActivity> = {}): LibraryActivity {
  const { forms, ...activity } = anActivity();
  const shares = Object.fromEntries(modes.map((mode) => [mode, phaseShares(forms[mode])]));
  return { ...activity, shares: shares as Record<Mode, PhaseShares>, suits: {}, ...change };
}
