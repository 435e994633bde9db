import { ContentError, readYaml } from './readYaml.ts';
import * as schemas from './schemas/classSchemas.ts';
import type { Hurdle } from '#domain/classroom/reach.ts';
import type { z } from 'zod';

/** Everything in content/class/: what reaches whom, what it costs in data, what helps, and the words for it. */
export interface ClassData {
  readonly reach: z.infer<typeof schemas.ReachSchema>;
  readonly rates: z.infer<typeof schemas.DataRatesSchema>;
  readonly caps: z.infer<typeof schemas.CapsSchema>;
  readonly profiles: z.infer<typeof schemas.ProfilesSchema>;
  readonly remedies: z.infer<typeof schemas.RemediesSchema>;
  readonly groups: z.infer<typeof schemas.GroupsSchema>;
  readonly limits: z.infer<typeof schemas.ClassLimitsSchema>;
  readonly survey: z.infer<typeof schemas.SurveySchema>;
}

/** Reads and checks content/class/ below `root`. Throws {@link ContentError} with file, field and remedy. */
export function loadClassData(root: string, evidence: ReadonlyMap<string, unknown>): ClassData {
  const data: ClassData = {
    reach: readYaml(root, 'class/reach.yaml', schemas.ReachSchema),
    rates: readYaml(root, 'class/data-rates.yaml', schemas.DataRatesSchema),
    caps: readYaml(root, 'class/caps.yaml', schemas.CapsSchema),
    profiles: readYaml(root, 'class/profiles.yaml', schemas.ProfilesSchema),
    remedies: readYaml(root, 'class/remedies.yaml', schemas.RemediesSchema),
    groups: readYaml(root, 'class/groups.yaml', schemas.GroupsSchema),
    limits: readYaml(root, 'class/limits.yaml', schemas.ClassLimitsSchema),
    survey: readYaml(root, 'class/survey.yaml', schemas.SurveySchema),
  };
  const breaches = [...sourceBreaches(data, evidence), ...twiceBreaches(data)];
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
  return data;
}

/** Every speed that is not our own estimate has a source, and every source named has a file. */
function sourceBreaches({ rates }: ClassData, evidence: ReadonlyMap<string, unknown>): readonly string[] {
  return Object.entries(rates).flatMap(([channel, { basis, source, evidence: id }]) => {
    const place = `class/data-rates.yaml, field ${channel}`;
    return [
      ...(basis !== 'estimate' && source === undefined
        ? [`${place}: expected a source, found none. Add one, or give megabytesAnHour as an estimate.`]
        : []),
      ...(id !== undefined && !evidence.has(id)
        ? [`${place}.evidence: expected a file of content/evidence/ by its name, found ${id}.`]
        : []),
    ];
  });
}

function twiceBreaches({ caps, profiles, remedies, survey }: ClassData): readonly string[] {
  const lists = {
    caps: caps.map(({ id }) => id),
    profiles: profiles.map(({ id }) => id),
    remedies: remedies.map(({ id }) => id),
    survey: survey.questions.map(({ id }) => id),
    'survey, question home': survey.questions[0].answers.map(({ letter }) => letter),
  };
  return Object.entries(lists).flatMap(([list, ids]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `class/${list}: expected ${id} once, found it twice. Take one out or rename it.`),
  );
}

/** What the calculator needs of it: levels without their reasons, and names. */
export function classroomFor({ reach, limits: { home } }: ClassData) {
  const bare = <Key extends string>(hurdles: Readonly<Record<Key, Hurdle>>) =>
    mapValues(hurdles, ({ level }) => ({ level }));
  return {
    reach: mapValues(reach, ({ device, connection, quietPlace, phoneLine }) => ({
      device: bare(device),
      connection: bare(connection),
      quietPlace: bare(quietPlace),
      phoneLine: bare(phoneLine),
    })),
    names: mapValues(reach, ({ name }) => name),
    home,
  };
}

const mapValues = <Key extends string, Value, Result>(
  record: Readonly<Record<Key, Value>>,
  map: (value: Value) => Result,
): Record<Key, Result> =>
  Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, map(value)])) as Record<
    Key,
    Result
  >;
