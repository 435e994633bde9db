// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { situationOf } from '../../../support/anySituation.ts';
import { classOf, rowOf } from '../../../support/classes.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { writeClass } from '#browser/classStore.ts';
import { readDraft, writeDraft } from '#browser/draftStore.ts';
import { byGrade } from '#catalog/activityPages.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import Calculator from '#islands/calculator/Calculator.tsx';

const tool = calculatorTool();
const catalog = loadCatalog();
const seminar = catalog.library.activities.find(({ id }) => id === 'socratic-seminar')!;
const mine = {
  situation: situationOf({ answers: { 'flexibility.schedule': 'shared-time' } }),
  name: 'My own',
};

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});
afterEach(cleanup);

/** Follows “Ask for my class” on the page of an activity. */
function ask(): void {
  const [forGrade] = byGrade(seminar, catalog);
  location.hash = forGrade!.calculatorPath.split('#')[1]!;
  render(<Calculator tool={tool} />);
}
const nameField = () => screen.getByLabelText<HTMLInputElement>('Which activity is it?').value;
const kept = () => readDraft(tool.models);

test('an activity opens as the teacher’s own answers, under its name', async () => {
  ask();
  await screen.findByText(/“Socratic seminar” is filled in/);
  expect(nameField()).toBe('Socratic seminar');
  expect(screen.queryByText(/A result that somebody shared/)).toBeNull();
  await waitFor(() => expect(kept()?.situation.answers).toMatchObject(seminar.answers));
});

test('a kept class answers what is about access, and the way back stays in sight', async () => {
  writeClass(classOf(rowOf(12), rowOf(12, { connection: 'none' })));
  writeDraft(mine, tool.deciding);
  ask();
  fireEvent.click(await screen.findByRole('button', { name: 'Replace mine' }));
  await waitFor(() => expect(kept()?.situation.answers).toHaveProperty(['access.connection']));
  expect(kept()?.situation.context.students).toBe(24);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});

test('answers that a teacher has already are replaced only with their word', async () => {
  writeDraft(mine, tool.deciding);
  ask();
  await screen.findByText(/Replace them with the activity “Socratic seminar”/);
  expect(kept()).toEqual(mine);
  fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(nameField()).toBe('My own');
});

test('after they were replaced, one click brings them back', async () => {
  writeDraft(mine, tool.deciding);
  ask();
  fireEvent.click(await screen.findByRole('button', { name: 'Replace mine' }));
  await waitFor(() => expect(nameField()).toBe('Socratic seminar'));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(kept()).toEqual(mine));
});
