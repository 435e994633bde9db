import type { Catalog } from './loadCatalog.ts';
import { ContentError } from './readYaml.ts';
import type { DecisionModel, Grounds } from '#domain/decision/decisionModel.ts';

/** The rules that hold across files. Throws {@link ContentError} with every breach found. */
export function checkCatalog(catalog: Catalog): void {
  const breaches = catalog.models.flatMap((model, index) => [
    ...versionBreaches(model, index),
    ...letterBreaches(model),
    ...citationBreaches(model, catalog),
    ...reachBreaches(model),
  ]);
  breaches.push(...wordBreaches(catalog));
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
}

const fileOf = (model: DecisionModel): string => `model/version-${model.version}.yaml`;

const versionBreaches = (model: DecisionModel, index: number): readonly string[] =>
  model.version === index + 1
    ? []
    : [
        `${fileOf(model)}, field version: expected ${index + 1}, found ${model.version}. Number models from 1, without gaps.`,
      ];

function letterBreaches(model: DecisionModel): readonly string[] {
  return model.questions.flatMap(({ id, answers }) => {
    const letters = answers.map(({ letter }) => letter);
    const twice = letters.find((letter, index) => letters.indexOf(letter) !== index);
    return twice === undefined
      ? []
      : [
          `${fileOf(model)}, question ${id}: expected a letter of its own for each answer, found ${twice} twice.`,
        ];
  });
}

function groundsOf(model: DecisionModel): readonly Grounds[] {
  const { twoPartRaise, start, margin, clearLead, guardrails } = model;
  return [
    ...model.questions.flatMap(({ answers }) => answers),
    ...[twoPartRaise, start, margin, clearLead],
    ...Object.values(guardrails),
  ];
}

function citationBreaches(model: DecisionModel, { evidence }: Catalog): readonly string[] {
  const cited = new Set(groundsOf(model).flatMap((grounds) => grounds.evidence));
  return [...cited]
    .filter((id) => !evidence.has(id))
    .map(
      (id) =>
        `${fileOf(model)}: expected evidence ids that have a file, found ${id}. Add evidence/${id}.yaml.`,
    );
}

function reachBreaches(model: DecisionModel): readonly string[] {
  const { question, shareByAnswer } = model.guardrails.reachFloor;
  const answers = model.questions.find(({ id }) => id === question)?.answers ?? [];
  const expected = answers.map(({ id }) => id).join(', ');
  return expected === Object.keys(shareByAnswer).join(', ')
    ? []
    : [
        `${fileOf(model)}, field guardrails.reachFloor.shareByAnswer: expected ${expected || `answers of ${question}`}.`,
      ];
}

/** Every question and answer of the current model has words, in the same order. */
function wordBreaches({ models, questionnaire }: Catalog): readonly string[] {
  const spell = (questions: readonly { id: string; answers: readonly { id: string }[] }[]) =>
    questions.map(({ id, answers }) => `${id}: ${answers.map((answer) => answer.id).join(', ')}`);
  const worded = spell(questionnaire.flatMap(({ questions }) => questions));
  return spell(models.at(-1)?.questions ?? []).flatMap((line, index) =>
    worded[index] === line
      ? []
      : [
          `questionnaire/: expected the model's question and answers (${line}), found (${worded[index] ?? 'nothing'}).`,
        ],
  );
}
