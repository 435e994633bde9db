import { expect, test } from 'vitest';
import { practiceMinutes } from '#catalog/practiceMinutes.ts';
import type { Practice } from '#catalog/schemas/practiceSchema.ts';

test('minutes of practice: every question, the case, a few written lines, to the whole minute', () => {
  const question = { id: 'one' } as Practice['questions'][number];
  const asked = {
    questions: Array.from({ length: 5 }, () => question),
    recap: [{ module: 'a', question: 'b' }],
  };
  const each = { perQuestion: 1.5, forTheCase: 4, forReflection: 3, reason: 'Made up for a test.' };
  expect(practiceMinutes(asked, each)).toBe(16);
});
