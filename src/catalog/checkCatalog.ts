import { districtModelFile } from './applyDistrict.ts';
import { activityBreaches } from './checkActivities.ts';
import type { Catalog } from './loadCatalog.ts';
import { ContentError } from './readYaml.ts';
import type { DecisionModel, Grounds } from '#domain/decision/decisionModel.ts';

/** The rules that hold across files. Throws {@link ContentError} with every breach found. */
export function checkCatalog(catalog: Catalog): void {
  const breaches = catalog.models.flatMap((model, index) => [
    ...versionBreaches(model, index),
    ...questionBreaches(model),
    ...letterBreaches(model),
    ...citationBreaches(model, catalog),
    ...leadBreaches(model, fileOf(model)),
    ...reachBreaches(model),
    ...phoneBreaches(model),
  ]);
  breaches.push(...wordBreaches(catalog), ...districtBreaches(catalog), ...activityBreaches(catalog));
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

const citedBy = (model: DecisionModel): ReadonlySet<string> =>
  new Set(groundsOf(model).flatMap((grounds) => grounds.evidence));

function citationBreaches(model: DecisionModel, { evidence }: Catalog): readonly string[] {
  return [...citedBy(model)]
    .filter((id) => !evidence.has(id))
    .map(
      (id) =>
        `${fileOf(model)}: expected evidence ids that have a file, found ${id}. Add evidence/${id}.yaml.`,
    );
}

function leadBreaches({ margin, clearLead }: DecisionModel, file: string): readonly string[] {
  return clearLead.value >= margin.value
    ? []
    : [`${file}, field clearLead: expected at least the margin, ${margin.value}, found ${clearLead.value}.`];
}

/** What a district's numbers can break beyond their own schema: the rest of its model is a released one. */
function districtBreaches({ districtModel, models, evidence }: Catalog): readonly string[] {
  if (districtModel === undefined) return [];
  const released = citedBy(models.at(-1)!);
  const unknown = [...citedBy(districtModel)].filter((id) => !released.has(id) && !evidence.has(id));
  return [
    ...leadBreaches(districtModel, districtModelFile),
    ...unknown.map(
      (id) =>
        `${districtModelFile}, field source: expected a file of content/evidence/ by its name, such as ${[...evidence.keys()][0]}, found ${id}.`,
    ),
  ];
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

/** The answer that every other counts as within reach by phone is one of those about joining. */
function phoneBreaches(model: DecisionModel): readonly string[] {
  const { phone, reachFloor } = model.guardrails;
  const answers = Object.keys(reachFloor.shareByAnswer);
  return phone === undefined || answers.includes(phone.countsAs)
    ? []
    : [
        `${fileOf(model)}, field guardrails.phone.countsAs: expected one of ${answers.join(', ')}, found ${phone.countsAs}.`,
      ];
}

/** Every question and answer of the current model has words, in the same order, and no words lack a question. */
function wordBreaches({ models, questionnaire }: Catalog): readonly string[] {
  const spell = (questions: readonly { id: string; answers: readonly { id: string }[] }[]) =>
    questions.map(({ id, answers }) => `${id}: ${answers.map((answer) => answer.id).join(', ')}`);
  const asked = spell(models.at(-1)?.questions ?? []);
  const worded = spell(questionnaire.flatMap(({ questions }) => questions));
  const longest = asked.length >= worded.length ? asked : worded;
  return longest.flatMap((_, index) =>
    asked[index] === worded[index]
      ? []
      : [
          `questionnaire/: expected the model's question and answers (${asked[index] ?? 'nothing more'}), found (${worded[index] ?? 'nothing'}).`,
        ],
  );
}

function questionBreaches(model: DecisionModel): readonly string[] {
  const ids = model.questions.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map(
      (id) => `${fileOf(model)}, question ${id}: expected each question once, found it twice. Take one out.`,
    );
}
