// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { classOf, rowOf } from '../../../support/classes.ts';
import { answering } from '../../../support/situations.ts';
import { writeClass } from '#browser/classStore.ts';
import { writeDraft } from '#browser/draftStore.ts';
import { writeStoredPolicy } from '#browser/policyStore.ts';
import type { Answers } from '#domain/decision/situation.ts';
import Calculator from '#islands/calculator/Calculator.tsx';

const tool = calculatorTool();
const { verdicts } = tool.advice;
const seminar = {
  'objectives.work': 'discuss',
  'objectives.feedback': 'immediate',
  'engagement.interaction': 'essential',
};
const percentField = 'Percent with a good connection';

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});
afterEach(cleanup);

async function openAccessStep(answers: Answers = seminar): Promise<void> {
  writeDraft({ situation: answering(answers), name: '' }, tool.deciding);
  render(<Calculator tool={tool} />);
  await screen.findByText(/of 15 questions answered/);
  fireEvent.click(screen.getByRole('button', { name: /^Technology access/ }));
}

/** What a browser does when the summary is pressed. */
function openBounds(): void {
  const place = screen.getByText('You only know separate percentages').closest('details')!;
  place.open = true;
  fireEvent(place, new Event('toggle'));
}

async function typeInto(field: string, typed: string): Promise<void> {
  fireEvent.input(await screen.findByLabelText(field), { target: { value: typed } });
}

async function typePercent(percent: number, answers?: Answers): Promise<void> {
  await openAccessStep(answers);
  openBounds();
  await typeInto(percentField, String(percent));
  await typeInto('Percent with a device', '100');
  await typeInto('Percent with a quiet place', '100');
  await screen.findByText(new RegExp(`^${percent} of 100 students have a device`));
}

const settledVerdict = () =>
  /same at both ends: (.+)$/.exec(document.querySelector('.bounds strong')?.textContent ?? '')?.[1];

async function headlineAfterUse(): Promise<string | null | undefined> {
  fireEvent.click(screen.getByRole('button', { name: 'Use the low end' }));
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  return document.querySelector('#verdict')?.textContent;
}

test('the fields for separate percentages come once a teacher opens them', async () => {
  await openAccessStep();
  expect(screen.queryByLabelText(percentField)).toBeNull();
  openBounds();
  expect(await screen.findByLabelText(percentField)).toBeTruthy();
});

test('one percentage tells the most who can have everything, and no verdict', async () => {
  await openAccessStep();
  openBounds();
  await typeInto(percentField, '90');
  expect(
    await screen.findByText(/^At most 90 of 100 students have a device, a good connection/),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Use the low end' })).toBeNull();
});

test('no share is told while one of the percentages is wrong', async () => {
  await typePercent(100);
  await typeInto(percentField, '101');
  expect(await screen.findByText('Correct the percentage above first.')).toBeTruthy();
  expect(screen.queryByText(/of 100 students/)).toBeNull();
});

test('without a card or a class, the percentages name the verdict that the result comes to', async () => {
  await typePercent(100);
  expect(settledVerdict()).toBe(verdicts.synchronous.name);
  expect(await headlineAfterUse()).toBe(verdicts.synchronous.headline);
});

test('under a card without live minutes, the percentages name no live verdict', async () => {
  writeStoredPolicy({
    applied: cardOf({ name: 'Snow days', liveMinutes: [ruleOf({ most: 0 })] }),
    draft: undefined,
  });
  await typePercent(100);
  await waitFor(() => expect(settledVerdict()).toBe(verdicts.asynchronous.name));
  expect(await headlineAfterUse()).toBe(verdicts.asynchronous.headline);
});

test('with a counted class whom chat reaches, a low share on video does not rule live out here either', async () => {
  writeClass(classOf(rowOf(4), rowOf(16, { connection: 'sound' })));
  await typePercent(20, { ...seminar, 'access.connection': 'few', 'access.device': 'own-computer' });
  await waitFor(() => expect(settledVerdict()).toBe(verdicts.synchronous.name));
  expect(await headlineAfterUse()).toBe(verdicts.synchronous.headline);
});
