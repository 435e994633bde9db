import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '#islands/planner/share/fileName.ts';

test.for([
  ['Fractions: halves / quarters', 'Fractions-halves-quarters.docx'],
  ['قراءة صفحة', 'قراءة-صفحة.docx'],
  ['../../etc/passwd', 'etc-passwd.docx'],
  ['🙂', 'plan.docx'],
  ['', 'plan.docx'],
  ['Con', 'plan.docx'],
])('a plan called “%s” is saved as %s', ([title, name]) => {
  expect(fileNameOf(title!, 'docx')).toBe(name);
});

test('any title makes a name of whole characters that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = fileNameOf(title, 'json').slice(0, -'.json'.length);
      expect(name.replace(/[\p{L}\p{M}\p{N}-]/gu, '')).toBe('');
      expect(name).not.toMatch(/^-|-$|^$/);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});

test('a long title in letters of two halves each is not cut inside one', () => {
  expect(fileNameOf('x' + '𝒜'.repeat(100), 'csv').isWellFormed()).toBe(true);
});
