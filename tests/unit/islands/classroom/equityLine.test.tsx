// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { classOf, rowOf } from '../../../support/classes.ts';
import { writeClass } from '#browser/classStore.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import Classroom from '#islands/classroom/Classroom.tsx';

const { classroom, strings } = loadCatalog();
const open = () => render(<Classroom tool={{ data: classroom, strings, base: '/' }} />);
const line = () => screen.findByLabelText<HTMLSelectElement>(/^Flag a group under/);
const flags = () => [...document.querySelectorAll('.flag')].map(({ textContent }) => textContent);

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
  // Three in four rural students are reached by video, against all of the others.
  writeClass(
    classOf(rowOf(6, { tags: ['rural'] }), rowOf(2, { tags: ['rural'], connection: 'none' }), rowOf(12)),
  );
});
afterEach(cleanup);

const draw = async (share: string) => fireEvent.change(await line(), { target: { value: share } });

test('four fifths is the usual line, and says where it comes from', async () => {
  open();
  expect((await line()).selectedOptions[0]?.textContent).toBe('80 %, the usual line');
  expect(screen.getByRole('link', { name: 'The rule about hiring' }).getAttribute('href')).toContain(
    '1607.4',
  );
});

test('a group at three quarters is flagged under the usual line, and not under 70 %', async () => {
  open();
  await line();
  expect(flags()).toHaveLength(1);
  await draw('0.7');
  expect(flags()).toEqual([]);
});

test('every group is set beside the best-served one, and half counts for who takes part in some way', async () => {
  writeClass(classOf(rowOf(6, { tags: ['rural'], connection: 'sound' }), rowOf(12)));
  open();
  fireEvent.click(await screen.findByRole('radio', { name: /^Live video with cameras off/ }));
  expect(
    await screen.findByText(/0 of 6 take full part, 6 take part in some way\. Reach 50 %\./),
  ).toBeTruthy();
  expect(screen.getAllByText(/^That is (50|100) % of the best-served/)).toHaveLength(2);
  expect(screen.getByText(/counts as half a student/)).toBeTruthy();
});

test('the sentence above the groups names the line in force', async () => {
  open();
  await draw('0.9');
  expect(await screen.findByText(/A group is flagged when its reach falls under 90 %/)).toBeTruthy();
});

test('the line is still there when the teacher comes back', async () => {
  open();
  await draw('0.7');
  cleanup();
  open();
  expect((await line()).value).toBe('0.7');
});
