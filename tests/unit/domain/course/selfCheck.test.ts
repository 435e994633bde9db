import { describe, expect, test } from 'vitest';
import { judge } from '#domain/course/selfCheck.ts';

/** Options as chosen or not, and as fitting or not. */
const options = (...pairs: readonly (readonly [boolean, boolean])[]) =>
  pairs.map(([isChosen, isRight]) => ({ chosen: isChosen ? 'chosen' : '', right: isRight ? 'chosen' : '' }));
/** Steps or items as placed and as right. */
const placed = (...pairs: readonly string[]) =>
  pairs.map((pair) => ({ chosen: pair.split('/')[0]!, right: pair.split('/')[1]! }));

describe('a question with one answer', () => {
  test('is open until something is chosen', () => {
    expect(judge('single', options([false, true], [false, false]))).toEqual({ standing: 'open', shown: [] });
  });

  test('explains the chosen answer and keeps the others to itself', () => {
    expect(judge('single', options([false, true], [true, false]))).toEqual({
      standing: 'notYet',
      shown: [1],
    });
    expect(judge('single', options([true, true], [false, false]))).toEqual({ standing: 'fits', shown: [0] });
  });
});

describe('a question with several answers', () => {
  test('says that there is more without saying what', () => {
    expect(judge('multiple', options([true, true], [false, true], [false, false]))).toEqual({
      standing: 'more',
      shown: [0],
    });
  });

  test('is not there yet while anything chosen does not fit', () => {
    expect(judge('multiple', options([true, true], [true, true], [true, false]))).toEqual({
      standing: 'notYet',
      shown: [0, 1, 2],
    });
  });

  test('fits when all that fit are chosen and nothing else', () => {
    expect(judge('multiple', options([true, true], [true, true], [false, false])).standing).toBe('fits');
  });
});

describe('steps to put in order', () => {
  test('are open until each has a number', () => {
    expect(judge('order', placed('1/1', '/2')).standing).toBe('open');
  });

  test('need a number each', () => {
    expect(judge('order', placed('1/1', '1/2', '3/3'))).toEqual({ standing: 'shared', shown: [] });
  });

  test('are explained where they stand wrong', () => {
    expect(judge('order', placed('2/1', '1/2', '3/3'))).toEqual({ standing: 'notYet', shown: [0, 1] });
    expect(judge('order', placed('1/1', '2/2'))).toEqual({ standing: 'fits', shown: [] });
  });
});

describe('items to sort', () => {
  test('may share a mode, and each is explained', () => {
    expect(judge('sort', placed('live/live', 'live/own'))).toEqual({ standing: 'notYet', shown: [0, 1] });
    expect(judge('sort', placed('live/live', 'own/own'))).toEqual({ standing: 'fits', shown: [0, 1] });
  });
});
