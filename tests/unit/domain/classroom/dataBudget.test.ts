import { describe, expect, test } from 'vitest';
import { classData, classOf, mixedClass, rowOf } from '../../../support/classes.ts';
import {
  lighterChannels,
  megabytesAnHour,
  megabytesFor,
  megabytesFromSpeed,
  monthlyGigabytes,
  rowBudgets,
  weeklyMegabytes,
} from '#domain/classroom/dataBudget.ts';

const { rates, reach } = classData;
const periods = { channel: 'video', minutes: 45, timesAWeek: 5 } as const;

describe('megabytes from speeds', () => {
  // By hand: 0.45 x (up + down).
  test.each([
    [600, 600, 540],
    [1200, 1200, 1080],
    [3800, 3000, 3060],
    [1000, 600, 720],
    [2600, 1800, 1980],
    [80, 680, 342],
    [60, 60, 54],
    [80, 80, 72],
    [0, 1500, 675],
  ])('%i kbps up and %i down make %i megabytes an hour', (up, down, megabytes) => {
    expect(megabytesFromSpeed(up, down)).toBeCloseTo(megabytes, 9);
  });

  test('200 GB over 36 weeks is 7.7 hours a week of basic group video, and 2.8 at 720p', () => {
    const week = 200_000 / 36;
    expect((week / megabytesAnHour(rates['video-camera'])).toFixed(1)).toBe('7.7');
    expect((week / megabytesFromSpeed(1800, 2600)).toFixed(1)).toBe('2.8');
  });
});

describe('what an activity costs a student in data', () => {
  test('45 minutes of video with cameras on take 540 megabytes, of voices 54, of paper nothing', () => {
    expect(
      (['video-camera', 'audio', 'paper'] as const).map((channel) => megabytesFor(channel, 45, rates)),
    ).toEqual([540, 54, 0]);
  });

  test('five periods a week break a cap of 1,000 megabytes and nobody else’s', () => {
    const budgets = rowBudgets(mixedClass, periods, rates, reach);
    expect(budgets.map(({ weekMegabytes, isOver }) => [weekMegabytes, isOver])).toEqual([
      [1282.5, false],
      [1282.5, true],
      [1282.5, false],
      [0, false],
    ]);
    expect(budgets[1]).toMatchObject({ count: 6, capMegabytes: 1000, activityMegabytes: 256.5 });
  });

  test('a channel takes no data of those whom it does not reach, however small their cap', () => {
    const onPaper = classOf(rowOf(1, { device: 'none', connection: 'none', weeklyCapMegabytes: 1 }));
    expect(rowBudgets(onPaper, periods, rates, reach)).toMatchObject([
      { isReached: false, weekMegabytes: 0, isOver: false },
    ]);
  });

  test('a lighter channel that does not reach the row brings it back under no cap', () => {
    const noLine = classOf(rowOf(6, { connection: 'sound', weeklyCapMegabytes: 1000, phoneLine: false }));
    const savings = lighterChannels(noLine, periods, rates, reach);
    expect(savings.find(({ channel }) => channel === 'phone')?.rowsRelieved).toEqual([]);
    expect(savings.find(({ channel }) => channel === 'audio')?.rowsRelieved).toEqual([0]);
  });

  test('a lighter channel says what it saves and whom it brings back under the cap', () => {
    const savings = lighterChannels(mixedClass, periods, rates, reach);
    expect(savings[0]).toMatchObject({ channel: 'recording-download', rowsRelieved: [] });
    expect(savings.find(({ channel }) => channel === 'audio')).toMatchObject({
      weekMegabytes: 270,
      savesMegabytes: 1012.5,
      rowsRelieved: [1],
    });
  });

  test('nothing is lighter than paper', () => {
    expect(lighterChannels(mixedClass, { ...periods, channel: 'paper' }, rates, reach)).toEqual([]);
  });
});

describe('a cap that a family knows in gigabytes a month', () => {
  // By hand: 1,000 MB a GB, 12 months in 52 weeks; three digits are kept.
  test.each([
    [1, 231],
    [5, 1150],
    [20, 4620],
  ])('%i GB a month are about %i MB a week', (gigabytes, megabytes) => {
    expect(weeklyMegabytes(gigabytes)).toBe(megabytes);
  });

  test.each([
    [100, 0.433],
    [1150, 4.98],
    [1000, 4.33],
  ])('%i MB a week are about %d GB a month', (megabytes, gigabytes) => {
    expect(monthlyGigabytes(megabytes)).toBe(gigabytes);
  });
});
