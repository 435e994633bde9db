// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { situationOf } from '../../../support/anySituation.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { readStoredPolicy, writeStoredPolicy } from '#browser/policyStore.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decodePolicyLink, encodePolicyLink } from '#codec/policyLink.ts';
import { decodeResultLink, withParts } from '#codec/resultLink.ts';
import Calculator from '#islands/calculator/Calculator.tsx';

const maple = cardOf({ name: 'Maple rules', liveMinutes: [ruleOf({ most: 30 })] });
const { models, deciding } = calculatorTool();
const seminar = situationOf({ answers: { 'objectives.work': 'discuss' }, context: { maxLiveMinutes: 30 } });
const plain = encodeCalculatorLink(seminar, deciding);
const sentWith = (text: string) => withParts(plain, undefined, text);
const policyText = encodePolicyLink(maple);

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});
afterEach(cleanup);

function openLink(fragment: string): void {
  location.hash = `#${fragment}`;
  render(<Calculator tool={calculatorTool()} />);
}

const verdictWords = () => document.querySelector('.verdict')?.textContent;
const linkField = () => screen.getByLabelText<HTMLInputElement>('Link to this result').value;

/** Answers a question under a visitor's own card, and waits until the card can be ticked. */
async function answerUnderMaple(): Promise<HTMLInputElement> {
  writeStoredPolicy({ applied: maple, draft: undefined });
  render(<Calculator tool={calculatorTool()} />);
  fireEvent.click(screen.getByLabelText(/^Discuss/));
  return screen.findByLabelText<HTMLInputElement>(/^Include the policy card in this link: Maple rules/);
}

test('a result’s link carries no card until the teacher ticks it', async () => {
  await answerUnderMaple();
  expect(decodeResultLink(linkField(), models).policyText).toBeUndefined();
});

test('a ticked card goes along whole, beside the same answers', async () => {
  const tick = await answerUnderMaple();
  const before = linkField();
  fireEvent.click(tick);
  await waitFor(() => expect(linkField()).not.toBe(before));
  const { result, policyText: text } = decodeResultLink(linkField(), models);
  expect(decodePolicyLink(text!)).toEqual({ ok: true, value: maple });
  expect(result).toEqual(decodeResultLink(before, models).result);
});

test('the tick is not offered where no card is applied', async () => {
  render(<Calculator tool={calculatorTool()} />);
  fireEvent.click(screen.getByLabelText(/^Discuss/));
  await screen.findByText(/1 of 15/);
  expect(screen.queryByLabelText(/^Include the policy card/)).toBeNull();
});

test('a colleague reads which policy came with the result', async () => {
  openLink(sentWith(policyText));
  expect(await screen.findByText('Sent with the policy Maple rules.')).toBeTruthy();
});

test('a rule that the sender set by hand is told apart from the card’s', async () => {
  openLink(sentWith(encodePolicyLink(cardOf({ name: 'Maple rules', ownTimeRouteOwed: true }))));
  await screen.findByText(/Sent with the policy Maple rules/);
  expect(verdictWords()).toContain('Changed here by hand: At most this many live minutes');
});

test('the card that came is not applied to the colleague’s own results', async () => {
  openLink(sentWith(policyText));
  await screen.findByText(/Sent with the policy/);
  expect(readStoredPolicy().applied).toBeUndefined();
});

test('the colleague can go and look at the card that came', async () => {
  openLink(sentWith(policyText));
  const look = await screen.findByRole('link', { name: 'Look at that card' });
  expect(look.getAttribute('href')).toBe(`/policy/#${policyText}`);
});

test('the colleague’s own card does not change the result that was sent', async () => {
  openLink(plain);
  await screen.findByText(/A result that somebody shared/);
  const alone = document.querySelector('#verdict')?.textContent;
  cleanup();
  const noLive = cardOf({
    name: 'No live time',
    modes: 'own-time-required',
    liveMinutes: [ruleOf({ most: 0 })],
  });
  writeStoredPolicy({ applied: noLive, draft: undefined });
  openLink(sentWith(policyText));
  await screen.findByText(/Its rules are not those of No live time/);
  expect(document.querySelector('#verdict')?.textContent).toBe(alone);
});

test('a card that cannot be read is said to be missing, and the result stands', async () => {
  openLink(sentWith(policyText.slice(0, -3)));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The policy card .* cannot be read/);
  expect(verdictWords()).toMatch(/1 of 15 questions/);
});

test('something of an unknown kind is said to be missing, and the result stands', async () => {
  openLink(`${plain}~x1.abc`);
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Something else came with this link/);
});

test('passing a received result on keeps its card', async () => {
  openLink(sentWith(policyText));
  await screen.findByText(/Sent with the policy/);
  expect(decodeResultLink(linkField(), models).policyText).toBe(policyText);
});

test('one’s own link with one’s own card opens as one’s own answers', async () => {
  await answerUnderMaple();
  await waitFor(() => expect(location.hash).not.toBe(''));
  const own = location.hash.slice(1);
  cleanup();
  openLink(withParts(own, undefined, policyText));
  await screen.findByText('Under Maple rules.');
  expect(screen.queryByText(/A result that somebody shared/)).toBeNull();
});
