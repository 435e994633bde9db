// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { writeStoredPolicy } from '#browser/policyStore.ts';
import { decodeCalculatorLink, encodeCalculatorLink } from '#codec/calculatorLink.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import Calculator from '#islands/calculator/Calculator.tsx';

const maple = cardOf({ name: 'Maple rules', liveMinutes: [ruleOf({ most: 30 })] });
const { models, deciding } = calculatorTool();

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});
afterEach(cleanup);

async function openUnder(card: PolicyCard): Promise<void> {
  render(<Calculator tool={calculatorTool({ policy: card })} />);
  await screen.findByText(/^Under Maple rules/);
}

async function openRules(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: /Class and rules/ }));
  await screen.findByRole('heading', { name: /^Under Maple rules/ });
  fireEvent(document.querySelector('details.rules')!, new Event('toggle'));
  await screen.findByLabelText('At most this many live minutes');
}

test('a visitor of a district’s site starts under its card, and the result names it before any answer', async () => {
  await openUnder(maple);
  expect(document.querySelector('.verdict')?.textContent).toContain('Under Maple rules.');
});

test('the card fills the field that it rules, and the field can be set otherwise', async () => {
  await openUnder(maple);
  await openRules();
  const most = screen.getByLabelText<HTMLInputElement>('At most this many live minutes');
  expect(most.value).toBe('30');
  fireEvent.input(most, { target: { value: '45' } });
  expect(await screen.findByText(/Changed here by hand/)).toBeTruthy();
  fireEvent.blur(most);
  fireEvent.click(screen.getByRole('button', { name: 'Use the card’s again' }));
  expect((await screen.findByLabelText<HTMLInputElement>('At most this many live minutes')).value).toBe('30');
});

test('a card that forbids a mode says so above the fields, and the result rules the mode out', async () => {
  await openUnder(cardOf({ name: 'Maple rules', forbiddenModes: ['blended'] }));
  fireEvent.click(screen.getByLabelText(/^Discuss/));
  expect((await screen.findAllByText(/Your school allows no blend/)).length).toBeGreaterThan(0);
  await openRules();
  const box = document.querySelector('.policy-box')!;
  expect(box.textContent).toContain('What does your school or district require?: No blend');
  expect(screen.getByLabelText<HTMLSelectElement>(/school or district require/).value).toBe('no-blend');
});

test('a card that leaves no mode says that its rules contradict one another', async () => {
  await openUnder(
    cardOf({ name: 'Maple rules', forbiddenModes: ['synchronous', 'asynchronous', 'blended'] }),
  );
  await openRules();
  expect(screen.getByText(/^Rules on this card contradict one another/)).toBeTruthy();
});

test('a day’s share is named, and binds this activity only when the teacher says so', async () => {
  await openUnder(cardOf({ name: 'Maple rules', minLiveShare: 0.5 }));
  await openRules();
  const share = () => screen.getByLabelText<HTMLInputElement>('At least this share live, in percent').value;
  expect([share(), document.body.textContent?.includes('At least 50% of the day is live.')]).toEqual([
    '',
    true,
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Hold this activity to the day’s rule' }));
  await screen.findByText(/Changed here by hand/);
  expect(share()).toBe('50');
});

test('the address carries the rules that the card has filled in', async () => {
  await openUnder(maple);
  fireEvent.click(screen.getByLabelText(/^Discuss/));
  await screen.findByText(/1 of 15/);
  await waitFor(() => {
    const opened = decodeCalculatorLink(location.hash, models);
    expect(opened.ok && opened.value.situation.context).toEqual({ maxLiveMinutes: 30 });
  });
});

test('a visitor’s own card counts before the site’s', async () => {
  writeStoredPolicy({ applied: { ...maple, name: 'Maple rules, ours' }, draft: undefined });
  render(<Calculator tool={calculatorTool({ policy: cardOf({ name: 'The site’s' }) })} />);
  expect(await screen.findByText('Under Maple rules, ours.')).toBeTruthy();
});

test('a result that somebody made under other rules is not given the card’s name', async () => {
  const situation = { ...calculatorTool().examples[0]!.situation, context: { minutes: 20 } };
  location.hash = `#${encodeCalculatorLink(situation, deciding)}`;
  render(<Calculator tool={calculatorTool({ policy: maple })} />);
  expect(await screen.findByText(/Its rules are not those of Maple rules/)).toBeTruthy();
});

test('a card whose rules clash says so, and the verdict says that the rules leave no mode', async () => {
  await openUnder({ ...maple, modes: 'live-required', liveMinutes: [ruleOf({ most: 0 })] });
  await openRules();
  expect(screen.getByText(/contradict one another/)).toBeTruthy();
  expect(document.querySelector('#verdict')?.textContent).toBe('The rules leave no mode open.');
});

test('before any answer, a card whose rules clash has each of them named, and nothing else is worked out', async () => {
  await openUnder({ ...maple, modes: 'live-required', liveMinutes: [ruleOf({ most: 0 })] });
  const clashing = screen.getByRole('heading', { name: 'What rules a mode out' }).closest('section')!;
  expect(
    within(clashing)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('strong')?.textContent),
  ).toEqual([
    'Own time is ruled out: Your school requires live time.',
    'Live is ruled out: Too much live time.',
    'Blend is ruled out: Too much live time.',
  ]);
  expect(screen.queryByRole('heading', { name: 'How to run it' })).toBeNull();
});

test('before any answer, a card that rules nothing out has no list of rules', async () => {
  await openUnder(maple);
  expect(screen.queryByRole('heading', { name: 'What rules a mode out' })).toBeNull();
});

test('what the card asks of cameras, recordings and plans stands beside the fields, with what to give instead', async () => {
  await openUnder(
    cardOf({
      name: 'Maple rules',
      camera: 'forbidden',
      recording: 'forbidden',
      planServiceMinutesAWeek: 60,
      ownTimeRouteOwed: true,
    }),
  );
  await openRules();
  const box = document.querySelector('.policy-box')!.textContent;
  for (const said of [
    'Students’ cameras stay off.',
    'Live time may not be recorded.',
    'A student with a plan is owed 60 live service minutes a week.',
    'Whoever cannot attend is owed an own-time route.',
    'Instead of a recording, give those who miss it',
  ]) {
    expect(box).toContain(said);
  }
});

test('a card that lets live time be recorded asks for nothing instead of a recording', async () => {
  await openUnder(cardOf({ name: 'Maple rules', recording: 'optional' }));
  await openRules();
  expect(screen.queryByText(/Instead of a recording/)).toBeNull();
});

test('a card that holds only a note is not said to have shaped the result', async () => {
  await openUnder(cardOf({ name: 'Maple rules', note: 'All work together: 90 minutes.' }));
  const verdict = document.querySelector('.verdict')!.textContent;
  expect(verdict).toContain('Under Maple rules. It sets no rule that the calculator counts');
  await openRules();
  expect(document.querySelector('.policy-box')!.textContent).toContain('All work together: 90 minutes.');
});
