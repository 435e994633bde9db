import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { anyPlan, planOf } from '../../support/anyPlan.ts';
import {
  listStoredPlans,
  newPlanKey,
  readStoredPlan,
  removeStoredPlan,
  storePlan,
  type Texts,
} from '#browser/planStore.ts';

const main = 'live-or-later:plan:1:';
const ahead = 'live-or-later:plan-ahead:1:';

/** A browser's storage that can be full, or give up after some writes as a browser that crashes does. */
class FakeTexts implements Texts {
  kept = new Map<string, string>();
  mostCharacters = Infinity;
  writesLeft = Infinity;

  get length(): number {
    return this.kept.size;
  }
  key(at: number): string | null {
    return [...this.kept.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.writesLeft-- <= 0) throw new Error('The browser is gone');
    const others = [...this.kept].filter(([other]) => other !== key);
    const size = others.reduce((sum, [, own]) => sum + own.length, text.length);
    if (size > this.mostCharacters) throw new DOMException('', 'QuotaExceededError');
    this.kept.set(key, text);
  }
  removeItem(key: string): void {
    if (this.writesLeft-- <= 0) throw new Error('The browser is gone');
    this.kept.delete(key);
  }
}

let texts = new FakeTexts();
beforeEach(() => {
  texts = new FakeTexts();
});
const [one, two] = [planOf({ title: 'One' }), planOf({ title: 'Two' })];

describe('keeping plans', () => {
  test('any plan is there again', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const own = new FakeTexts();
        storePlan('k', any, undefined, 5, own);
        expect(readStoredPlan('k', own)).toEqual({ key: 'k', plan: any, savedAt: 5 });
      }),
    );
  });

  test('several are listed, the latest first, and nothing else of the browser is', () => {
    texts.setItem('live-or-later:class:1', 'c1.abc');
    storePlan('a', one, undefined, 1, texts);
    storePlan('b', two, undefined, 2, texts);
    expect(listStoredPlans(texts).map(({ key }) => key)).toEqual(['b', 'a']);
  });

  test('a removed one is gone, the other stays', () => {
    storePlan('a', one, undefined, 1, texts);
    storePlan('b', two, undefined, 2, texts);
    removeStoredPlan('a', texts);
    expect(listStoredPlans(texts).map(({ key }) => key)).toEqual(['b']);
  });

  test('keys do not meet', () => {
    expect(new Set(Array.from({ length: 1000 }, newPlanKey)).size).toBe(1000);
  });
});

describe('two tabs with one plan', () => {
  test('the second is told that there is something newer, and nothing is written over', () => {
    storePlan('k', one, undefined, 1, texts);
    storePlan('k', two, 1, 2, texts);
    expect(storePlan('k', planOf({ title: 'Old tab' }), 1, 3, texts)).toEqual({ outcome: 'newer' });
    expect(readStoredPlan('k', texts)).toMatchObject({ plan: two });
  });

  test('two states never share a time, even where the clock was set back', () => {
    storePlan('k', one, undefined, 100, texts);
    expect(storePlan('k', two, 100, 7, texts)).toEqual({ outcome: 'kept', savedAt: 101 });
  });

  test('a plan that another tab has removed is not brought back unasked', () => {
    storePlan('k', one, undefined, 1, texts);
    removeStoredPlan('k', texts);
    expect(storePlan('k', two, 1, 2, texts)).toEqual({ outcome: 'newer' });
  });
});

describe('a browser that is full, blocked or gone', () => {
  test('that is full says so and keeps what it had', () => {
    storePlan('k', one, undefined, 1, texts);
    texts.mostCharacters = texts.getItem(`${main}k`)!.length + 10;
    expect(storePlan('k', two, 1, 2, texts)).toEqual({ outcome: 'full' });
    expect(readStoredPlan('k', texts)).toMatchObject({ plan: one });
  });

  test('that lets nothing be kept says so', () => {
    texts.writesLeft = 0;
    expect(storePlan('k', one, undefined, 1, texts)).toEqual({ outcome: 'blocked' });
  });

  test.each([0, 1, 2, 3])('that is gone after %i writes leaves the old plan or the new one', (writes) => {
    storePlan('k', one, undefined, 1, texts);
    texts.writesLeft = writes;
    const { outcome } = storePlan('k', two, 1, 2, texts);
    texts.writesLeft = Infinity;
    expect(readStoredPlan('k', texts)).toMatchObject({ plan: outcome === 'kept' ? two : one });
    expect(listStoredPlans(texts)).toHaveLength(1);
  });
});

describe('what cannot be read', () => {
  test('is listed with its text, so that it can be saved', () => {
    texts.setItem(`${main}k`, '1\n{"kind":"live-or-later-plan","version":1,"plan":{"tit');
    expect(listStoredPlans(texts)).toEqual([
      {
        key: 'k',
        text: '{"kind":"live-or-later-plan","version":1,"plan":{"tit',
        problem: { reason: 'cut' },
      },
    ]);
  });

  test('is never written over', () => {
    texts.setItem(`${main}k`, 'soup');
    expect(storePlan('k', one, undefined, 1, texts)).toEqual({ outcome: 'newer' });
    expect(texts.getItem(`${main}k`)).toBe('soup');
  });

  test('gives way to a whole text written ahead', () => {
    storePlan('k', one, undefined, 1, texts);
    texts.setItem(`${ahead}k`, texts.getItem(`${main}k`)!);
    texts.setItem(`${main}k`, '2\n{"kind":"live');
    expect(readStoredPlan('k', texts)).toMatchObject({ plan: one });
  });
});
