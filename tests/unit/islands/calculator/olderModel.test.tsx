// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import Calculator from '#islands/calculator/Calculator.tsx';

const tool = calculatorTool();
const first = tool.models[0]!;
const situation = tool.examples.find(({ id }) => id === 'video-lesson')!.situation;

/** A second version in which own time never fits. */
const second: DecisionModel = {
  ...first,
  version: 2,
  questions: first.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => ({ ...answer, fit: { ...answer.fit, asynchronous: 0 } })),
  })),
};

const openWith = (models: readonly DecisionModel[]) => {
  location.hash = `#${encodeCalculatorLink(situation, first)}`;
  render(<Calculator tool={calculatorTool({ models })} />);
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('an old link keeps its own verdict and says beside it what today’s model says', async () => {
  openWith([first, second]);
  expect((await screen.findByText(/model version 1\. Today’s version 2 says/)).textContent).not.toContain(
    tool.advice.verdicts.asynchronous.headline,
  );
  expect(document.querySelector('#verdict')?.textContent).toBe(tool.advice.verdicts.asynchronous.headline);
});

test('where both versions agree, the page says that', async () => {
  openWith([first, { ...first, version: 2 }]);
  expect(await screen.findByText(/Today’s version 2 agrees/)).toBeTruthy();
});

test('a link of today’s version has nothing to say about versions', async () => {
  openWith([first]);
  await screen.findByText(/Decided by model version 1/);
  expect(screen.queryByText(/Today’s version/)).toBeNull();
});
