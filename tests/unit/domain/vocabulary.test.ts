import { expect, test } from 'vitest';
import { keepablePolicies, modes, modesAgainst, policies, policyAgainst } from '#domain/vocabulary.ts';

test('every rule about modes is found again by the modes that it leaves out', () => {
  expect(policies.map((policy) => policyAgainst(modesAgainst[policy]))).toEqual(policies);
});

test('the rules that can be kept are those that leave a mode', () => {
  const leaving = policies.filter((policy) => modesAgainst[policy].length < modes.length);
  expect(keepablePolicies).toEqual(leaving);
});
