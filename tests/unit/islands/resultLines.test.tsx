// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { calculatorTool } from '../../support/calculatorTool.ts';
import { answering } from '../../support/situations.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';
import Calculator from '#islands/calculator/Calculator.tsx';
import Compare from '#islands/compare/Compare.tsx';

const tool = calculatorTool();
const [first, today] = [tool.models[0]!, tool.deciding];
const groupWork = answering({
  'objectives.work': 'collaborate',
  'engagement.interaction': 'essential',
  'access.connection': 'few',
});
const linkOf = (situation: Situation, model: DecisionModel) => encodeCalculatorLink(situation, model);
const linksIn = (place: Element) =>
  [...place.querySelectorAll('a')].map((link) => link.getAttribute('href')!.replace(tool.base, ''));

async function opened(situation: Situation, model: DecisionModel): Promise<Element> {
  location.hash = `#${linkOf(situation, model)}`;
  render(<Calculator tool={tool} />);
  return (await screen.findByText(new RegExp(`Decided by model version ${model.version}`))).closest(
    '.result',
  )!;
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('every reason, rule and answer of a result leads to its line in the model', async () => {
  const result = await opened(groupWork, today);
  expect(linksIn(result.querySelector('.reasons')!)).toContain(
    'model/objectives/#objectives.work-collaborate',
  );
  expect(linksIn(result)).toContain('model/rules/#reach-floor');
  expect(linksIn(result.querySelector('.answers')!)).toEqual([
    'model/objectives/#objectives.work-collaborate',
    'model/access/#access.connection-few',
    'model/engagement/#engagement.interaction-essential',
  ]);
});

test('a result of an older version leads to the lines of that version', async () => {
  const result = await opened(groupWork, first);
  const lines = linksIn(result).filter((link) => link.startsWith('model/'));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((link) => !link.startsWith('model/version-1/'))).toEqual([]);
});

test('a reason that a rule gives leads to that rule', async () => {
  const result = await opened(
    answering(
      { 'objectives.work': ['acquire', 'discuss'], 'access.connection': 'few' },
      { context: { students: 2 } },
    ),
    today,
  );
  expect(linksIn(result.querySelector('.reasons')!)).toEqual([
    'model/rules/#two-part-raise',
    'model/rules/#phone-group',
  ]);
});

test('a comparison leads from both sides to the lines of the version that decided each', async () => {
  location.hash = `#${linkOf(groupWork, first)}~${linkOf(groupWork, today)}`;
  render(<Compare tool={tool} />);
  await screen.findByRole('heading', { name: /reasons/i });
  const lines = linksIn(document.querySelector('.compare')!);
  expect(lines).toEqual(
    expect.arrayContaining([
      'model/version-1/objectives/#objectives.work-collaborate',
      'model/objectives/#objectives.work-collaborate',
      'model/version-1/rules/#reach-floor',
      'model/rules/#reach-floor',
    ]),
  );
});
