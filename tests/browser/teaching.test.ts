import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { retired } from './buildSites.ts';
import { htmlOf, pathsOf } from './builtPages.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { loadCourse } from '#catalog/loadCourse.ts';
import { modes } from '#domain/vocabulary.ts';

const catalog = loadCatalog();
const { modules, workshops } = loadCourse(catalog);
const builds = ['root', 'folder'] as const;
type Build = (typeof builds)[number];
const directoryOf = (build: Build) => inject('builds')[build];
const baseOf = (build: Build) => new URL(inject('sites')[build]).pathname;

/** Pages with nothing to read, only something to do. */
const tools = [
  '404',
  'activities/compare/',
  'calculator/',
  'calculator/compare/',
  'class/',
  'learn/record/',
  'planner/',
  'search/',
];
/** The address of an activity that has left the library, in one of the builds, only leads on. */
const gone = `activities/${retired.id}/`;
const teaching = (build: Build) =>
  pathsOf(directoryOf(build)).filter((path) => !tools.includes(path) && path !== gone);

/** What a page says of itself as schema.org data. */
const dataOf = (build: Build, path: string): readonly Record<string, unknown>[] =>
  [
    ...htmlOf(directoryOf(build), path).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g),
  ].map(([, json]) => JSON.parse(json!) as Record<string, unknown>);

/** The file that a page names as the same words in plain Markdown, under the folder of its build. */
function twinOf(build: Build, path: string): string | undefined {
  const link = /<link rel="alternate" type="text\/markdown" href="([^"]*)"/.exec(
    htmlOf(directoryOf(build), path),
  );
  const address = link?.[1];
  return address?.startsWith(baseOf(build)) ? address.slice(baseOf(build).length) : undefined;
}

const read = (build: Build, file: string) => readFileSync(`${directoryOf(build)}/${file}`, 'utf8');

/** The twin of a page without the signs that keep Markdown from taking words for its own. */
const wordsOf = (path: string) => read('root', twinOf('root', path)!).replaceAll('\\', '');
const missing = (path: string, texts: readonly string[]) => {
  const words = wordsOf(path);
  return texts.filter((text) => !words.includes(text.replace(/\s+/g, ' ')));
};

describe('as data, a page that teaches', () => {
  const always = ['name', 'description', 'learningResourceType', 'license', 'publisher'];

  test.each(builds)('says what it is, for whom and at which address, built at the %s', (build) => {
    const wanting = teaching(build).filter((path) => {
      const [resource = {}, ...others] = dataOf(build, path);
      return (
        others.length > 0 ||
        always.some((field) => !resource[field]) ||
        String(resource['@type']) !== 'LearningResource,WebPage' ||
        resource['inLanguage'] !== 'en-US' ||
        resource['isAccessibleForFree'] !== true ||
        new URL(String(resource['url'])).pathname !== baseOf(build) + path
      );
    });
    expect(wanting).toEqual([]);
  });

  test('gives minutes, a day and what is learned only in their forms', () => {
    const wrong = teaching('root').filter((path) => {
      const {
        timeRequired = 'PT1M',
        dateModified = '2026-01-01',
        teaches = ['x'],
      } = dataOf('root', path)[0]!;
      return !(
        /^PT[1-9]\d*M$/.test(String(timeRequired)) &&
        /^\d{4}-\d\d-\d\d$/.test(String(dateModified)) &&
        (teaches as unknown[]).every((one) => typeof one === 'string' && one !== '')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('a module says what a teacher can do afterward, and how long it takes', () => {
    const told = modules.map(({ id }) => dataOf('root', `learn/${id}/`)[0]!);
    expect(told.map(({ teaches }) => teaches)).toEqual(modules.map(({ outcomes }) => outcomes));
    expect(told.filter(({ timeRequired }) => timeRequired === undefined)).toEqual([]);
  });
});

test.each(builds)('a tool says nothing of the kind, built at the %s', (build) => {
  expect(tools.filter((path) => twinOf(build, path) !== undefined || dataOf(build, path).length > 0)).toEqual(
    [],
  );
});

describe('in plain Markdown', () => {
  test.each(builds)('every page that teaches is there, built at the %s', (build) => {
    const wanting = teaching(build).filter((path) => {
      const twin = twinOf(build, path);
      return (
        twin === undefined ||
        !existsSync(`${directoryOf(build)}/${twin}`) ||
        !/^# .+\n\n> .+\n\n[^]+\n\n---\n\n.+\n$/.test(read(build, twin))
      );
    });
    expect(wanting).toEqual([]);
  });

  test.each(builds)('every address is whole, and there is no tag and no gap, built at the %s', (build) => {
    const odd = /\]\((?!https?:|mailto:)|(?<!\\)<\/?[A-Za-z]|undefined|\[object|(?<![`$])\{\w+\}/;
    const found = teaching(build).filter((path) =>
      odd.test(read(build, twinOf(build, path)!).replace(/```[^]*?```|`[^`\n]*`/g, '')),
    );
    expect(found).toEqual([]);
  });

  test.each(builds)('llms.txt lists each of them once, built at the %s', (build) => {
    const listed = [...read(build, 'llms.txt').matchAll(/^- \[.+?\]\(([^)]+)\): .+$/gm)].map(([, address]) =>
      new URL(address!).pathname.slice(baseOf(build).length),
    );
    expect(listed.toSorted()).toEqual(
      teaching(build)
        .map((path) => twinOf(build, path))
        .toSorted(),
    );
  });

  test.each(catalog.library.activities)('$id has every step in all three forms', (activity) => {
    const steps = modes.flatMap((mode) => activity.forms[mode]);
    const about = [activity.goal, activity.evidenceOfLearning, activity.whenTechnologyFails];
    expect(
      missing(`activities/${activity.id}/`, [
        ...about,
        ...Object.values(activity.supports),
        ...steps.flatMap(({ teacher, students }) => [teacher, students]),
      ]),
    ).toEqual([]);
  });

  test.each(modules)('the practice of $id gives every answer its reason', ({ id, practice }) => {
    const answers = practice.questions.flatMap((question) =>
      'options' in question ? question.options : question.items,
    );
    const texts = answers.flatMap(({ text, feedback }) => [text, feedback]);
    expect(missing(`learn/${id}/practice/`, texts)).toEqual([]);
  });

  test.each([...workshops])('the workshop %s says what happens when, to its end', (id, workshop) => {
    const runs = workshop.agenda.map(({ run }) => run);
    const tasks = workshop.handouts.flatMap((handout) => handout.tasks);
    expect(missing(`coaches/workshops/${id}/`, [...runs, ...tasks, `to ${workshop.minutes} · `])).toEqual([]);
  });
});
