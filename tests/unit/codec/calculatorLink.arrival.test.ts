import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situationOf } from '../../support/anySituation.ts';
import { sealedLink } from '../../support/sealedLink.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { cleanFragment, decodeCalculatorLink, encodeCalculatorLink } from '#codec/calculatorLink.ts';

const models = loadModels();
const model = currentModel(models);
const situation = situationOf({
  answers: {
    'objectives.work': ['acquire', 'discuss'],
    'access.connection': 'half',
    'equity.home': 'unsure',
  },
  context: { grade: '6-8', students: 24, minutes: 45, minLiveShare: 0.5, ownTimeAlternative: true },
});
const link = encodeCalculatorLink(situation, model);
const reasonFor = (text: string) => {
  const opened = decodeCalculatorLink(text, models);
  return opened.ok ? 'opens' : opened.reason;
};
const fullWidth = (text: string) =>
  [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');
const between = (inserted: string) => [...link].join(inserted);

describe('a link opens as it was meant', () => {
  test.each([
    ['with the # in front', `#${link}`],
    ['with %23 for the #', `%23${link}`],
    ['with %2523 for the #', `%2523${link}`],
    ['as a whole address', `https://example.org/live-or-later/calculator/#${link}`],
    ['as a whole address with %23', `https://example.org/calculator/%23${link}`],
    ['with its dots written as %2E', link.replaceAll('.', '%2E')],
    ['with its dots written as %252E', link.replaceAll('.', '%252E')],
    ['in upper case', link.toUpperCase()],
    ['with a capital first letter', link.replace('.a', '.A')],
    ['at the end of a sentence', `${link}.`],
    ['before a comma', `${link},`],
    ['in parentheses', `${link}).`],
    ['in quotation marks', `${link}”`],
    ['in angle brackets', `${link}>`],
    ['before an exclamation mark', `${link}!`],
    ['before an ellipsis', `${link}…`],
    ['before a slash', `${link}/`],
    ['before a stray percent sign', `${link}%`],
    ['after spaces and before a line end', `  ${link}\r\n`],
    ['broken over two lines', `${link.slice(0, 20)}\n${link.slice(20)}`],
    ['broken and indented by a mail program', `${link.slice(0, 20)}\r\n\t ${link.slice(20)}`],
    ['with its space written as %20', `${link.slice(0, 20)}%20${link.slice(20)}`],
    ['with non-breaking spaces', between('\u00a0')],
    ['with soft hyphens', between('\u00ad')],
    ['with zero-width spaces', between('\u200b')],
    ['with zero-width joiners and non-joiners', between('\u200c\u200d')],
    ['with word joiners', between('\u2060')],
    ['with byte order marks', between('\ufeff')],
    ['with &utm_source appended', `${link}&utm_source=newsletter&utm_medium=email`],
    ['with ?utm_source appended', `${link}?utm_source=newsletter`],
    ['with %26utm_source appended', `${link}%26utm_source=newsletter`],
    ['with &fbclid appended', `${link}&fbclid=IwAR0-x_Y.z`],
    ['in full-width characters', fullWidth(link)],
    ['in full-width characters with a full-width #', fullWidth(`#${link}`)],
  ])('%s', (_, arrived) => {
    expect(decodeCalculatorLink(arrived, models)).toEqual({ ok: true, value: { situation, model } });
  });
});

test('cleaning leaves an undamaged link as it is', () => {
  expect(cleanFragment(link)).toBe(link);
});

describe('a link that does not open says why', () => {
  test.each([
    ['its last character lost', link.slice(0, -1)],
    ['its check lost', link.slice(0, -7)],
    ['half of it lost', link.slice(0, link.length / 2)],
    ['only its beginning left', link.slice(0, 3)],
    ['an ellipsis for its end', `${link.slice(0, 30)}…`],
    ['a character lost in the middle', link.slice(0, 12) + link.slice(13)],
    ['its end taken for a parameter', link.replace(/.{5}$/, '&$&')],
  ])('cut: %s', (_, text) => {
    expect(reasonFor(text)).toBe('cut');
  });

  test.each([
    ['one letter misread', link.replace('.a', '.b')],
    ['two letters swapped', link.slice(0, -2) + link.at(-1) + link.at(-2)],
    ['a letter doubled', link.replace('.a', '.aa')],
    ['another word run into it', `${link}and`],
    ['the link pasted twice', link + link],
    ['a zero before its version', `0${link}`],
    ['a character that no link has', link.replace('.a', '.i')],
    ['an accent', link.replace('.a', '.á')],
  ])('damaged: %s', (_, text) => {
    expect(reasonFor(text)).toBe('damaged');
  });

  test.each([
    ['the next model version', link.replace(/^\d/, String(model.version + 1))],
    ['a version of long after', link.replace(/^\d/, '1234')],
    ['a newer version, whatever follows', `${model.version + 1}.x`],
  ])('newer: %s', (_, text) => {
    expect(reasonFor(text)).toBe('newer');
  });

  test.each([
    ['nothing', ''],
    ['a heading of the page', 'result'],
    ['an example', 'example=office-hours'],
    ['another tool’s address', 'lesson.1.abc'],
    ['a version before the first', link.replace(/^\d/, '0')],
    ['a version with too many digits', link.replace(/^\d/, '12345')],
    ['no version', link.slice(2)],
    ['a version and nothing else', link.slice(0, 2)],
    ['a word in front', `see${link}`],
    ['its beginning lost', link.slice(5)],
    ['another # after it', `${link}#comments`],
  ])('foreign: %s', (_, text) => {
    expect(reasonFor(text)).toBe('foreign');
  });
});

describe('a link made by hand is refused even when its check is right', () => {
  const [version, letters, rest] = link.split('.') as [string, string, string];
  const details = rest.slice(0, -7);
  const withAmount = (place: number, amount: string) =>
    sealedLink(
      `${version}.${letters}.${details.slice(0, 4 + place * 2)}${amount}${details.slice(6 + place * 2)}`,
    );

  test('the check of this test is the one that links carry', () => {
    expect(sealedLink(`${version}.${letters}.${details}`)).toBe(link);
  });

  test.each([
    ['kinds of work out of order', sealedLink(`${version}.da${letters.slice(2)}.${details}`)],
    ['one kind of work twice', sealedLink(`${version}.aa${letters.slice(2)}.${details}`)],
    ['an answer together with not sure', sealedLink(`${version}.za${letters.slice(2)}.${details}`)],
    ['a letter that no answer has', sealedLink(`${version}.w${letters.slice(1)}.${details}`)],
    ['a dot among the answers', sealedLink(`${version}.${letters.slice(0, -1)}..${details}`)],
    [
      'a grade that does not exist',
      sealedLink(`${version}.${letters}.${details.slice(0, 2)}z${details.slice(3)}`),
    ],
    [
      'a policy that does not exist',
      sealedLink(`${version}.${letters}.${details.slice(0, 3)}z${details.slice(4)}`),
    ],
    ['one detail more', sealedLink(`${version}.${letters}.${details}0`)],
    ['one answer more', sealedLink(`${version}.${letters}x.${details}`)],
    ['no students', withAmount(0, '01')],
    ['1,022 students', withAmount(0, 'zz')],
    ['no minutes', withAmount(1, '01')],
    ['1,000 minutes', withAmount(1, 'z9')],
    ['at least 1,022 live minutes', withAmount(2, 'zz')],
    ['at most 1,022 live minutes', withAmount(3, 'zz')],
    ['a live share of 101 percent', withAmount(4, '36')],
  ])('%s', (_, text) => {
    expect(reasonFor(text)).toBe('damaged');
  });
});

describe('hostile input is refused and never throws', () => {
  test.each([
    ['a megabyte of letters', 'a'.repeat(1_000_000)],
    ['a megabyte after a version', `1.${'a'.repeat(1_000_000)}`],
    ['a hundred thousand # signs', '#'.repeat(100_000)],
    ['a hundred thousand percent signs', '%'.repeat(100_000)],
    ['a link behind a hundred thousand spaces', `${' '.repeat(100_000)}${link}`],
    ['characters that normalizing makes many times as long', `${'\ufdfa'.repeat(8000)}a`],
    ['__proto__', '__proto__'],
    ['__proto__ as a version', '__proto__.a.b'],
    ['__proto__ for the answers', '1.__proto__xxxxxxx.kk000000000000000000000'],
    ['constructor for the answers', '1.constructorxxxxx.kk000000000000000000000'],
    ['emoji', '🙂🙂🙂'],
    ['emoji for the answers', `1.${'🙂'.repeat(16)}.${'🙂'.repeat(21)}`],
    ['half an emoji', `1.\ud83d${'a'.repeat(40)}`],
    ['null bytes', '\u0000'.repeat(50)],
    ['null bytes for the answers', `1.${'\u0000'.repeat(60)}a`],
    ['a written null byte', `1.%00${'a'.repeat(40)}`],
    ['half a percent code', '1.%E'],
    ['percent codes of no character', '1.%FF%FE%C0%80'],
    ['percent codes within percent codes', '%25252525253123'],
    ['a script', '<script>alert(1)</script>'],
    ['a script address', 'javascript:alert(1)'],
    ['text that runs from right to left', `1.\u202e${'a'.repeat(40)}`],
    ['letters under a thousand accents', `1.a${'\u0301'.repeat(1000)}`],
    ['digits of another script', '١.abc'],
  ])('%s', (_, text) => {
    expect(decodeCalculatorLink(text, models)).toMatchObject({ ok: false });
  });

  test('any text whatever', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }).map((text) => `1.${text}`),
      fc.stringMatching(/^(%[0-9A-F]{0,2}){0,40}$/),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeCalculatorLink(text, models).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
