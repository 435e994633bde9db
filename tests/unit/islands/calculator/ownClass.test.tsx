// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { classOf, rowOf } from '../../../support/classes.ts';
import { writeClass } from '#browser/classStore.ts';
import { readDraft } from '#browser/draftStore.ts';
import Calculator from '#islands/calculator/Calculator.tsx';

const { models } = calculatorTool();
const allThere = classOf(rowOf(24));
const oneInThree = classOf(rowOf(8), rowOf(16, { device: 'phone', connection: 'pages', quietPlace: 'no' }));

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
  writeClass(allThere);
});
afterEach(cleanup);

async function openCalculator(): Promise<void> {
  cleanup();
  location.hash = '';
  render(<Calculator tool={calculatorTool()} />);
  await screen.findByRole('heading', { level: 2, name: 'Your class' });
}

async function answerFirst(): Promise<void> {
  await openCalculator();
  fireEvent.click(screen.getByLabelText(/^Discuss/));
  await screen.findByText(/4 of 15/);
}

const kept = () => readDraft(models)!.situation;
const keptAnswer = (id: string) => kept().answers[id];
const panel = () => document.querySelector('.your-class')!.textContent;

async function answerOnTechnology(name: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: /^Technology/ }));
  fireEvent.click(await screen.findByLabelText(name));
}

test('a teacher who counts anew finds the calculator with the new count, and nothing she never said', async () => {
  await answerFirst();
  expect(keptAnswer('access.connection')).toBe('all');
  writeClass(oneInThree);
  await openCalculator();
  await waitFor(() => expect(keptAnswer('access.connection')).toBe('few'));
  expect([keptAnswer('access.device'), keptAnswer('equity.home')]).toEqual(['phone', 'hard']);
  expect(panel()).not.toContain('you answered');
});

test('the count of students follows the class', async () => {
  await answerFirst();
  writeClass(classOf(rowOf(31)));
  await openCalculator();
  await waitFor(() => expect(kept().context.students).toBe(31));
});

test('what the teacher chose against the class stays, even once the class changes', async () => {
  await answerFirst();
  await answerOnTechnology('About half');
  await screen.findByText(/you answered: about half/);
  writeClass(oneInThree);
  await openCalculator();
  await waitFor(() => expect(keptAnswer('access.device')).toBe('phone'));
  expect(keptAnswer('access.connection')).toBe('half');
});

test('an answer that the teacher hands back to the class follows it again', async () => {
  await answerFirst();
  await answerOnTechnology('About half');
  fireEvent.click(await screen.findByRole('button', { name: 'Use what my class says' }));
  await waitFor(() => expect(keptAnswer('access.connection')).toBe('all'));
  writeClass(oneInThree);
  await openCalculator();
  await waitFor(() => expect(keptAnswer('access.connection')).toBe('few'));
});

test('a class changed in another tab counts at once', async () => {
  await answerFirst();
  writeClass(oneInThree);
  dispatchEvent(new StorageEvent('storage', { key: 'live-or-later:class:1' }));
  await waitFor(() => expect(keptAnswer('access.connection')).toBe('few'));
});

test('a draft kept before this was noted opens, with its answers as the teacher’s', async () => {
  await answerFirst();
  const key = 'live-or-later:calculator:1';
  const { counted: _, ...older } = JSON.parse(localStorage.getItem(key)!) as Record<string, unknown>;
  cleanup();
  localStorage.setItem(key, JSON.stringify(older));
  writeClass(oneInThree);
  await openCalculator();
  await screen.findByText(/you answered: everyone/);
  expect(keptAnswer('access.connection')).toBe('all');
});

test('a teacher who has no class yet finds the way to count one beside the question on joining', async () => {
  localStorage.clear();
  render(<Calculator tool={calculatorTool({ base: '/site/' })} />);
  fireEvent.click(screen.getByRole('button', { name: /^Technology/ }));
  await screen.findByRole('button', { name: /^Count your class/ });
  const page = screen.getByRole('link', { name: 'Open it on its own page' });
  expect(page.getAttribute('href')).toBe('/site/class/');
});
