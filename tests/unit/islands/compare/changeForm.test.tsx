// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { answering } from '../../../support/situations.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import Compare from '#islands/compare/Compare.tsx';

const tool = calculatorTool();
const { verdicts } = tool.advice;
const discussion = answering(
  {
    'objectives.work': 'discuss',
    'objectives.feedback': 'immediate',
    'engagement.interaction': 'essential',
    'access.connection': 'all',
  },
  { context: { minutes: 40, grade: '6-8' } },
);

beforeEach(async () => {
  localStorage.clear();
  location.hash = `#${encodeCalculatorLink(discussion, tool.deciding)}`;
  render(<Compare tool={tool} />);
  await screen.findByLabelText('What changes');
});
afterEach(cleanup);

const second = () => document.querySelector('#verdict-second')!.textContent;
const button = () => screen.getByRole('button', { name: 'Change the second' });

function choose(part: string): void {
  const what = screen.getByLabelText<HTMLSelectElement>('What changes');
  fireEvent.change(what, { target: { value: part } });
}

function typeNumber(part: string, number: string): void {
  choose(part);
  fireEvent.input(screen.getByLabelText(/^Change it to/), { target: { value: number } });
  fireEvent.click(button());
}

test.each([
  ['a limit on live minutes', 'context:maxLiveMinutes', '20', verdicts.blended.headline],
  ['no live minutes at all', 'context:maxLiveMinutes', '0', verdicts.asynchronous.headline],
  ['more minutes than live time may take', 'context:minutes', '120', verdicts.blended.headline],
])('a change of a number shows what it does to the verdict: %s', (_, part, number, headline) => {
  expect(second()).toContain(verdicts.synchronous.headline);
  typeNumber(part, number);
  expect(second()).toContain(headline);
  expect(screen.getByText(/The second verdict is now/).textContent).toContain(`${number}.`);
});

test('a share is typed in percent, and leaves own time alone out', () => {
  typeNumber('context:minLiveShare', '50');
  expect(document.querySelector('#verdict-second')!.closest('.side')!.textContent).toContain(
    tool.advice.rules['policy-minimum-live'].name,
  );
});

test('a number that does not fit changes nothing and says what would', () => {
  typeNumber('context:minLiveShare', '150');
  expect(screen.getByRole('alert').textContent).toContain('from 0 to 100');
  expect(screen.queryByText(/The second verdict/)).toBeNull();
});

test('an empty field takes a number back', () => {
  typeNumber('context:maxLiveMinutes', '0');
  typeNumber('context:maxLiveMinutes', '');
  expect(second()).toContain(verdicts.synchronous.headline);
});

test('the grade can be changed as well, and is chosen', () => {
  choose('context:grade');
  const to = screen.getByLabelText<HTMLSelectElement>('Change it to');
  expect([...to.options].map(({ textContent }) => textContent)).toContain('Kindergarten to grade 2');
});

test('what a rule says now stands beside it in a sentence of its own', () => {
  choose('context:maxLiveMinutes');
  expect(screen.getByText('At most this many live minutes. Now: Not set.')).toBeTruthy();
});
