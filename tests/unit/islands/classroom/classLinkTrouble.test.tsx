// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { classOf, rowOf } from '../../../support/classes.ts';
import { sealedLink } from '../../../support/sealedLink.ts';
import { readClass, writeClass } from '#browser/classStore.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import Classroom from '#islands/classroom/Classroom.tsx';

const { classroom, strings } = loadCatalog();
const own = classOf(rowOf(14));

beforeEach(() => {
  localStorage.clear();
  writeClass(own);
});
afterEach(cleanup);

test.each([
  ['41 rows', `c1.19${'05000'.repeat(41)}`, /at most 40 rows, and this link asks for 41\. Join rows/],
  ['ten thousand rows', `c1.zz${'05000'.repeat(10_000)}`, /at most 40 rows, and this link asks for 1,023\./],
  ['a negative count', 'c1.01-5000', /^Row 1 of this link counts “-5” students\. .* from 1 to 999\./],
  ['a fraction of a student', 'c1.01.5000', /^Row 1 of this link counts “\.5” students\./],
])('a link with %s says what was expected and found, and the own class stays', async (_, body, said) => {
  location.hash = `#${sealedLink(body)}`;
  render(<Classroom tool={{ data: classroom, strings, base: '/' }} />);
  expect((await screen.findByRole('alert')).textContent).toMatch(said);
  expect(readClass()).toEqual(own);
});
