import { describe, expect, test } from 'vitest';
import { situationOf } from '../../../support/anySituation.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { reportOf } from '#islands/shared/report.ts';

const tool = calculatorTool();
const changesIn = (answers: Record<string, string | string[]>, context = {}) =>
  reportOf(situationOf({ answers, context }), tool).changes;

const seminar = {
  'objectives.work': 'discuss',
  'objectives.feedback': 'immediate',
  'engagement.interaction': 'essential',
  'access.connection': 'half',
};

describe('what would change a verdict, in sentences', () => {
  test('what a teacher can change is set apart from what they cannot', () => {
    const { yours, given } = changesIn(seminar);
    expect(yours.length).toBeGreaterThan(0);
    expect(yours.join(' ')).toContain('everyone could join');
    expect(given.join(' ')).not.toContain('could join');
  });

  test('a question not yet answered is called open', () => {
    const { open, yours } = changesIn({ 'objectives.work': 'practice' });
    expect(open.length).toBeGreaterThan(0);
    expect(yours.filter((sentence) => open.includes(sentence))).toEqual([]);
  });

  test('each sentence names a condition and what would win', () => {
    const { yours, given, open } = changesIn(seminar);
    for (const sentence of [...yours, ...given, ...open]) {
      expect(sentence).toMatch(/^If .+, (live|own time|a blend) would win\.$|^If .+, either would do\.$/);
    }
  });

  test('the ways of weighing are counted in whole numbers of 100', () => {
    expect(changesIn(seminar).acceptability).toMatch(
      /comes first in \d+ of 100 ways of weighing these factors/,
    );
  });

  test('answers of not sure are said to be drawn as well', () => {
    expect(changesIn({ ...seminar, 'equity.home': 'unsure' }).acceptability).toContain('not sure of');
  });

  test('a rule that leaves one mode is named instead of a count', () => {
    expect(changesIn(seminar, { policy: 'both-required' }).acceptability).toContain(
      'The rules leave only a blend',
    );
  });

  test('a blend that is only set aside is counted, since what a teacher is not sure of may bring it back', () => {
    const { acceptability } = changesIn({
      'access.connection': 'half',
      'objectives.work': 'acquire',
      'engagement.interaction': 'not-needed',
      'engagement.independence': 'unsure',
      'flexibility.schedule': 'unsure',
      'equity.support': 'unsure',
    });
    expect(acceptability).toMatch(/^Own time comes first in 70 of 100 ways .+ Next: A blend in 30\.$/i);
  });

  test('no rule is blamed for own time while other weights could ask for a blend', () => {
    const { acceptability } = changesIn({ 'access.connection': 'half', 'objectives.work': 'acquire' });
    expect(acceptability).toBe('Own time comes first in 100 of 100 ways of weighing these factors.');
  });

  test('pairs that a teacher can bring about are told, however many nearer ones are out of reach', () => {
    const { arePairs, yours, given } = changesIn({
      'objectives.thinking': 'create',
      'access.connection': 'half',
      'access.device': 'none',
      'engagement.belonging': 'settled',
      'equity.home': 'hard',
    });
    expect([arePairs, yours.length > 0, Math.max(yours.length, given.length)]).toEqual([true, true, 3]);
  });
});
