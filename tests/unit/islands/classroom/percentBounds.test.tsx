// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import Classroom from '#islands/classroom/Classroom.tsx';

const { classroom, strings } = loadCatalog();

afterEach(cleanup);

function type(percents: Readonly<Record<string, string>>): void {
  localStorage.clear();
  render(<Classroom tool={{ data: classroom, strings, base: '/' }} />);
  for (const [part, value] of Object.entries(percents))
    fireEvent.input(document.querySelector(`#class-bounds-${part}`)!, { target: { value } });
}

test.each([
  ['150', /The most that counts is 100, and “150” is more/],
  ['-5', /The least that counts is 0, and “-5” is less/],
  ['99.5', /“99.5” does not count/],
])('a share of %s percent says why it does not count', async (typed, words) => {
  type({ device: typed });
  expect(await screen.findByText(words)).toBeTruthy();
});

test('one percentage tells only the most who can have everything', async () => {
  type({ device: '90' });
  expect(
    await screen.findByText(/^At most 90 of 100 students have a device, a good connection/),
  ).toBeTruthy();
});

test('three percentages tell the least and the most who have everything', async () => {
  type({ device: '100', connection: '90', quiet: '70' });
  expect(await screen.findByText(/^Between 60 and 70 of 100 students have a device/)).toBeTruthy();
});

test.each(['101', '85,5'])('nothing is told from the other two while a third says %s', async (wrong) => {
  type({ device: wrong, connection: '90', quiet: '70' });
  expect(await screen.findByText('Correct the percentage above first.')).toBeTruthy();
  expect(screen.queryByText(/of 100 students/)).toBeNull();
});
