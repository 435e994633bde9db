import type { Figures } from './figure.ts';
import type { Case } from './loadCases.ts';
import { ContentError } from './readYaml.ts';
import type { GuideSource } from './readGuide.ts';
import type { Facilitation, Workshop } from './schemas/coachSchemas.ts';
import type { CourseWords } from './schemas/courseSchema.ts';
import type { Practice } from './schemas/practiceSchema.ts';

/** Everything that the course is put together from, each file already checked by itself. */
export interface CourseParts {
  /** The pages of the modules in their order. */
  readonly pages: readonly GuideSource[];
  readonly practice: ReadonlyMap<string, Practice>;
  readonly facilitation: ReadonlyMap<string, Facilitation>;
  readonly workshops: ReadonlyMap<string, Workshop>;
  readonly cases: ReadonlyMap<string, Case>;
  readonly words: CourseWords;
  readonly evidence: Figures;
}

/** The rules that hold across the course's files. Throws {@link ContentError} with every breach found. */
export function checkCourse(parts: CourseParts): void {
  const { pages, practice, facilitation, workshops } = parts;
  const breaches = [
    ...pairBreaches('practice', pages, practice),
    ...pairBreaches('facilitation', pages, facilitation),
    ...pages.flatMap(({ id }, place) => {
      const own = practice.get(id);
      return own === undefined ? [] : practiceBreaches(id, place, own, parts);
    }),
    ...[...workshops].flatMap(([id, workshop]) => handoutBreaches(id, workshop)),
    ...pathBreaches(parts),
  ];
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
}

/** Every module has its file in the folder, and every file of the folder its module. */
function pairBreaches(
  folder: string,
  pages: readonly GuideSource[],
  files: ReadonlyMap<string, unknown>,
): readonly string[] {
  const ids = pages.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => !files.has(id))
      .map((id) => `guide/${id}.mdx: expected ${folder}/${id}.yaml for this module, found none. Add it.`),
    ...[...files.keys()]
      .filter((id) => !ids.includes(id))
      .map(
        (id) =>
          `${folder}/${id}.yaml: expected a module of its name, found none. Give guide/${id}.mdx its outcomes, or take this file out.`,
      ),
  ];
}

function practiceBreaches(
  id: string,
  place: number,
  own: Practice,
  { pages, practice, cases }: CourseParts,
): readonly string[] {
  const file = `practice/${id}.yaml`;
  const earlier = pages.slice(0, place).map((page) => page.id);
  const ids = own.questions.map((question) => question.id);
  const twice = ids.find((question, index) => ids.indexOf(question) !== index);
  return [
    ...(cases.has(own.case)
      ? []
      : [
          `${file}, field case: expected a case, found ${own.case}. Add cases/${own.case}.yaml, or name another.`,
        ]),
    ...(twice === undefined
      ? []
      : [`${file}, question ${twice}: expected an id of its own for each question, found it twice.`]),
    ...countBreaches(file, place, own),
    ...own.recap.flatMap((recap, index) =>
      recapBreaches(`${file}, field recap.${index}`, recap, earlier, practice),
    ),
  ];
}

function countBreaches(file: string, place: number, { recap }: Practice): readonly string[] {
  const expected = place === 0 ? 0 : 2;
  const reason = place === 0 ? 'since nothing comes before the first module' : 'from earlier modules';
  return recap.length === expected
    ? []
    : [`${file}, field recap: expected ${expected} questions ${reason}, found ${recap.length}.`];
}

function recapBreaches(
  where: string,
  { module, question }: Practice['recap'][number],
  earlier: readonly string[],
  practice: CourseParts['practice'],
): readonly string[] {
  if (!earlier.includes(module)) {
    const choice = earlier.length > 0 ? `one of ${earlier.join(', ')}` : 'none';
    return [`${where}.module: expected an earlier module, ${choice}, found ${module}.`];
  }
  const ids = (practice.get(module)?.questions ?? []).map(({ id }) => id);
  return ids.includes(question)
    ? []
    : [
        `${where}.question: expected a question of practice/${module}.yaml, one of ${ids.join(', ')}, found ${question}.`,
      ];
}

function handoutBreaches(id: string, { agenda, handouts }: Workshop): readonly string[] {
  const known = handouts.map((handout) => handout.id);
  return agenda.flatMap(({ handout }, index) =>
    handout === undefined || known.includes(handout)
      ? []
      : [
          `workshops/${id}.yaml, field agenda.${index}.handout: expected one of ${known.join(', ')}, found ${handout}.`,
        ],
  );
}

function pathBreaches({ pages, words, evidence }: CourseParts): readonly string[] {
  const ids = pages.map(({ id }) => id);
  const walked = words.evenings.flatMap(({ modules }) => modules);
  const named = [...walked, words.tenMinutes.module];
  return [
    ...named
      .filter((id) => !ids.includes(id))
      .map(
        (id) =>
          `course/course.yaml: expected ids of modules, found ${id}. Add guide/${id}.mdx, or take it out.`,
      ),
    ...(walked.join() === ids.join()
      ? []
      : [
          `course/course.yaml, field evenings: expected every module once, in the order of the course (${ids.join(', ')}), found ${walked.join(', ')}.`,
        ]),
    ...words.recap.evidence
      .filter((id) => !evidence.has(id))
      .map(
        (id) =>
          `course/course.yaml, field recap.evidence: expected a source, found ${id}. Add evidence/${id}.yaml.`,
      ),
  ];
}
