import { describe, expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../../support/brokenContent.ts';
import { currentModel, loadCatalog, loadModels } from '#catalog/loadCatalog.ts';

const model = 'model/version-1.yaml';
const complaintAfter = (file: string, passage: string, replacement: string): string =>
  complaintOf(() => loadCatalog(contentBrokenAt(file, passage, replacement)));

describe('a slip in a file stops the reading with a sentence that says where', () => {
  test('malformed YAML', () => {
    expect(complaintAfter(model, 'questions:\n', 'questions: [\n')).toMatchInlineSnapshot(
      `"ContentError: model/version-1.yaml: expected a readable YAML file, found: Nested mappings are not allowed in compact mappings at line 8, column 9:"`,
    );
  });

  test('an unknown field', () => {
    expect(
      complaintAfter(model, 'changeable: true', 'changeable: true\n    weight: 3'),
    ).toMatchInlineSnapshot(
      `"ContentError: model/version-1.yaml, field questions.objectives.work: expected no key "weight", found {"id":"objectives.work","factor":"objectives","atMost":2,"ch …."`,
    );
  });

  test('a fit of 5', () => {
    expect(
      complaintAfter(model, 'synchronous: 1, asynchronous: 4', 'synchronous: 1, asynchronous: 5'),
    ).toMatchInlineSnapshot(
      `"ContentError: model/version-1.yaml, field questions.objectives.work.answers.acquire.fit.asynchronous: expected a whole number from 0 to 4, found 5."`,
    );
  });

  test('half a fit', () => {
    expect(
      complaintAfter(model, 'synchronous: 1, asynchronous: 4', 'synchronous: 1.5, asynchronous: 4'),
    ).toMatchInlineSnapshot(
      `"ContentError: model/version-1.yaml, field questions.objectives.work.answers.acquire.fit.synchronous: expected a whole number from 0 to 4, found 1.5."`,
    );
  });

  test('an unknown source in the model', () => {
    expect(
      complaintAfter(model, '[guo-2014, freeman-2014, ', '[guo-2041, freeman-2014, '),
    ).toMatchInlineSnapshot(
      `"ContentError: model/version-1.yaml: expected evidence ids that have a file, found guo-2041. Add evidence/guo-2041.yaml."`,
    );
  });

  test('a letter used twice', () => {
    expect(complaintAfter(model, 'letter: b', 'letter: a')).toMatchInlineSnapshot(
      `"ContentError: model/version-1.yaml, question objectives.work: expected a letter of its own for each answer, found a twice."`,
    );
  });

  test('a letter that means open', () => {
    expect(complaintAfter(model, 'letter: b', 'letter: x')).toMatchInlineSnapshot(
      `"ContentError: model/version-1.yaml, field questions.objectives.work.answers.investigate.letter: expected one letter from a to w, since x and z mean open and not sure, found "x"."`,
    );
  });

  test('a question’s words left out', () => {
    expect(
      complaintAfter('questionnaire/equity.yaml', 'id: equity.home', 'id: equity.house'),
    ).toMatchInlineSnapshot(
      `"ContentError: questionnaire/: expected the model's question and answers (equity.home: quiet, mixed, hard), found (equity.house: quiet, mixed, hard)."`,
    );
  });

  test('an example with an unknown answer', () => {
    expect(
      complaintAfter('examples/office-hours.yaml', 'access.device: own-computer', 'access.device: tablet'),
    ).toMatchInlineSnapshot(
      `"SituationError: examples/office-hours.yaml.answers.access.device: expected one of own-computer, shared, phone, none, unsure, found "tablet"."`,
    );
  });

  test('an advice text left empty', () => {
    expect(complaintAfter('advice/channels.yaml', 'name: Phone call', "name: ''")).toMatchInlineSnapshot(
      `"ContentError: advice/channels.yaml, field phone.name: expected some words in plain text, found ""."`,
    );
  });

  test('shares that do not add up', () => {
    expect(
      complaintAfter('advice/patterns.yaml', 'before: 40, live: 40', 'before: 45, live: 40'),
    ).toMatchInlineSnapshot(
      `"ContentError: advice/patterns.yaml, field shares.blended.default: expected three shares that add up to 100, found {"before":45,"live":40,"after":20}."`,
    );
  });

  test('an interface text under a key of one word', () => {
    expect(complaintAfter('strings/site.yaml', 'nav.home:', 'home:')).toMatchInlineSnapshot(
      `"ContentError: strings/site.yaml, field home: expected a key of the form that this file uses, found "home"."`,
    );
  });
});

test('models come oldest first and the latest decides', () => {
  const models = loadModels();
  expect([models.map(({ version }) => version), currentModel(models)]).toEqual([
    models.map((_, index) => index + 1),
    models.at(-1),
  ]);
});

test('examples come in the order that their files give', () => {
  const { examples } = loadCatalog(contentBrokenAt('examples/office-hours.yaml', 'order: 100', 'order: 0'));
  expect(examples[0]!.id).toBe('office-hours');
});
