import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoActivities } from '../../support/anyPlan.ts';
import { cardOf } from '../../support/anyPolicy.ts';
import { situationOf } from '../../support/anySituation.ts';
import { mixedClass } from '../../support/classes.ts';
import { live, planOf } from '../../support/plans.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { encodeClassLink } from '#codec/classLink.ts';
import { encodeCompareLink } from '#codec/compareLink.ts';
import { linkKinds, strayLink, type LinkKind } from '#codec/linkKind.ts';
import { encodePlanLink } from '#codec/planLink.ts';
import { encodePolicyLink } from '#codec/policyLink.ts';
import { encodeProgressLink } from '#codec/progressLink.ts';
import { withParts } from '#codec/resultLink.ts';
import { encodeStartLink } from '#codec/startLink.ts';

const opened = { situation: situationOf({ answers: {} }), model: currentModel(loadModels()) };
const result = encodeCalculatorLink(opened.situation, opened.model);
const classText = encodeClassLink({ rows: mixedClass.rows });
const policyText = encodePolicyLink(cardOf());

/** A link of each kind, as the site itself writes it. */
const fragments: Readonly<Record<LinkKind, string>> = {
  result,
  comparison: encodeCompareLink(opened, opened),
  start: encodeStartLink('Socratic seminar', result),
  class: classText,
  policy: policyText,
  plan: await encodePlanLink(planOf([live('a1')]), twoActivities),
  template: 't1.flipped-lesson',
  activity: 'a1.socratic-seminar.blended',
  marks: encodeProgressLink({ marks: {}, reflections: {}, name: '' }),
};

/** What each page that reads links opens itself. */
const pages: Readonly<Record<string, readonly LinkKind[]>> = {
  calculator: ['result', 'start'],
  comparison: ['result', 'comparison'],
  'class page': ['class'],
  'policy page': ['policy'],
  planner: ['plan', 'template', 'activity', 'result'],
  record: ['marks'],
};
const pairs = Object.entries(pages).flatMap(([page, own]) =>
  linkKinds.map((kind) => ({ page, own, kind, isOwn: own.includes(kind) })),
);

describe('a link and a page', () => {
  test.each(pairs.filter(({ isOwn }) => isOwn))('$page: opens a link to a $kind itself', ({ own, kind }) => {
    expect(strayLink(fragments[kind], own)).toBeUndefined();
  });

  test.each(pairs.filter(({ isOwn }) => !isOwn))(
    '$page: knows a link to a $kind for what it is',
    ({ own, kind }) => {
      expect(strayLink(`https://example.org/site/page/#${fragments[kind]}`, own)).toEqual({
        kind,
        fragment: fragments[kind],
      });
    },
  );
});

test('what goes along with a result stays with it', () => {
  const whole = withParts(result, classText, policyText);
  expect(strayLink(whole, ['class'])).toEqual({ kind: 'result', fragment: whole });
});

test('that something was cut off behind a result is still seen on its own page', () => {
  expect(strayLink(`${result}~`, ['class'])).toEqual({ kind: 'result', fragment: `${result}~` });
});

test.each([
  ['of a newer version', fragments.plan.replace('l1.', 'l9.')],
  ['cut off', fragments.plan.slice(0, 20)],
  ['damaged', fragments.plan.replace(/.$/, '~')],
])('a link that is %s is known too, for its own page to say why it does not open', (_, text) => {
  expect(strayLink(text, ['result'])?.kind).toBe('plan');
});

test.each([
  ['in capitals', fragments.class.toUpperCase()],
  ['written out by mail protection', `https://example.org/calculator/%23${fragments.class}`],
  ['broken over two lines', fragments.class.replace('.', '.\n ')],
])('a link %s is known for what it is', (_, text) => {
  expect(strayLink(text, ['result'])?.kind).toBe('class');
});

test.each([
  '',
  'main',
  'example=exit-ticket',
  'recipe=soup',
  'https://example.org/calculator/',
  'x1.abc',
  'l1',
])('“%s” is a link of no kind', (text) => {
  expect(strayLink(text, [])).toBeUndefined();
});

test('what stands behind the # leads nowhere but to this site’s own page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { fragment } = strayLink(`l1.${text}`, []) ?? { fragment: '' };
      expect(new URL(`https://example.org/planner/#${fragment}`).href).toMatch(
        /^https:\/\/example\.org\/planner\/#/,
      );
    }),
  );
});
