import { globSync, readFileSync } from 'node:fs';
import { evidenceFacets, sourceStrengths } from '#catalog/evidenceList.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { ratesOf } from '#catalog/loadPlanner.ts';
import { calls } from '#catalog/schemas/caseSchema.ts';
import { audiences } from '#catalog/schemas/evidenceSchema.ts';
import { linkKinds } from '#codec/linkKind.ts';
import { planChannels, plannedModes } from '#codec/planInput.ts';
import { connections, devices, quietPlaces } from '#domain/classroom/classProfile.ts';
import { learningTypes, stepPhases, thinkingBands } from '#domain/library/activity.ts';
import { facets } from '#domain/library/filterActivities.ts';
import { checkIds, severities } from '#domain/plan/checks/finding.ts';
import { phases } from '#domain/delivery/pattern.ts';
import { resourceKinds } from '#components/resource.ts';
import {
  draftings,
  groupings,
  readingDifficulties,
  readingPurposes,
  writingGenres,
} from '#domain/plan/plan.ts';
import type { EditProblemId, PlanEdit } from '#domain/plan/planEdit.ts';
import { flatRates, paces } from '#domain/plan/workloadRates.ts';
import { conflictIds } from '#domain/policy/conflicts.ts';
import { permissions, requirements } from '#domain/policy/policyCard.ts';
import { adultsAtHome, evidenceStrengths, grades, modes, policies, strengths } from '#domain/vocabulary.ts';
import { tableColumns } from '#exports/table.ts';
import type { Start } from '#islands/calculator/calculatorState.ts';
import { fileKinds } from '#islands/planner/share/planFiles.ts';
import { plannerViews } from '#islands/planner/plannerState.ts';

const verdicts = [...modes, 'either'];
const links = ['cut', 'damaged', 'newer', 'foreign'];
const startSources: readonly Start['from'][] = ['example', 'sharing', 'activity'];
const doors = ['learn', 'decide', 'plan'];
const weights = ['0', '1', '2', '3'];
const choices = { grade: grades, policy: policies, adultAtHome: adultsAtHome };
const choiceKeys = Object.entries(choices).flatMap(([id, options]) =>
  options.map((option) => `${id}.${option}`),
);
const contextKeys = [
  ...Object.keys(choices),
  'students',
  'minutes',
  'minLiveMinutes',
  'maxLiveMinutes',
  'minLiveShare',
  'ownTimeAlternative',
];

const rowChoices = {
  device: devices,
  connection: connections,
  quietPlace: quietPlaces,
  phoneLine: ['yes', 'no'],
  adultAtHome: adultsAtHome,
};
const rowChoiceKeys = Object.entries(rowChoices).flatMap(([field, options]) =>
  options.map((option) => `${field}.${option}`),
);

const ratePaths = flatRates(ratesOf(loadCatalog().planner)).map(({ id }) => id.split('.'));
const planFields = [
  ...['title', 'goal', 'grade', 'startsOn', 'days', 'learningType', 'mode', 'minutes', 'day', 'startMinute'],
  ...[
    'windowDays',
    'channel',
    'fallback',
    'grouping',
    'group',
    'hasContact',
    'hasEvidence',
    'part',
    'workload',
  ],
  'notes',
];
const editKinds: readonly PlanEdit['kind'][] = [
  'change-plan',
  'add',
  'change',
  'remove',
  'duplicate',
  'step',
  'move',
  'split',
  'divide',
  'join',
  'all',
];
const editProblems: readonly EditProblemId[] = [
  'plan-full',
  'days-in-use',
  'unknown-activity',
  'first-of-day',
  'last-of-day',
  'before-first-day',
  'no-such-day',
  'too-short-to-split',
  'already-split',
  'nothing-to-join',
];

