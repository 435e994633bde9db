import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, readFolder, readYaml } from './readYaml.ts';
import { GuideKindsSchema } from './schemas/activityGuideSchemas.ts';
import { ActivitySchema, RetiredActivitiesSchema, type RetiredActivities } from './schemas/activitySchema.ts';
import { readSituation } from '#codec/situationInput.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { learningTypes, type Activity } from '#domain/library/activity.ts';

/** How each id of a district's own activities begins, so that it never meets an id of the library. */
export const districtPrefix = 'x-';

export const retiredFile = 'retired-activities.yaml';

/** The activity library as content/ holds it, each file checked by its schema. */
export interface Library {
  /** By learning type, then by name. */
  readonly activities: readonly Activity[];
  readonly retired: RetiredActivities;
  /** Names of the kinds of activity that published guides speak of, by id. */
  readonly guideKinds: Readonly<Record<string, string>>;
}

/** The file of an activity, below content/. */
export const activityFile = (id: string): string =>
  `${id.startsWith(districtPrefix) ? 'district/' : ''}activities/${id}.yaml`;

/** Reads the library below `root`, the district's activities with it. Throws with file, field and remedy. */
export function loadActivities(root: string, model: DecisionModel): Library {
  return {
    activities: [...folder(root, 'activities', model), ...folder(root, 'district/activities', model)].sort(
      byTypeAndName,
    ),
    retired: readYaml(root, retiredFile, RetiredActivitiesSchema),
    guideKinds: readYaml(root, 'activity-guides/kinds.yaml', GuideKindsSchema),
  };
}

function folder(root: string, name: string, model: DecisionModel): readonly Activity[] {
  // A district that has no activities of its own needs no folder for them.
  if (!existsSync(join(root, name))) return [];
  return [...readFolder(root, name, ActivitySchema)].map(([id, activity]) => {
    const file = `${name}/${id}.yaml`;
    if (file !== activityFile(id)) throw new ContentError(misnamed(file, id));
    const { answers } = readSituation({ answers: activity.answers }, model, file);
    return { ...activity, id, answers };
  });
}

const misnamed = (file: string, id: string): string =>
  id.startsWith(districtPrefix)
    ? `${file}: expected a name that does not begin with ${districtPrefix}, which is for a district's own. Move it to ${activityFile(id)}.`
    : `${file}: expected a name that begins with ${districtPrefix}, found ${id}. Name it ${districtPrefix}${id}.yaml.`;

const typeOrder = ({ learningType }: Activity): number => learningTypes.indexOf(learningType);

const byTypeAndName = (one: Activity, other: Activity): number =>
  typeOrder(one) - typeOrder(other) || one.name.localeCompare(other.name, 'en-US');
