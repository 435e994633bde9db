// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { classOf, rowOf } from '../../../support/classes.ts';
import { writeClass } from '#browser/classStore.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import Classroom from '#islands/classroom/Classroom.tsx';

const { classroom, strings } = loadCatalog();
const counts = () =>
  screen.getAllByLabelText<HTMLInputElement>('How many students?').map(({ value }) => value);
const undo = () => screen.queryByRole('button', { name: 'Undo the last change' });

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  writeClass(classOf(rowOf(14), rowOf(6)));
  render(<Classroom tool={{ data: classroom, strings, base: '/' }} />);
  await screen.findByRole('button', { name: 'Remove Row 2' });
});
afterEach(cleanup);

test('a removed row comes back, whatever was typed since', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Remove Row 2' }));
  await screen.findByText(/^The row is gone/);
  fireEvent.input(screen.getByLabelText('How many students?'), { target: { value: '15' } });
  await screen.findByDisplayValue('15');
  fireEvent.click(undo()!);
  await screen.findByDisplayValue('14');
  fireEvent.click(undo()!);
  await screen.findByDisplayValue('6');
  expect(counts()).toEqual(['14', '6']);
});

test('there is nothing to take back before a change, nor after the last one is taken back', async () => {
  expect(undo()).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Add a row' }));
  await screen.findByRole('button', { name: 'Undo the last change' });
  fireEvent.click(undo()!);
  await screen.findByText('The last change is undone.');
  expect([undo(), document.activeElement?.textContent]).toEqual([null, 'Add a row']);
});
