import { describe, expect, test, vi } from 'vitest';
import { catalog, course } from '#catalog/catalog.ts';
import { moduleGuideMarkdown, workshopMarkdown } from '#components/coach/coachMarkdown.ts';
import { practiceMarkdown } from '#components/course/practiceMarkdown.ts';
import { activityMarkdown } from '#components/library/activityMarkdown.ts';
import { checkingMarkdown, countingMarkdown } from '#components/plans/referenceMarkdown.ts';
import { planMarkdown } from '#components/plans/planMarkdown.ts';
import { modes } from '#domain/vocabulary.ts';

vi.stubEnv('BASE_URL', '/');
const site = new URL('https://example.org');
const { activities } = catalog().library;
const { templates } = catalog();
const { modules, workshops } = course();

const twins = [
  ...activities.map((one) => ({ page: `activity ${one.id}`, parts: activityMarkdown(one, site) })),
  ...templates.map((one) => ({ page: `plan ${one.id}`, parts: planMarkdown(one, site) })),
  { page: 'how time is counted', parts: countingMarkdown(site) },
  { page: 'what is checked', parts: checkingMarkdown(site) },
  ...modules.map((one) => ({ page: `practice ${one.id}`, parts: practiceMarkdown(one, site) })),
  ...modules.map((one) => ({ page: `guide to lead ${one.id}`, parts: moduleGuideMarkdown(one, site) })),
  ...[...workshops].map(([id, one]) => ({
    page: `workshop ${id}`,
    parts: workshopMarkdown(one, `/coaches/workshops/${id}/`, site),
  })),
].map(({ page, parts }) => ({ page, plain: parts.join('\n\n') }));

const pagesWith = (found: RegExp) => twins.filter(({ plain }) => found.test(plain)).map(({ page }) => page);

/** The texts that a twin does not hold. */
const missing = (parts: readonly string[], texts: readonly string[]) =>
  texts.filter((words) => !parts.join('\n\n').includes(words));

describe('the twins of activities, plans, practice, guides to lead and workshops', () => {
  test('name every address whole', () => {
    expect(pagesWith(/\]\((?!https?:)/)).toEqual([]);
  });

  test('hold no tag and no gap in the words', () => {
    expect(pagesWith(/<\/?[A-Za-z][^>]*>|undefined|\[object|\{\w+\}/)).toEqual([]);
  });
});

test.each(activities)('a teacher reads every step of $id in all three forms', (activity) => {
  const steps = modes.flatMap((mode) => activity.forms[mode]);
  const told = [activity.goal, activity.evidenceOfLearning, activity.whenTechnologyFails];
  const needed = [...told, ...Object.values(activity.supports)];
  expect(
    missing(activityMarkdown(activity, site), [
      ...needed,
      ...steps.flatMap(({ teacher, students }) => [teacher, students]),
    ]),
  ).toEqual([]);
});

test.each(templates)('a teacher reads every activity of $id, when it fits and when not', (template) => {
  const { fits, notFor, plan } = template;
  const titles = plan.activities.flatMap(({ title, notes = '' }) => [title, notes]);
  expect(missing(planMarkdown(template, site), [fits, notFor, ...titles])).toEqual([]);
});

test('a teacher reads every rate with its note, and every check with its reason', () => {
  const { workload, checks } = catalog().planner;
  const notes = Object.values(workload).map(({ note }) => note);
  const reasons = Object.values(checks.checks).flatMap(({ name, why }) => [name, why]);
  expect(missing(countingMarkdown(site), notes)).toEqual([]);
  expect(missing(checkingMarkdown(site), reasons)).toEqual([]);
});

describe.each(modules)('the practice of $id', (module) => {
  const parts = practiceMarkdown(module, site);

  test('gives every answer of every question its reason', () => {
    const answers = module.practice.questions.flatMap((question) =>
      'options' in question ? question.options : question.items,
    );
    const texts = answers.flatMap(({ text, feedback }) => [text, feedback]);
    expect(missing(parts, texts)).toEqual([]);
  });

  test('tells the case and leaves its verdict a link away', () => {
    const whole = parts.join('\n\n');
    expect(missing(parts, [...module.case.story, `https://example.org/cases/${module.case.id}/`])).toEqual([]);
    expect(whole).not.toContain(module.case.why);
  });
});

test.each([...workshops])('the workshop %s says what happens at which minute, to its end', (id, workshop) => {
  const parts = workshopMarkdown(workshop, `/coaches/workshops/${id}/`, site);
  const runs = workshop.agenda.map(({ run }) => run);
  const tasks = workshop.handouts.flatMap((handout) => handout.tasks);
  expect(missing(parts, [...runs, ...tasks, `to ${workshop.minutes} · `])).toEqual([]);
});
