// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import LearningRecord from '#islands/course/LearningRecord.tsx';

const { strings } = loadCatalog();
const course = { name: 'A course', address: 'https://example.org/learn/' };

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('the sheet that a supervisor gets says that nobody but the teacher attests it', () => {
  const { container } = render(<LearningRecord modules={[]} course={course} strings={strings} base="/" />);
  const sentences = [...container.querySelectorAll('.record-sheet p:not(.no-print)')].map(
    (p) => p.textContent,
  );
  expect(sentences).toContain('Self-attested: A course checked nothing on this record and grants no credit.');
});
