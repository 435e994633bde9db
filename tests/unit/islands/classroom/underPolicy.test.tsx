// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardOf } from '../../../support/anyPolicy.ts';
import { classOf, rowOf } from '../../../support/classes.ts';
import { writeClass } from '#browser/classStore.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import Classroom from '#islands/classroom/Classroom.tsx';

const { classroom, strings } = loadCatalog();
const open = async (policy: PolicyCard) => {
  render(<Classroom tool={{ data: classroom, strings, base: '/', policy }} />);
  await screen.findByText('Live video with cameras on');
};

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
  writeClass(classOf(rowOf(6), rowOf(2, { connection: 'sound' })));
});
afterEach(cleanup);

test('where the card keeps cameras off, the channel with cameras on says so', async () => {
  await open(cardOf({ camera: 'forbidden' }));
  const row = screen.getByText('Live video with cameras on').closest('label')!;
  expect(row.textContent).toContain('Your policy card says that students’ cameras stay off.');
  expect(screen.getAllByText(/cameras stay off/)).toHaveLength(1);
});

test('where live time may not be recorded, the remedy that records says so', async () => {
  await open(cardOf({ recording: 'forbidden' }));
  const said = screen.getAllByText(/live time may not be recorded/);
  expect(said.every(({ textContent }) => textContent!.includes('a recording to download'))).toBe(true);
});

test('a card that leaves both open adds nothing', async () => {
  await open(cardOf({ camera: 'optional', recording: 'optional' }));
  expect(screen.queryByText(/Your policy card/)).toBeNull();
});
