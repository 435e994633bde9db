// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { calculatorTool } from '../../support/calculatorTool.ts';
import { answering } from '../../support/situations.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decide } from '#domain/decision/decide.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { nearestBorder } from '#domain/robustness/plane.ts';
import Calculator from '#islands/calculator/Calculator.tsx';
import Compare from '#islands/compare/Compare.tsx';

const tool = calculatorTool();
const seminar = tool.examples.find(({ id }) => id === 'socratic-seminar')!.situation;
const reading = answering({ 'objectives.work': 'acquire', 'objectives.feedback': 'later' });
const linkOf = (situation: Situation) => encodeCalculatorLink(situation, tool.deciding);
const pointsIn = (words: string | null) => Number(/pulled (\d+) of 100/.exec(words ?? '')?.[1]);

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('a result tells in words in which area it stands and how far the nearest border is', async () => {
  location.hash = `#${linkOf(reading)}`;
  render(<Calculator tool={tool} />);
  const plane = (await screen.findByRole('heading', { name: 'Where this result stands' })).closest('figure');
  const border = nearestBorder(decide(reading, tool.deciding), tool.deciding)!;
  expect(plane!.textContent).toContain('The point lies where own time wins');
  expect(pointsIn(plane!.textContent)).toBe(Math.abs(border.change));
});

test('a comparison shows each of the two on its own plane', async () => {
  location.hash = `#${linkOf(seminar)}~${linkOf(reading)}`;
  render(<Compare tool={tool} />);
  const heading = await screen.findByRole('heading', { name: 'Where the two stand' });
  const shown = [...heading.closest('section')!.querySelectorAll('figure')];
  expect(shown.map(({ textContent }) => /where (.+?) wins/.exec(textContent!)?.[1])).toEqual([
    'a blend',
    'own time',
  ]);
});

test('the map says in words where each verdict wins, the gaps included', async () => {
  location.hash = `#${linkOf(seminar)}`;
  render(<Calculator tool={tool} />);
  const title = await screen.findByRole('heading', { name: 'Where this result stands' });
  const areas = [...title.closest('figure')!.querySelectorAll('li')].map(({ textContent }) =>
    textContent!.trim(),
  );
  // The blend holds 85 and the margin is 5: the corners from 90 up are too narrow for a name on the map.
  expect(areas).toEqual([
    'Live: from 90 up, 5 or more above own time',
    'Own time: from 90 up, 5 or more above live',
    'Blend: live up to 80, own time up to 80',
    'Either works: everywhere else',
  ]);
});

test('where only one mode is left, it wins everywhere and there are no gaps', async () => {
  location.hash = `#${linkOf(answering(seminar.answers, { context: { policy: 'live-only' } }))}`;
  render(<Calculator tool={tool} />);
  const title = await screen.findByRole('heading', { name: 'Where this result stands' });
  const areas = [...title.closest('figure')!.querySelectorAll('li')];
  expect(areas.map(({ textContent }) => textContent!.trim())).toEqual(['Live: everywhere']);
});
