// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { classOf, rowOf } from '../../../support/classes.ts';
import { answering } from '../../../support/situations.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { encodeClassLink } from '#codec/classLink.ts';
import { withParts } from '#codec/resultLink.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';
import Calculator from '#islands/calculator/Calculator.tsx';

const tool = calculatorTool();
const first = tool.models[0]!;
const { verdicts } = tool.advice;
const groupWork = answering({ 'objectives.work': 'collaborate', 'engagement.interaction': 'essential' });
const videoLesson = tool.examples.find(({ id }) => id === 'video-lesson')!.situation;

const openWith = (situation: Situation, model: DecisionModel) => {
  location.hash = `#${encodeCalculatorLink(situation, model)}`;
  render(<Calculator tool={tool} />);
};
const verdictShown = () => document.querySelector('#verdict')?.textContent;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('a link of version 1 keeps its verdict and says beside it what today’s model says', async () => {
  openWith(groupWork, first);
  const beside = await screen.findByText(/model version 1\. Today’s version 2 says/);
  expect(beside.textContent).toContain(verdicts.synchronous.headline);
  expect(verdictShown()).toBe(verdicts.either.headline);
});

test('the same link of today’s version gives today’s verdict', async () => {
  openWith(groupWork, tool.deciding);
  await screen.findByText(/Decided by model version 2/);
  expect(verdictShown()).toBe(verdicts.synchronous.headline);
});

test('where both versions agree, the page says that', async () => {
  openWith(videoLesson, first);
  expect(await screen.findByText(/Today’s version 2 agrees/)).toBeTruthy();
});

test('a link of today’s version has nothing to say about versions', async () => {
  openWith(videoLesson, tool.deciding);
  await screen.findByText(/Decided by model version 2/);
  expect(screen.queryByText(/Today’s version/)).toBeNull();
});

test('of a result that came with a counted class, today’s model is asked with that count too', async () => {
  // Access rules here and adds nothing, so that the count alone decides whether live is left.
  const fewOnVideo = answering(
    { ...groupWork.answers, 'access.connection': 'few' },
    { weights: { access: 0 } },
  );
  // Chat reaches all of them, and video four in twenty.
  const counted = encodeClassLink(classOf(rowOf(4), rowOf(16, { connection: 'sound' })));
  location.hash = `#${withParts(encodeCalculatorLink(fewOnVideo, first), counted, undefined)}`;
  render(<Calculator tool={tool} />);
  await screen.findByText(/This result was made for a class of 20/);
  expect(verdictShown()).toBe(verdicts.either.headline);
  expect(screen.getByText(/made with model version 1/).textContent).toContain(verdicts.synchronous.headline);
});
