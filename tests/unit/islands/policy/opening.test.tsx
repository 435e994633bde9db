// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardOf } from '../../../support/anyPolicy.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { encodePolicyLink } from '#codec/policyLink.ts';
import { writePolicyFile } from '#codec/policyFile.ts';
import Policy from '#islands/policy/Policy.tsx';

const { strings } = calculatorTool();
const maple = cardOf({ name: 'Maple', minLiveShare: 0.5 });

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});
afterEach(cleanup);

const show = () => render(<Policy tool={{ presets: [], site: undefined, strings, base: '/' }} />);

function openFile(text: string): void {
  const input = screen.getByLabelText('Or open a policy file that somebody sent you');
  Object.defineProperty(input, 'files', { value: [new File([text], 'card.json')] });
  fireEvent.change(input);
}

test('a link of a newer version takes the place of a card that waits, and stays in the address', async () => {
  location.hash = `#${encodePolicyLink(maple)}`;
  show();
  await screen.findByText(/^A policy card that somebody sent/);
  location.hash = '#p9abc';
  dispatchEvent(new Event('hashchange'));
  await screen.findByRole('alert');
  expect(screen.queryByText(/^A policy card that somebody sent/)).toBeNull();
  expect(location.hash).toBe('#p9abc');
});

test('a card from a file stands without the trouble of the address', async () => {
  location.hash = '#p9abc';
  show();
  await screen.findByRole('alert');
  openFile(writePolicyFile(maple));
  await screen.findByText(/^A policy card that somebody sent/);
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  [{ minLiveShare: 50 }, 'Least live share of a day, in percent'],
  [{ liveMinutes: [{ per: 'day', least: 30 }, { per: 'month' }] }, 'Rule 2 about live minutes'],
  [{ ownTimeRouteOwed: 'yes' }, 'Students who cannot attend are owed an own-time route'],
  [{ planet: 'Mars' }, 'the file as a whole'],
])('a damaged file names the field as the page does: %o', async (card, label) => {
  show();
  openFile(JSON.stringify({ kind: 'live-or-later-policy', version: 1, card }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(`“${label}”`));
});