/** What can stand in the gaps (*) of each key that the source builds from parts, the gaps of one key taken together. */
export const valuesInGaps: Readonly<Record<string, readonly string[]>> = {
  'audience.*': audiences,
  'bounds.*': ['connection', 'device', 'quiet'],
  'build.form.*': modes,
  'build.move.*': ['earlier', 'later', 'dayBefore', 'dayAfter'],
  'build.own.*': plannedModes,
  'build.suits.*': verdicts,
  'build.twin.*': plannedModes,
  'build.work.*': [
    ...['reading', 'writing', 'video', 'posts', 'words', 'minutes'],
    ...['purpose', 'difficulty', 'genre', 'drafting'],
  ],
  'build.work.*.*': [
    ...readingPurposes.map((one) => `purpose.${one}`),
    ...readingDifficulties.map((one) => `difficulty.${one}`),
    ...writingGenres.map((one) => `genre.${one}`),
    ...draftings.map((one) => `drafting.${one}`),
  ],
  'calculator.filled.*': startSources,
  'shared.replace.*': startSources,
  'calculator.weights.*': weights,
  'case.call.*': calls,
  'check.advice.*': ['agrees', 'differs', 'either', 'ruledOut'],
  'check.field.*': planFields,
  'check.severity.*': severities,
  'check.table.*': ['live', 'own', ...paces, 'prepare', 'run', 'mark', 'found'],
  'checking.looksFor.*': checkIds,
  'checking.needs.*': ['class', 'policy'],
  'checking.severity.*': severities,
  'class.*': Object.keys(rowChoices),
  'class.*.*': rowChoiceKeys,
  'class.connection.*.short': connections,
  'class.data.basis.*': ['listed', 'worked-out', 'estimate'],
  'class.device.*.short': devices,
  'class.level.*': ['partial', 'none'],
  'class.mode.*': ['live', 'own'],
  'class.number.*': ['words', 'fraction', 'small', 'large'],
  'class.quietPlace.*.short': quietPlaces,
  'context.*': contextKeys,
  'context.*.*': choiceKeys,
  'context.adultAtHome.*': adultsAtHome,
  'context.grade.*': grades,
  'context.policy.*': policies,
  'counting.trust.*': ['college', 'oral', 'old', 'who', 'use'],
  'course.*': ['next', 'due', 'hours'],
  'evidence.filter.*': Object.keys(evidenceFacets),
  'evidence.group.*': sourceStrengths,
  'export.*.*': [
    ...plannedModes.map((mode) => `mode.${mode}`),
    ...planChannels.map((channel) => `channel.${channel}`),
    ...groupings.map((grouping) => `grouping.${grouping}`),
    ...learningTypes.map((type) => `type.${type}`),
    ...grades.map((grade) => `grade.${grade}`),
    ...stepPhases.map((phase) => `part.${phase}`),
  ],
  'export.channel.*': planChannels,
  'export.column.*': tableColumns,
  'export.grade.*': grades,
  'export.grouping.*': groupings,
  'export.mode.*': plannedModes,
  'export.part.*': stepPhases,
  'export.type.*': learningTypes,
  'export.workload.*': ['reading', 'writing', 'video', 'posts'],
  'guide.question*': ['1', '2', '3'],
  'home.*Door': doors,
  'home.*Kicker': doors,
  'home.*Text': doors,
  'kind.*': ['guide', 'activity', 'case', 'evidence', 'tool', 'term'],
  'library.filter.*': facets,
  'library.grade.*': grades,
  'library.guides.says.*': verdicts,
  'library.phase.*': stepPhases,
  // Where two modes fit alike, the sentence is another.
  'library.suits.*': strengths.filter((strength) => strength !== 'either'),
  'library.supports.*': ['youngChildren', 'specialNeeds', 'englishLearners'],
  'library.thinking.*': thinkingBands,
  'library.type.*': learningTypes,
  'link.kind.*': linkKinds,
  'link.open.*': linkKinds,
  'link.*.message': links,
  'links.*.help': links,
  'links.*.name': links,
  'mode.*': modes,
  'planner.did.*': editKinds,
  'planner.nothingTo.*': ['undo', 'redo'],
  'planner.problem.*': [
    ...editProblems,
    ...['title', 'goal', 'group', 'notes'].map((field) => `text-too-long.${field}`),
    ...['minutes', 'startMinute', 'windowDays', 'days'].map((field) => `number-out-of-range.${field}`),
    ...['words', 'posts', 'minutes'].map((field) => `number-out-of-range.workload.${field}`),
  ],
  'planner.redid.*': editKinds,
  'planner.saved.*': ['full', 'blocked', 'newer'],
  'planner.undid.*': editKinds,
  'planner.view.*': plannerViews,
  'policy.conflict.*': conflictIds,
  'policy.file.*': ['foreign', 'newer', 'damaged'],
  'policy.forbidden.*': modes,
  'policy.forbiddenWords.*': modes,
  'policy.modes.*': requirements,
  'policy.modesWords.*': requirements.filter((required) => required !== 'none'),
  'policy.permission.*': permissions,
  'policy.rule.*': ['least', 'most'],
  'policy.rule.per.*': ['day', 'week'],
  'policy.status.*': ['in-force', 'historical'],
  // A clear result needs no word about its meaning.
  'result.meaning.*': strengths.filter((strength) => strength !== 'clear'),
  'practice.kind.*': ['single', 'multiple', 'order', 'sort'],
  'practice.standing.*': ['fits', 'more', 'notYet', 'open', 'shared'],
  'record.*': ['module', 'read', 'practiced', 'minutes'],
  'record.file.*': ['foreign', 'newer', 'damaged', 'days'],
  'record.kept.*': ['foreign', 'newer', 'damaged'],
  'record.link.*': [...links, 'days'],
  'result.phase.*': phases,
  'result.strength.*': strengths,
  'result.strengthTag.*': evidenceStrengths,
  'search.*': ['loading', 'none', 'one', 'count', 'failed'],
  'seo.kind.*': resourceKinds,
  'see.balance.*': ['mode', 'type', 'day'],
  'see.basis.*': ['live', 'work', 'work-and-rest', 'planned'],
  'see.column.*': [...paces, 'basis', 'prepare', 'run', 'mark'],
  'see.data.*': ['activity', 'megabytes', 'lighter', 'saves'],
  'see.pace.*': paces,
  'see.part.*': [...new Set(ratePaths.flatMap((path) => path.slice(1)))],
  'see.rate.*': [...new Set(ratePaths.map((path) => path[0]!))],
  'see.view.*': ['timeline', 'week', 'list', 'students'],
  'start.file.*': ['foreign', 'newer', 'cut', 'damaged', 'unreadable'],
  'start.unread.*': ['type', 'mode', 'minutes', 'title', 'kept', 'left-out'],
  // Sources are never called our estimate; the schema of evidence refuses it.
  'strength.*': evidenceStrengths.filter((strength) => strength !== 'estimate'),
  'take.*.inClass': ['student', 'family'],
  'take.*.inClassAt': ['student', 'family'],
  'take.*.own': ['student', 'family'],
  'take.file.*': fileKinds,
  'take.internet.*': ['at-the-hour', 'while-working', 'once', 'none'],
  'take.paper.*': ['teacher', 'substitute', 'student', 'family', 'failing'],
  'under.*': ['line', 'sent'],
  'under.camera.*': permissions.filter((permission) => permission !== 'unsaid'),
  'under.recording.*': permissions.filter((permission) => permission !== 'unsaid'),
};

export interface UsedKey {
  readonly file: string;
  /** As written, with * for each gap. */
  readonly key: string;
}

/** Every string key in the source: what is looked up by text() or phrase(), and every literal in one of the areas. */
export function keysInSource(areas: readonly string[]): readonly UsedKey[] {
  const inArea = new RegExp(`(['"\`])((?:${areas.join('|')})\\.(?:[\\w.-]|\\$\\{[^}]+\\})+)\\1`, 'g');
  const lookedUp = /\b(?:text|phrase|say)\(\s*(['"`])([^'"`]*)\1/g;
  return globSync('src/**/*.{ts,tsx,astro}').flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const found = [inArea, lookedUp].flatMap((pattern) =>
      [...source.matchAll(pattern)].map((match) => match[2]!),
    );
    return [...new Set(found)].map((key) => ({ file, key: key.replace(/\$\{[^}]+\}/g, '*') }));
  });
}

/** The whole keys that a key with gaps stands for; undefined when nobody has said what fills its gaps. */
export function wholeKeysOf(key: string): readonly string[] | undefined {
  if (!key.includes('*')) return [key];
  return valuesInGaps[key]?.map((value) => key.replace(/\*.*\*|\*/, value));
}
