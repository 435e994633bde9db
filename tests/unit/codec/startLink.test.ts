import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../support/anyDamage.ts';
import { anySituation, situationOf } from '../../support/anySituation.ts';
import { sealedLink } from '../../support/sealedLink.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { textToBase32 } from '#codec/base32Text.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decodeStartLink, encodeStartLink } from '#codec/startLink.ts';

const { models, library } = loadCatalog();
const model = models.at(-1)!;
const situation = situationOf({ answers: { 'objectives.work': 'discuss' }, context: { grade: '6-8' } });
const result = encodeCalculatorLink(situation, model);
const link = encodeStartLink('Socratic seminar', result);
const open = (text: string) => decodeStartLink(text, models);
const reasonFor = (text: string) => {
  const opened = open(text);
  return opened.ok ? 'opens' : opened.reason;
};
const names = library.activities.map(({ name }) => name);

describe('asking the calculator about an activity', () => {
  test.each(names)('“%s” arrives with its name and its answers', (name) => {
    expect(open(encodeStartLink(name, result))).toEqual({ ok: true, value: { situation, model, name } });
  });

  test.each([
    ['as a whole address', `https://example.org/calculator/#${link}`],
    ['in capitals', link.toUpperCase()],
    ['with its marks written out', link.replace('~', '%7E')],
    ['at the end of a sentence', `${link}.`],
  ])('it opens %s', (_, text) => {
    expect(open(text)).toMatchObject({ ok: true, value: { name: 'Socratic seminar' } });
  });
});

describe('a start that does not open says why', () => {
  test.each([
    ['foreign', 'a result', result],
    ['foreign', 'nothing', ''],
    ['newer', 'of the next version', link.replace('d1.', 'd2.')],
    ['cut', 'without its answers', link.replace(/~.*/, '')],
    ['cut', 'cut off at the mark', link.replace(/~.*/, '~')],
    ['cut', 'with half of its answers', link.slice(0, -9)],
    ['damaged', 'with a letter of the name misread', link.replace('d1.a', 'd1.b')],
    [
      'damaged',
      'with a letter of the answers misread',
      link.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
    ],
    ['damaged', 'with something behind it', `${link}~c1.010r0800f97ezw`],
  ])('%s: %s', (reason, _, text) => {
    expect(reasonFor(text)).toBe(reason);
  });

  // Somebody who has read the source can put a right check under anything.
  test.each([
    ['nothing', ''],
    ['space alone', ' '],
    ['more than a name holds', 'a'.repeat(81)],
    ['signs that turn the line around', 'Safe\u202Elink'],
    ['a line break', 'Two\nlines'],
  ])('a forged name of %s is refused', (_, name) => {
    expect(reasonFor(`${sealedLink(`d1.${textToBase32(name)}`)}~${result}`)).toBe('damaged');
  });
});

test.each([1, 20, 300])('a damaged start never opens as another (seed %i)', (seed) => {
  const mishaps = fc.array(anyDamage, { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom(...names), anySituation(model), mishaps, (name, any, damages) => {
      const whole = encodeStartLink(name, encodeCalculatorLink(any, model));
      for (const damage of damages) {
        const opened = open(damage(whole));
        if (!opened.ok) continue;
        const { value } = opened;
        expect(encodeStartLink(value.name, encodeCalculatorLink(value.situation, value.model))).toBe(whole);
      }
    }),
    { seed, numRuns: 100 },
  );
});
