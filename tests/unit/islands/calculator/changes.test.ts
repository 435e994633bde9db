import { describe, expect, test } from 'vitest';
import { situationOf } from '../../../support/anySituation.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { equalWeights, type Weights } from '#domain/decision/situation.ts';
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

describe('kinds of work, in sentences', () => {
  test('a second kind is added to the one that students do', () => {
    expect(changesIn({ 'objectives.work': 'acquire' }).yours).toContain(
      'If students also had to discuss with one another, a blend would win.',
    );
  });

  test('one of two kinds is taken away, and another kind is put in the place of both', () => {
    const { yours } = changesIn({ 'objectives.work': ['acquire', 'discuss'] });
    expect(yours).toContain('If students only had to discuss with one another, live would win.');
    expect(yours).toContain('If students mainly investigated a question, own time would win.');
  });
});

describe('other ways of weighing, in sentences', () => {
  const weighed = (answers: Record<string, string>, weights: Partial<Weights>) =>
    reportOf(situationOf({ answers, weights: { ...equalWeights, ...weights } }), tool).changes.weights;

  test('a factor set to "Not at all" is told with the share at which it would count', () => {
    const answers = {
      'objectives.feedback': 'immediate',
      'engagement.interaction': 'essential',
      'flexibility.reflection': 'much',
    };
    expect(weighed(answers, { flexibility: 0 })).toEqual([
      'If flexibility made up 33 in 100 of your weighing instead of 0, a blend would draw level.',
    ]);
  });

  test('a factor whose answers ask for the missing part turns the verdict as soon as it counts', () => {
    const answers = { 'engagement.interaction': 'helpful', 'equity.home': 'mixed' };
    expect(weighed(answers, { engagement: 0 })).toEqual([
      'If engagement weighed slightly more, by under 1 in 100, a blend would come first.',
    ]);
  });

  test('a factor that alone asks for live time is told to turn a blend into own time once it counts no more', () => {
    expect(weighed({ 'flexibility.schedule': 'some-conflicts', 'equity.support': 'both' }, {})).toEqual([
      'If equity did not count at all, own time would come first.',
    ]);
  });

  test('a shift from 14.3 to 13.6 in 100 is told in words, since both are 14', () => {
    const answers = {
      'objectives.feedback': 'immediate',
      'access.connection': 'all',
      'access.device': 'phone',
      'flexibility.reflection': 'much',
      'equity.support': 'live-adult',
      'equity.home': 'quiet',
      'equity.participation': 'nearly-all',
    };
    const sentences = weighed(answers, { objectives: 1, access: 1, engagement: 0, flexibility: 3 });
    expect(sentences).toContain(
      'If objectives weighed slightly less, by under 1 in 100, own time would come first.',
    );
  });
});
