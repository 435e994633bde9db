// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { classOf, rowOf } from '../../../support/classes.ts';
import { readClass, writeClass } from '#browser/classStore.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import Calculator from '#islands/calculator/Calculator.tsx';

// The editor's code arrives when the door is opened, which takes a busy machine a while.
configure({ asyncUtilTimeout: 10_000 });

// Sheets are not fetched here.
vi.mock('#browser/styleSheets.ts', () => ({ addStyleSheets: () => Promise.resolve() }));

const { classroom, strings } = loadCatalog();
const file = { data: classroom, strings, base: '/' };
let answer: () => Promise<Response>;
const asked: string[] = [];

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
  writeClass(classOf(rowOf(14), rowOf(6, { connection: 'none' })));
  asked.length = 0;
  answer = () => Promise.resolve(Response.json(file));
  vi.stubGlobal('fetch', (address: string) => (asked.push(address), answer()));
});
afterEach(() => {
  screen.queryByRole('dialog')?.querySelector<HTMLElement>('form button')?.click();
  cleanup();
});

async function openDoor(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Change my class' }));
}
async function openEditor() {
  await openDoor();
  const editor = within(await screen.findByRole('dialog'));
  await editor.findAllByLabelText('How many students?');
  return editor;
}
const close = () => fireEvent.click(screen.getByRole('button', { name: 'Close' }));
const counts = (editor: Awaited<ReturnType<typeof openEditor>>) =>
  editor.getAllByLabelText<HTMLInputElement>('How many students?').map(({ value }) => value);
const panel = () => document.querySelector('.your-class')!.textContent;

test('a teacher whose line has dropped is told so, and keeps the way to the editor’s own page', async () => {
  render(<Calculator tool={calculatorTool()} />);
  for (const lost of [
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => Promise.resolve(new Response('', { status: 404 })),
    () => Promise.resolve(new Response('<!doctype html>')),
    () => Promise.resolve(Response.json({ strings, data: { reach: {} } })),
  ]) {
    answer = lost;
    await openDoor();
    await screen.findByText(/^The class editor did not load/);
  }
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('link', { name: 'Open it on its own page' }).getAttribute('href')).toBe('/class/');
  answer = () => Promise.resolve(Response.json(file));
  await openEditor();
  expect(screen.queryByText(/^The class editor did not load/)).toBeNull();
});

test('a class changed over the calculator counts there once the editor closes, and the address stays', async () => {
  render(<Calculator tool={calculatorTool()} />);
  location.hash = '';
  const editor = await openEditor();
  fireEvent.click(editor.getByRole('button', { name: 'Remove Row 2' }));
  await editor.findByText(/^The row is gone/);
  expect(panel()).toContain('14 of your 20');
  close();
  await waitFor(() => expect(panel()).toContain('14 of your 14'));
  expect(readClass()).toEqual(classOf(rowOf(14)));
});

test('a number that is typed just before the editor closes counts as well', async () => {
  render(<Calculator tool={calculatorTool()} />);
  const editor = await openEditor();
  const [first] = editor.getAllByLabelText<HTMLInputElement>('How many students?');
  // Not by fireEvent, which waits until all is done that follows.
  first!.value = '9';
  first!.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  screen.getByRole('button', { name: 'Close' }).click();
  await waitFor(() => expect(panel()).toContain('9 of your 15'), { timeout: 2000 });
});

test('who opens the editor again finds the steps back that were left there', async () => {
  render(<Calculator tool={calculatorTool()} />);
  const editor = await openEditor();
  fireEvent.click(editor.getByRole('button', { name: 'Remove Row 2' }));
  await editor.findByText(/^The row is gone/);
  close();
  const again = await openEditor();
  fireEvent.click(again.getByRole('button', { name: 'Undo the last change' }));
  await again.findByDisplayValue('6');
  close();
  await waitFor(() => expect(panel()).toContain('14 of your 20'));
});

test('what another tab has made of the class meanwhile is what the editor opens with', async () => {
  render(<Calculator tool={calculatorTool()} />);
  await openEditor();
  close();
  writeClass(classOf(rowOf(31)));
  expect(counts(await openEditor())).toEqual(['31']);
});
