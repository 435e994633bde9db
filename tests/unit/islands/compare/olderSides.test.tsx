// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { answering } from '../../../support/situations.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import Compare from '#islands/compare/Compare.tsx';

const tool = calculatorTool();
const first = tool.models[0]!;
const { verdicts } = tool.advice;
const groupWork = answering({ 'objectives.work': 'collaborate', 'engagement.interaction': 'essential' });

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('a half of version 1 keeps its verdict and says beside it what today’s model says', async () => {
  location.hash = `#${encodeCalculatorLink(groupWork, first)}~${encodeCalculatorLink(groupWork, tool.deciding)}`;
  render(<Compare tool={tool} />);
  const beside = await screen.findByText(/model version 1\. Today’s version 2 says/);
  const side = beside.closest('.side')!;
  expect(side.querySelector('#verdict-first')?.textContent).toContain(verdicts.either.headline);
  expect(beside.textContent).toContain(verdicts.synchronous.headline);
});

test('a half of today’s version has nothing to say about versions', async () => {
  location.hash = `#${encodeCalculatorLink(groupWork, first)}~${encodeCalculatorLink(groupWork, tool.deciding)}`;
  render(<Compare tool={tool} />);
  await screen.findByText(/Today’s version 2/);
  expect(document.querySelector('#verdict-second')!.closest('.side')!.textContent).not.toMatch(/Today’s/);
});
