import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../support/anyDamage.ts';
import { anyPolicy, cardOf, ruleOf } from '../../support/anyPolicy.ts';
import { sealedLink } from '../../support/sealedLink.ts';
import { decodePolicyLink, encodePolicyLink, sentCard } from '#codec/policyLink.ts';
import { cleanFragment } from '#codec/calculatorLink.ts';

const card = cardOf({
  name: 'Maple Valley, fall',
  modes: 'live-required',
  liveMinutes: [ruleOf({ grades: ['k-2'], most: 30 }), ruleOf({ per: 'week', least: 300 })],
  minLiveShare: 0.5,
  source: { title: 'Board memo 12', address: 'https://district.example/memo', readOn: '2026-11-23' },
});
const link = encodePolicyLink(card);
const reasonOf = (text: string) => {
  const opened = decodePolicyLink(text);
  return opened.ok ? 'opened' : opened.reason;
};

describe('writing and opening a policy link', () => {
  test('any card survives the way into a link and out again', () => {
    fc.assert(
      fc.property(anyPolicy, (any) => {
        expect(decodePolicyLink(encodePolicyLink(any))).toEqual({ ok: true, value: any });
      }),
    );
  });

  test('the link holds only what survives a change of capitals', () => {
    fc.assert(
      fc.property(anyPolicy, (any) => {
        expect(encodePolicyLink(any)).toMatch(/^p[12]\.[0-9a-z.]+$/);
      }),
    );
  });

  test('an ordinary card makes a link that every mail program carries', () => {
    expect(link.length).toBeLessThan(250);
  });

  test('what is half filled in does not travel', () => {
    const draft = cardOf({
      name: ' Ours ',
      note: '  ',
      liveMinutes: [ruleOf({})],
      source: { title: ' ', readOn: '2026-11-23' },
    });
    expect(sentCard(draft)).toEqual(cardOf({ name: 'Ours' }));
    expect(decodePolicyLink(encodePolicyLink(draft))).toEqual({ ok: true, value: cardOf({ name: 'Ours' }) });
  });

  test.each([
    ['the whole address', `https://example.org/policy/#${link}`],
    ['capitals', link.toUpperCase()],
    ['a full stop at the end of a sentence', `${link}.`],
    ['a mark that mail protection has written out', `https://example.org/policy/%23${link}`],
    ['a line that was broken in the middle', link.replace(/^.{40}/, '$&\n ')],
  ])('opens from %s', (_, text) => {
    expect(decodePolicyLink(text)).toEqual({ ok: true, value: card });
  });
});

describe('a link that does not open says why', () => {
  test.each([
    ['foreign', '1.aaxxxxxxxxxxxxxx.240002020101013hj0f8e'],
    ['foreign', 'recipe=soup'],
    ['foreign', 'p0.abc'],
    ['foreign', ''],
    ['newer', link.replace('p1.', 'p3.')],
    ['damaged', link.replace('p1.', 'p2.')],
    ['cut', link.slice(0, -5)],
    ['cut', 'p1.0'],
    ['cut', 'p1.'],
    ['damaged', link.replace(/.$/, (end) => (end === '0' ? '1' : '0'))],
    ['damaged', `${link}0`],
  ])('%s: %s', (reason, text) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test('a right check does not make impossible numbers possible', () => {
    const body = link.slice(0, -7);
    // The first number after the length is what is required: format 1 has four.
    const forged = sealedLink(body.replace(/^(p1\..{3})./, '$19'));
    expect(reasonOf(forged)).toBe('damaged');
  });
});

describe('a damaged link', () => {
  test.each([1, 20, 300])('never opens as another card (seed %i)', (seed) => {
    const mishaps = fc.array(anyDamage, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(anyPolicy, mishaps, (any, damages) => {
        const whole = encodePolicyLink(any);
        for (const damage of damages) {
          const opened = decodePolicyLink(damage(whole));
          expect(opened.ok ? encodePolicyLink(opened.value) : whole).toBe(whole);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test('opens only where nothing was lost but what mail programs add', () => {
    fc.assert(
      fc.property(anyPolicy, anyDamage, (any, damage) => {
        const whole = encodePolicyLink(any);
        const arrived = damage(whole);
        expect(decodePolicyLink(arrived).ok).toBe(cleanFragment(arrived, 8192) === whole);
      }),
    );
  });
});
