import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { anyDamage } from '../../support/anyDamage.ts';
import { activityOf, anyPlan, planOf, twoActivities } from '../../support/anyPlan.ts';
import { ordinaryPlan, siteLibrary } from '../../support/ordinaryPlans.ts';
import { toBase32 } from '#codec/base32.ts';
import { toBase64url } from '#codec/base64url.ts';
import { crc32OfBytes } from '#codec/crc32.ts';
import { deflated } from '#codec/deflate.ts';
import { decodePlanLink, encodePlanLink, longestAddress } from '#codec/planLink.ts';
import { planText } from '#codec/planText.ts';
import { toSentPlan } from '#codec/sentPlan.ts';
import type { Plan } from '#domain/plan/plan.ts';

const write = (plan: Plan, ...parts: string[]) => encodePlanLink(plan, twoActivities, parts);
const open = (text: string) => decodePlanLink(text, twoActivities);
const reasonOf = async (text: string) => {
  const opened = await open(text);
  return opened.ok ? 'opened' : opened.reason;
};

const plan = planOf({ goal: 'Explain a half', grade: '3-5', startsOn: '2026-11-30' });
const link = await write(plan);

/** A link around any plain text, as somebody could make it who has read the source. */
async function forged(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const plain = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const payload = toBase64url(await deflated(plain));
  const length = 3 + 3 + payload.length + 7;
  return `l1.${toBase32(length, 3)}${payload}${toBase32(crc32OfBytes(plain), 7)}`;
}

describe('writing and opening a plan link', () => {
  test('any plan survives the way into a link and out again', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (any) => {
        expect(await open(await write(any))).toEqual({ ok: true, value: { plan: any, parts: [] } });
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test('the link holds only what every address may hold, and ends in a letter or a digit', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (any) => {
        expect(await write(any)).toMatch(/^l1\.[0-9A-Za-z_-]+[0-9a-z]$/);
      }),
    );
  });

  test('an activity that the library has lost since keeps its id and gets a name from it', async () => {
    const kept = activityOf({ activityId: 'number-talk', goal: twoActivities('number-talk')!.goal });
    const opened = await decodePlanLink(await write(planOf({ activities: [kept] })), () => undefined);
    const { goal: _, ...rest } = kept;
    expect(opened).toMatchObject({ ok: true, value: { plan: { activities: [rest] } } });
  });

  test.each([
    [12, 900],
    [40, 1400],
  ])('%i ordinary activities take at most %i characters', async (count, most) => {
    const ordinary = ordinaryPlan(count);
    const whole = await encodePlanLink(ordinary, siteLibrary);
    expect(whole.length).toBeLessThanOrEqual(most);
    expect(await decodePlanLink(whole, siteLibrary)).toMatchObject({ ok: true, value: { plan: ordinary } });
  });

  test('a plan of 300 activities, each in words of its own, is longer than an address should be, and still opens', async () => {
    const activities = Array.from({ length: 300 }, (_, place) =>
      activityOf({
        id: `a${place + 1}`,
        title: `Question ${(place * 7919 * 7919) % 999_983}`,
        minutes: place % 60,
        notes: `Page ${(place * 104_729) % 9973}`,
      }),
    );
    const long = await write(planOf({ activities }));
    expect(long.length).toBeGreaterThan(longestAddress);
    expect(await reasonOf(long)).toBe('opened');
  });

  test('a phone that points at the square code of twelve activities reads the link', async () => {
    const address = `https://live-or-later.example/planner/#${await encodePlanLink(ordinaryPlan(12), siteLibrary)}`;
    expect(readQrCode(address)).toBe(address);
  });
});

/** What an independent reader finds in the square code that is drawn for a text. */
function readQrCode(text: string): string | undefined {
  const dots = 4;
  const { data } = encode(text, { border: 4 });
  const size = data.length * dots;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let at = 0; at < size * size; at++) {
    const isDark = data[Math.floor(at / size / dots)]![Math.floor((at % size) / dots)];
    if (isDark) pixels.fill(0, at * 4, at * 4 + 3);
  }
  return jsQR(pixels, size, size)?.data;
}

