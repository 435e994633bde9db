import { expect, test } from 'vitest';
import { workloadFrom, workloadNumbers } from '#codec/workloadNumbers.ts';
import type { Workload } from '#domain/plan/plan.ts';

test.each<readonly [Workload, readonly number[]]>([
  [{ kind: 'reading', words: 900, purpose: 'engage', difficulty: 'some-new' }, [0, 900, 2, 1]],
  [{ kind: 'writing', words: 300, genre: 'research', drafting: 'none' }, [1, 300, 2, 0]],
  [{ kind: 'video', minutes: 12 }, [2, 12]],
  [{ kind: 'posts', posts: 3, words: 120 }, [3, 3, 120]],
])('%j is kept as %j', (workload, numbers) => {
  expect(workloadNumbers(workload)).toEqual(numbers);
  expect(workloadFrom(numbers)).toEqual(workload);
});

test('a kind that there is not spells no workload', () => {
  expect([workloadFrom([4, 1]), workloadFrom([-1]), workloadFrom([])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
