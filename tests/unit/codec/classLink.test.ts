import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../support/anyDamage.ts';
import { anyClass, classOf, mixedClass, rowOf } from '../../support/classes.ts';
import { sealedLink } from '../../support/sealedLink.ts';
import { toBase32 } from '#codec/base32.ts';
import { cleanFragment } from '#codec/calculatorLink.ts';
import { decodeClassLink, encodeClassLink } from '#codec/classLink.ts';
import { mostRows, type ClassProfile } from '#domain/classroom/classProfile.ts';

const profile: ClassProfile = { rows: mixedClass.rows };
const link = encodeClassLink(profile);
const reasonFor = (text: string) => {
  const opened = decodeClassLink(text);
  return opened.ok ? 'opens' : opened.reason;
};

describe('writing and opening a class', () => {
  test('any class survives the way into a text and out again', () => {
    fc.assert(
      fc.property(anyClass, (any) => {
        expect(decodeClassLink(encodeClassLink(any))).toEqual({ ok: true, value: any });
      }),
    );
  });

  test('four rows take 36 characters that can be typed, and forty full ones at most 372', () => {
    const full = { ...rowOf(999), weeklyCapMegabytes: 999_999 };
    const longest = encodeClassLink({ rows: Array.from({ length: mostRows }, () => full) });
    expect(link).toMatch(/^c1\.[0-9a-hjkmnp-tv-z]{33}$/);
    expect(longest).toHaveLength(372);
  });

  test('the order of tags does not change the text', () => {
    const tagged = (...tags: ('rural' | 'english-learners')[]) =>
      encodeClassLink(classOf(rowOf(5, { tags })));
    expect(tagged('rural', 'english-learners')).toBe(tagged('english-learners', 'rural'));
  });

  test('nobody is a class too', () => {
    expect(decodeClassLink(encodeClassLink(classOf()))).toEqual({ ok: true, value: { rows: [] } });
  });

  test.each([
    ['with the # in front', `#${link}`],
    ['as a whole address with %23', `https://example.org/class/%23${link}`],
    ['in upper case', link.toUpperCase()],
    ['broken over two lines', `${link.slice(0, 9)}\n ${link.slice(9)}`],
    ['at the end of a sentence', `${link}.`],
    ['with &utm_source appended', `${link}&utm_source=newsletter`],
  ])('it opens %s', (_, arrived) => {
    expect(decodeClassLink(arrived)).toEqual({ ok: true, value: profile });
  });
});

describe('a class that does not open says why', () => {
  test.each([
    ['cut', 'its end lost', link.slice(0, -9)],
    ['cut', 'half of it lost', link.slice(0, link.length / 2)],
    ['damaged', 'one letter misread', link.replace(/.$/, (end) => (end === '0' ? '1' : '0'))],
    ['damaged', 'another word run into it', `${link}and`],
    ['newer', 'the next version', link.replace('c1.', 'c2.')],
    ['foreign', 'a result of the calculator', '1.abc'],
    ['foreign', 'nothing', ''],
    ['foreign', 'a version before the first', link.replace('c1.', 'c0.')],
  ])('%s: %s', (reason, _, text) => {
    expect(reasonFor(text)).toBe(reason);
  });

  // Somebody who has read the source can put a right check under anything.
  test.each([
    ['zero students', `c1.01${'00' + '000'}`],
    ['more students than a row holds', `c1.01${toBase32(1000, 2)}000`],
    ['a situation that does not exist', `c1.01${toBase32(5, 2)}zz0`],
    ['a row more than it says', `c1.01${toBase32(5, 2)}000${toBase32(5, 2)}000`],
    ['a cap of nothing', `c1.01${toBase32(5, 2)}${toBase32(1, 2)}00000`],
    ['more rows than a class may have', `c1.${toBase32(41, 2)}${`${toBase32(5, 2)}000`.repeat(41)}`],
    ['ten thousand rows', `c1.zz${`${toBase32(5, 2)}000`.repeat(10_000)}`],
  ])('a forged class with %s is refused', (_, body) => {
    expect(decodeClassLink(sealedLink(body)).ok).toBe(false);
  });
});

describe('a link that asks for what no class can be says what it asks for', () => {
  const rows = (many: number) => `${toBase32(5, 2)}000`.repeat(many);

  test.each([
    ['41 rows', sealedLink(`c1.${toBase32(41, 2)}${rows(41)}`), { misfit: 'rows', found: 41 }],
    ['ten thousand rows', sealedLink(`c1.zz${rows(10_000)}`), { misfit: 'rows', found: 1023 }],
    ['zero students', sealedLink('c1.0100000'), { misfit: 'count', row: 1, found: '0' }],
    [
      'a thousand in one row',
      sealedLink(`c1.01${toBase32(1000, 2)}000`),
      { misfit: 'count', row: 1, found: '1000' },
    ],
    [
      'less than nobody in the second row',
      sealedLink(`c1.02${rows(1)}-5000`),
      { misfit: 'count', row: 2, found: '-5' },
    ],
    ['half a student', sealedLink('c1.01.5000'), { misfit: 'count', row: 1, found: '.5' }],
  ])('%s', (_, text, reason) => {
    expect(reasonFor(text)).toEqual(reason);
  });

  test('a row count misread from paper is not taken for a class too large', () => {
    expect(reasonFor(link.replace('c1.04', 'c1.z4'))).toBe('cut');
  });
});

describe('a damaged class', () => {
  test.each([1, 20, 300, 4000])(
    'never opens as another class, whatever was typed wrong, lost, added or swapped (seed %i)',
    (seed) => {
      const twentyMishaps = fc.array(anyDamage, { minLength: 20, maxLength: 20 });
      fc.assert(
        fc.property(anyClass, twentyMishaps, (any, mishaps) => {
          const text = encodeClassLink(any);
          for (const damage of mishaps) {
            const opened = decodeClassLink(damage(text));
            expect(opened.ok ? encodeClassLink(opened.value) : text).toBe(text);
          }
        }),
        { seed, numRuns: 100 },
      );
    },
  );

  test('opens only where nothing was lost but what mail programs add', () => {
    fc.assert(
      fc.property(anyClass, anyDamage, (any, damage) => {
        const text = encodeClassLink(any);
        expect(decodeClassLink(damage(text)).ok).toBe(cleanFragment(damage(text)) === text);
      }),
    );
  });
});
