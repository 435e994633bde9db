import { activityFile, retiredFile } from './loadActivities.ts';
import type { Catalog } from './loadCatalog.ts';
import type { Activity } from '#domain/library/activity.ts';

/** The answers that an activity can imply; all others are about a class. */
export const impliedQuestions = [
  'objectives.work',
  'objectives.thinking',
  'objectives.feedback',
  'engagement.interaction',
  'engagement.independence',
  'flexibility.reflection',
  'flexibility.pace',
] as const;

type Known = Pick<Catalog, 'library' | 'evidence'>;

/** What is wrong with the library beyond its own files, a sentence for each. */
export function activityBreaches({ library, evidence }: Known): readonly string[] {
  const { activities, guideKinds } = library;
  return [
    ...activities.flatMap((activity) => [
      ...unknown(activity, 'evidence', [...evidence.keys()], 'files of content/evidence/ by their names'),
      ...unknown(
        activity,
        'guideKinds',
        Object.keys(guideKinds),
        'ids of content/activity-guides/kinds.yaml',
      ),
      ...answerBreaches(activity),
    ]),
    ...nameBreaches(activities),
    ...retiredBreaches(library),
  ];
}

function unknown(
  activity: Activity,
  field: 'evidence' | 'guideKinds',
  known: readonly string[],
  expected: string,
): readonly string[] {
  return activity[field]
    .filter((id) => !known.includes(id))
    .map((id) => `${activityFile(activity.id)}, field ${field}: expected ${expected}, found ${id}.`);
}

function answerBreaches({ id, learningType, answers }: Activity): readonly string[] {
  const place = `${activityFile(id)}, field answers`;
  const aboutAClass = Object.keys(answers)
    .filter((question) => !(impliedQuestions as readonly string[]).includes(question))
    .map(
      (question) =>
        `${place}: expected only what the activity itself implies (${impliedQuestions.join(', ')}), found ${question}. Take it out.`,
    );
  const work = [answers['objectives.work'] ?? []].flat();
  return work.includes(learningType)
    ? aboutAClass
    : [
        ...aboutAClass,
        `${place}.objectives.work: expected the learning type, ${learningType}, alone or with another, found ${work.join(', ') || 'nothing'}.`,
      ];
}

function nameBreaches(activities: readonly Activity[]): readonly string[] {
  const names = activities.map(({ name }) => name.toLowerCase());
  return activities
    .filter(({ name }, index) => names.indexOf(name.toLowerCase()) !== index)
    .map(
      ({ id, name }) =>
        `${activityFile(id)}, field name: expected a name of its own, found ${name}, which another has. Tell them apart.`,
    );
}

function retiredBreaches({ activities, retired }: Catalog['library']): readonly string[] {
  const ids = activities.map(({ id }) => id);
  return Object.entries(retired).flatMap(([id, { now }]) => [
    ...(ids.includes(id)
      ? [`${retiredFile}, ${id}: expected an id without a file, found ${activityFile(id)}. Take one out.`]
      : []),
    ...(now === undefined || ids.includes(now)
      ? []
      : [
          `${retiredFile}, ${id}, field now: expected an activity that has a file, found ${now}. Name another, or leave now out.`,
        ]),
  ]);
}
