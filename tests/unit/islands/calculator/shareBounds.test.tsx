// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { answering } from '../../../support/situations.ts';
import { writeDraft } from '#browser/draftStore.ts';
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

async function openAccessStep(): Promise<void> {
  writeDraft({ situation: answering(seminar), name: '' }, tool.deciding);
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

test('the fields for separate percentages come once a teacher opens them', async () => {
  await openAccessStep();
  expect(screen.queryByLabelText(percentField)).toBeNull();
  openBounds();
  expect(await screen.findByLabelText(percentField)).toBeTruthy();
});

test('percentages name the verdict that the result comes to once they are used', async () => {
  await openAccessStep();
  openBounds();
  fireEvent.input(await screen.findByLabelText(percentField), { target: { value: '100' } });
  await screen.findByText(/^100 of 100 students/);
  const named = document.querySelector('.bounds strong')?.textContent;
  expect(named).toContain(verdicts.synchronous.name);
  fireEvent.click(screen.getByRole('button', { name: 'Use the low end' }));
  await waitFor(() =>
    expect(document.querySelector('#verdict')?.textContent).toBe(verdicts.synchronous.headline),
  );
});
