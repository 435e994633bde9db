// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import Classroom from '#islands/classroom/Classroom.tsx';

const { classroom, strings } = loadCatalog();

afterEach(cleanup);

test.each([
  ['150', /The most that counts is 100, and “150” is more/],
  ['-5', /The least that counts is 0, and “-5” is less/],
  ['99.5', /“99.5” does not count/],
])('a share of %s percent says why it does not count', async (typed, words) => {
  localStorage.clear();
  render(<Classroom tool={{ data: classroom, strings, base: '/' }} />);
  fireEvent.input(document.querySelector('#class-bounds-device')!, { target: { value: typed } });
  expect(await screen.findByText(words)).toBeTruthy();
});
