// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { classOf, rowOf } from '../../../support/classes.ts';
import { writeClass } from '#browser/classStore.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { mostRows } from '#domain/classroom/classProfile.ts';
import Classroom from '#islands/classroom/Classroom.tsx';

const { classroom, strings } = loadCatalog();
const counts = () =>
  screen.getAllByLabelText<HTMLInputElement>('How many students?').map(({ value }) => value);
const question = (ask: RegExp) => within(screen.getByRole('group', { name: ask }));
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  writeClass(classOf(rowOf(14), rowOf(6, { device: 'phone' })));
  render(<Classroom tool={{ data: classroom, strings, base: '/' }} />);
  await screen.findByRole('button', { name: 'Remove Row 2' });
});
afterEach(cleanup);

test('a tally that fits several rows shows its bounds, splits a row, and can be taken back', async () => {
  const quiet = question(/talk and be seen in peace/);
  type(quiet.getByLabelText('Families who ticked “No”'), '4');
  await quiet.findByText('4 ticked it. Your rows say it of 0. 4 still to place.');
  const row = quiet.getByLabelText<HTMLSelectElement>('In which row are they?');
  expect([...row.options].map(({ text }) => text)).toEqual([
    'Row 1 (14 students, own computer, video holds, a quiet place): between 0 and 4',
    'Row 2 (6 students, on a phone, video holds, a quiet place): between 0 and 4',
  ]);
  fireEvent.change(row, { target: { value: row.options[1]!.value } });
  type(quiet.getByLabelText('How many of them?'), '4');
  fireEvent.click(await quiet.findByRole('button', { name: 'Split them off' }));
  await quiet.findByText('4 ticked it. Your rows say it of 4.');
  expect(counts()).toEqual(['14', '2', '4']);
  fireEvent.click(screen.getByRole('button', { name: 'Undo the last change' }));
  await screen.findByText('The last change is undone.');
  expect(counts()).toEqual(['14', '6']);
});

test('a tally of the whole class goes into every row at one click', async () => {
  const adult = question(/grown-up/);
  type(adult.getByLabelText('Families who ticked “Yes”'), '20');
  fireEvent.click(await adult.findByRole('button', { name: /^The counts leave one way/ }));
  await adult.findByText('20 ticked it. Your rows say it of 20.');
  const shown = screen.getAllByLabelText<HTMLSelectElement>('Is an adult at hand when they work at home?');
  expect(shown.map(({ value }) => value)).toEqual(['yes', 'yes']);
});

test.each([
  ['-3', /The least that counts is 0/],
  ['2.5', /Use a number from 0 to 999; “2.5” does not count/],
  ['many', /“many” is none/],
  ['10000', /The most that counts is 999/],
])('a count of %s says why it does not count, and moves nobody', async (typed, words) => {
  const quiet = question(/talk and be seen in peace/);
  type(quiet.getByLabelText('Families who ticked “No”'), typed);
  await quiet.findByText(words);
  expect(quiet.queryByText(/ticked it\./)).toBeNull();
});

test('more than the class has are not placed anywhere', async () => {
  const quiet = question(/talk and be seen in peace/);
  type(quiet.getByLabelText('Families who ticked “No”'), '21');
  await quiet.findByText(/more than your rows have students left/);
  expect(quiet.queryByRole('button')).toBeNull();
});

test('a class that has no room for another row loses none to a split', async () => {
  cleanup();
  const full = [rowOf(14), ...Array.from({ length: mostRows - 1 }, () => rowOf(1, { quietPlace: 'no' }))];
  writeClass(classOf(...full));
  render(<Classroom tool={{ data: classroom, strings, base: '/' }} />);
  await screen.findByRole('button', { name: `Remove Row ${mostRows}` });
  const quiet = question(/talk and be seen in peace/);
  type(quiet.getByLabelText('Families who ticked “No”'), String(mostRows - 1 + 4));
  const button = await quiet.findByRole<HTMLButtonElement>('button', { name: /^The counts leave one way/ });
  expect(button.disabled).toBe(true);
  type(quiet.getByLabelText('Families who ticked “No”'), String(mostRows - 1 + 14));
  await quiet.findByText(/14 still to place/);
  expect(button.disabled).toBe(false);
});

test('a data plan goes into the rows with the gigabytes that families wrote', async () => {
  const cap = question(/data run out/);
  type(cap.getByLabelText(/^Families who ticked “Yes/), '20');
  await cap.findByText('It goes into a row as 1,000 MB a week. Correct that in the row where you know more.');
  type(cap.getByLabelText('GB a month that most of them wrote'), '5');
  await cap.findByText(/as 1,150 MB a week/);
  fireEvent.click(await cap.findByRole('button', { name: /^The counts leave one way/ }));
  await cap.findByText('20 ticked it. Your rows say it of 20.');
  const shown = screen.getAllByLabelText<HTMLInputElement>('Data they may use for school, in MB a week');
  expect(shown.map(({ value }) => value)).toEqual(['1150', '1150']);
});
