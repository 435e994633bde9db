import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../../support/brokenContent.ts';
import { loadActivities } from '#catalog/loadActivities.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { learningTypes } from '#domain/library/activity.ts';

const model = currentModel(loadModels());
const seminar = 'activities/socratic-seminar.yaml';
const complaintAfter = (passage: string, replacement: string): string =>
  complaintOf(() => loadActivities(contentBrokenAt(seminar, passage, replacement), model));

describe('a slip in an activity stops the reading with a sentence that says where', () => {
  test('shares that do not add up to 100', () => {
    expect(complaintAfter('share: 60', 'share: 55')).toMatchInlineSnapshot(
      `"ContentError: activities/socratic-seminar.yaml, field forms.synchronous: expected shares that add up to 100, not to 95, found [{"phase":"live","share":15,"teacher":"Reads the question al …."`,
    );
  });

  test('a live step in the own-time form', () => {
    expect(complaintAfter('phase: before\n      share: 30', 'phase: live\n      share: 30'))
      .toMatchInlineSnapshot(`
      "ContentError: activities/socratic-seminar.yaml, field forms.asynchronous: expected no live step in the own-time form, only before and after, found [{"phase":"live","share":30,"teacher":"Posts the question an ….
      activities/socratic-seminar.yaml, field forms.asynchronous: expected steps in the order before, live, after, found [{"phase":"live","share":30,"teacher":"Posts the question an …."
    `);
  });

  test('an own-time step in the live form', () => {
    expect(complaintAfter('phase: live\n      share: 15', 'phase: before\n      share: 15')).toContain(
      'expected only live steps in the live form',
    );
  });

  test('a blend without a live step', () => {
    expect(complaintAfter('phase: live\n      share: 45', 'phase: after\n      share: 45')).toContain(
      'expected a live step and one before or after it in the blended form',
    );
  });

  test('steps out of their order', () => {
    expect(complaintAfter('phase: after\n      share: 20', 'phase: before\n      share: 20')).toContain(
      'expected steps in the order before, live, after',
    );
  });

  test('a subject by another name', () => {
    expect(complaintAfter('[English, Social studies]', '[English, History]')).toContain('field subjects.#2');
  });

  test('minutes that end before they begin', () => {
    expect(complaintAfter('{ from: 30, to: 45 }', '{ from: 45, to: 30 }')).toMatchInlineSnapshot(
      `"ContentError: activities/socratic-seminar.yaml, field minutes.6-8: expected from no more than to, found {"from":45,"to":30}."`,
    );
  });

  test('the heavier channel first', () => {
    expect(complaintAfter('[chat, audio, video, in-person]', '[video, chat]')).toMatchInlineSnapshot(
      `"ContentError: activities/socratic-seminar.yaml, field channels: expected the lightest channel first: phone, chat, audio, video, in-person, found ["video","chat"]."`,
    );
  });

  test('a summary too long to scan', () => {
    expect(complaintAfter('until a shared', `until ${'a very '.repeat(20)}shared`)).toContain(
      'expected a summary of at most 140 characters',
    );
  });

  test('an answer that the calculator does not offer', () => {
    expect(
      complaintAfter('objectives.thinking: create', 'objectives.thinking: wonder'),
    ).toMatchInlineSnapshot(
      `"SituationError: activities/socratic-seminar.yaml.answers.objectives.thinking: expected one of understand, apply, create, unsure, found "wonder"."`,
    );
  });

  test('a support left out', () => {
    expect(complaintAfter('  englishLearners:', '  newcomers:')).toContain('field supports');
  });
});

/** A copy of the content in which the seminar's file stands elsewhere. */
function contentWithSeminarAt(file: string): string {
  const root = contentBrokenAt(seminar, '', '');
  mkdirSync(join(root, 'district/activities'), { recursive: true });
  renameSync(join(root, seminar), join(root, file));
  return root;
}

describe('a district’s own activities', () => {
  test('join the library’s', () => {
    const root = contentWithSeminarAt('district/activities/x-seminar.yaml');
    expect(loadActivities(root, model).activities.map(({ id }) => id)).toContain('x-seminar');
  });

  test('have ids that begin with x-, so that none ever meets one of ours', () => {
    const root = contentWithSeminarAt('district/activities/seminar.yaml');
    expect(complaintOf(() => loadActivities(root, model))).toMatchInlineSnapshot(
      `"ContentError: district/activities/seminar.yaml: expected a name that begins with x-, found seminar. Name it x-seminar.yaml."`,
    );
  });

  test('leave their beginning to themselves', () => {
    const root = contentWithSeminarAt('activities/x-seminar.yaml');
    expect(complaintOf(() => loadActivities(root, model))).toMatchInlineSnapshot(
      `"ContentError: activities/x-seminar.yaml: expected a name that does not begin with x-, which is for a district's own. Move it to district/activities/x-seminar.yaml."`,
    );
  });
});

test('the library is in the order of learning types, and of names within one', () => {
  const root = contentBrokenAt(seminar, '', '');
  const text = readFileSync(join(root, seminar), 'utf8');
  writeFileSync(join(root, 'activities/a-chat.yaml'), text.replace('name: Socratic', 'name: A chat, not a'));
  const { activities } = loadActivities(root, model);
  const keys = activities.map(({ learningType, name }) => `${learningTypes.indexOf(learningType)} ${name}`);
  expect(keys).toEqual(keys.toSorted((a, b) => a.localeCompare(b, 'en-US')));
});