describe('what happens to links on their way', () => {
  test.each([
    ['the whole address', `https://example.org/planner/#${link}`],
    ['a full stop at the end of a sentence', `${link}.`],
    ['a mark that mail protection has written out', `https://example.org/planner/%23${link}`],
    ['a line that was broken in the middle', link.replace(/^.{40}/, '$&\n ')],
    ['a tracker at its end', `${link}&utm_source=mail`],
    ['brackets around it', `<https://example.org/planner/#${link}>`],
  ])('%s does no harm', async (_, text) => {
    expect(await open(text)).toMatchObject({ ok: true, value: { plan } });
  });

  test('a class and a policy ride along unread', async () => {
    const opened = await open(await write(plan, 'c1.abc', 'p1.def'));
    expect(opened).toEqual({ ok: true, value: { plan, parts: ['c1.abc', 'p1.def'] } });
  });

  test.each(['~', '%7E', '~ '])('a part that was cut off after %s is known to be gone', async (end) => {
    expect(await open(link + end)).toEqual({ ok: true, value: { plan, parts: [''] } });
  });
});

describe('a link that does not open says why', () => {
  test.each([
    ['foreign', '1.aaxxxxxxxxxxxxxx.240002020101013hj0f8e'],
    ['foreign', 'recipe=soup'],
    ['foreign', 'l0.abc'],
    ['foreign', ''],
    ['newer', link.replace('l1.', 'l2.')],
    ['cut', link.slice(0, -5)],
    ['cut', 'l1.0'],
    ['cut', 'l1.'],
    ['damaged', link.toLowerCase()],
    ['damaged', link.replace(/.$/, (end) => (end === '0' ? '1' : '0'))],
    ['damaged', `${link}0`],
  ])('%s: %s', async (reason, text) => {
    expect(await reasonOf(text)).toBe(reason);
  });
});

describe('a link that somebody forged', () => {
  const plain = planText(toSentPlan(plan, twoActivities));

  test('opens when it is what the site itself would write', async () => {
    expect(await reasonOf(await forged(plain))).toBe('opened');
  });

  test.each([
    ['text that is no JSON', 'soup'],
    ['a form of JSON that the site does not write', plain.replace('[', '[ ')],
    ['fields by name', '{"__proto__":{"isAdmin":true},"title":"x"}'],
    ['a field too many', plain.replace(/\]$/, ',{"__proto__":{"isAdmin":true}}]')],
    ['more days than a plan has', plain.replace(',5,0,[', ',41,0,[')],
    ['a grade that there is not', plain.replace(',2,"2026', ',99,"2026')],
    ['a day that there is not', plain.replace('2026-11-30', '2026-02-30')],
    ['half a minute', plain.replace('[20]', '[20.5]')],
    ['minutes beyond a day', plain.replace('[20]', '[1441]')],
    ['minutes for an activity too many', plain.replace('[20]', '[20,20]')],
    ['a choice that there is not', plain.replace(/,\["[^"]"/, ',["_"')],
    ['a title of 10,000 characters', plain.replace('Fractions in a week', 'x'.repeat(10_000))],
    ['30,000 levels', '['.repeat(30_000) + ']'.repeat(30_000)],
  ])('is refused with %s', async (_, text) => {
    expect(text).not.toBe(plain);
    expect(await reasonOf(await forged(text))).toBe('damaged');
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('is refused with bytes that are no text', async () => {
    expect(await reasonOf(await forged(Uint8Array.of(0xff, 0xfe, 0x22)))).toBe('damaged');
  });

  test('is refused when it would unfold to megabytes', async () => {
    const bomb = await forged(JSON.stringify('x'.repeat(5_000_000)));
    expect(bomb.length).toBeLessThan(8192);
    expect(await reasonOf(bomb)).toBe('damaged');
  });
});

describe('a damaged link', () => {
  test('with one bit turned never opens as another plan (20,000 bits)', async () => {
    const links = await Promise.all(
      fc.sample(anyPlan, { numRuns: 60, seed: 6 }).map(async (any) => [any, await write(any)] as const),
    );
    let turned = 0;
    for (let round = 0; turned < 20_000; round++) {
      for (const [any, whole] of links) {
        const place = (round * 31 + turned) % whole.length;
        const code = whole.charCodeAt(place) ^ (1 << (turned % 7));
        const opened = await open(whole.slice(0, place) + String.fromCharCode(code) + whole.slice(place + 1));
        if (opened.ok) expect(opened.value.plan).toEqual(any);
        turned++;
      }
    }
  }, 120_000);

  test.each([1, 20])(
    'never opens as another plan, whatever happened to it (seed %i)',
    async (seed) => {
      const mishaps = fc.array(anyDamage, { minLength: 20, maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(anyPlan, mishaps, async (any, damages) => {
          const whole = await write(any);
          for (const damage of damages) {
            const opened = await open(damage(whole));
            if (opened.ok) expect(opened.value.plan).toEqual(any);
          }
        }),
        { seed, numRuns: 40 },
      );
    },
    60_000,
  );
});
