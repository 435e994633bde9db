import { describe, expect, test } from 'vitest';
import { complaintOf } from '../../support/brokenContent.ts';
import { checkCatalog } from '#catalog/checkCatalog.ts';
import { currentModel, loadCatalog, type Catalog } from '#catalog/loadCatalog.ts';
import type { DecisionModel, Question } from '#domain/decision/decisionModel.ts';

const catalog = loadCatalog();
const model = currentModel(catalog.models);
const complaintAbout = (change: Partial<Catalog>): string =>
  complaintOf(() => checkCatalog({ ...catalog, ...change }));
const older = catalog.models.slice(0, -1);
const withModel = (change: Partial<DecisionModel>): Partial<Catalog> => ({
  models: [...older, { ...model, ...change }],
});
const withQuestion = (id: string, change: (question: Question) => Question): Partial<Catalog> =>
  withModel({
    questions: model.questions.map((question) => (question.id === id ? change(question) : question)),
  });

test('the real content holds together', () => {
  expect(complaintAbout({})).toBe('no complaint');
});

describe('a breach between files is named with file, place and remedy', () => {
  test('a model that skips a version', () => {
    expect(complaintAbout(withModel({ version: model.version + 1 }))).toMatchInlineSnapshot(
      `"ContentError: model/version-3.yaml, field version: expected 2, found 3. Number models from 1, without gaps."`,
    );
  });

  test('one letter for two answers', () => {
    const complaint = complaintAbout(
      withQuestion('access.device', (question) => ({
        ...question,
        answers: question.answers.map((answer) =>
          answer.letter === 'd' ? { ...answer, letter: 'a' } : answer,
        ),
      })),
    );
    expect(complaint).toMatchInlineSnapshot(
      `"ContentError: model/version-2.yaml, question access.device: expected a letter of its own for each answer, found a twice."`,
    );
  });

  test('a source that has no file', () => {
    expect(
      complaintAbout(withModel({ margin: { ...model.margin, evidence: ['nobody-1999'] } })),
    ).toMatchInlineSnapshot(
      `"ContentError: model/version-2.yaml: expected evidence ids that have a file, found nobody-1999. Add evidence/nobody-1999.yaml."`,
    );
  });

  test('a floor with an answer too few', () => {
    const { reachFloor } = model.guardrails;
    const { few: _few, ...shareByAnswer } = reachFloor.shareByAnswer;
    const guardrails = { ...model.guardrails, reachFloor: { ...reachFloor, shareByAnswer } };
    expect(complaintAbout(withModel({ guardrails }))).toMatchInlineSnapshot(
      `"ContentError: model/version-2.yaml, field guardrails.reachFloor.shareByAnswer: expected all, most, half, few."`,
    );
  });

  test('a floor that rests on no question', () => {
    const guardrails = {
      ...model.guardrails,
      reachFloor: { ...model.guardrails.reachFloor, question: 'access.wifi' },
    };
    expect(complaintAbout(withModel({ guardrails }))).toMatchInlineSnapshot(
      `"ContentError: model/version-2.yaml, field guardrails.reachFloor.shareByAnswer: expected answers of access.wifi."`,
    );
  });

  test('a phone call that counts as no answer about joining', () => {
    const guardrails = {
      ...model.guardrails,
      phone: { ...model.guardrails.phone!, countsAs: 'everyone' },
    };
    expect(complaintAbout(withModel({ guardrails }))).toMatchInlineSnapshot(
      `"ContentError: model/version-2.yaml, field guardrails.phone.countsAs: expected one of all, most, half, few, found everyone."`,
    );
  });

  test('a question without words', () => {
    const questionnaire = catalog.questionnaire.map((words) =>
      words.factor === 'equity' ? { ...words, questions: words.questions.slice(0, 2) } : words,
    );
    expect(complaintAbout({ questionnaire })).toMatchInlineSnapshot(
      `"ContentError: questionnaire/: expected the model's question and answers (equity.participation: nearly-all, some, few-voices), found (nothing)."`,
    );
  });

  test('an answer without words', () => {
    const questionnaire = catalog.questionnaire.map((words) => ({
      ...words,
      questions: words.questions.map((question) =>
        question.id === 'equity.home' ? { ...question, answers: question.answers.slice(0, 2) } : question,
      ),
    }));
    expect(complaintAbout({ questionnaire })).toMatchInlineSnapshot(
      `"ContentError: questionnaire/: expected the model's question and answers (equity.home: quiet, mixed, hard), found (equity.home: quiet, mixed)."`,
    );
  });

  test('words for a question that the model does not ask', () => {
    const questionnaire = catalog.questionnaire.map((words) =>
      words.factor === 'equity'
        ? { ...words, questions: [...words.questions, { ...words.questions[0]!, id: 'equity.cost' }] }
        : words,
    );
    expect(complaintAbout({ questionnaire })).toContain('equity.cost');
  });

  test('a question that the model asks twice', () => {
    const twice = { questions: [...model.questions, model.questions.at(-1)!] };
    const questionnaire = catalog.questionnaire.map((words) =>
      words.factor === 'equity'
        ? { ...words, questions: [...words.questions, words.questions.at(-1)!] }
        : words,
    );
    expect(complaintAbout({ ...withModel(twice), questionnaire })).toContain('equity.participation');
  });

  test('several breaches are named at once, a line for each', () => {
    const complaint = complaintAbout(
      withModel({ version: 9, margin: { ...model.margin, evidence: ['nobody-1999'] } }),
    );
    expect(complaint.split('\n')).toHaveLength(2);
  });
});
