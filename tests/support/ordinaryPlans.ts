import { contentRoot } from '#catalog/contentRoot.ts';
import { readFolder } from '#catalog/readYaml.ts';
import { ActivitySchema } from '#catalog/schemas/activitySchema.ts';
import type { LibraryTexts } from '#codec/sentPlan.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';

const library = [...readFolder(contentRoot, 'activities', ActivitySchema)];
const texts = new Map(library.map(([id, { name, goal }]) => [id, { title: name, goal }]));

/** The names and goals of the activities in content/. */
export const siteLibrary: LibraryTexts = (id) => texts.get(id);

/** What a teacher adds with words of their own. */
const ownWords = [
  ['Exit ticket: one fraction, two pictures', 'Show three fourths as a part of a whole and on a line.'],
  ['Vocabulary check, chapter 4', 'Use six new words in sentences about the story.'],
  ['Warm-up: estimate the jar', 'Say how you got your estimate.'],
  ['Conferences, three students a day', 'Name one thing to try in the next draft.'],
  ['Quiz on equivalent fractions', 'Find and correct a wrong equivalent.'],
  ['Choice time', 'Pick one task from the board and finish it.'],
] as const;

const notes = [
  'Mail the packet on Friday; two families pick it up.',
  'Camera off is fine. Ask for one answer in the chat.',
  'Print the sheet for those without a screen.',
];

const activitiesADay = 4;
const opening = 'morning-meeting';

function plannedAt(place: number): PlannedActivity {
  const isOpening = place % activitiesADay === 0;
  const isOwn = place % activitiesADay === activitiesADay - 1;
  const isLive = isOpening || place % 3 === 1;
  const [id, known] = isOpening
    ? library.find(([id]) => id === opening)!
    : library[(place * 5) % library.length]!;
  const own = ownWords[Math.floor(place / activitiesADay) % ownWords.length]!;
  return {
    id: `a${place + 1}`,
    ...(isOwn ? { title: own[0], goal: own[1] } : { title: known.name, activityId: id, goal: known.goal }),
    learningType: known.learningType,
    mode: isLive ? 'synchronous' : 'asynchronous',
    minutes: [15, 20, 30, 25, 40][place % 5]!,
    day: Math.floor(place / activitiesADay),
    ...(isLive ? { startMinute: isOpening ? 540 : 600, fallback: 'phone' } : { windowDays: place % 2 }),
    channel: isLive ? 'video' : 'pages',
    grouping: isLive ? 'class' : 'alone',
    hasContact: isLive,
    hasEvidence: isOwn,
    ...(place % 5 === 2 ? { notes: notes[((place / 5) % notes.length) | 0]! } : {}),
  };
}

/** A plan as a teacher makes it: four activities a day, most of them of the library, some of their own, a few notes. */
export const ordinaryPlan = (count: number): Plan => ({
  title: 'Fractions on a line, weeks 6 and 7',
  goal: 'Place, compare and explain fractions with different denominators.',
  grade: '3-5',
  startsOn: '2026-11-30',
  days: Math.ceil(count / activitiesADay),
  activities: Array.from({ length: count }, (_, place) => plannedAt(place)),
});
