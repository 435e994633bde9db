import { expect, test } from 'vitest';
import { joinProgress } from '#domain/course/joinProgress.ts';
import { noProgress, type Progress } from '#domain/course/progress.ts';

const here: Progress = {
  marks: { access: { read: '2026-11-10', practiced: '2026-11-12', recaps: ['2026-11-14'] } },
  reflections: { access: 'Count first.' },
  name: 'A. Teacher',
};

test('of two days for one mark the earlier stays', () => {
  const joined = joinProgress(here, { ...noProgress, marks: { access: { read: '2026-11-01' } } });
  expect(joined.marks['access']).toEqual({ ...here.marks['access'], read: '2026-11-01' });
});

test('modules and recaps of both sides are there', () => {
  const marks = {
    equity: { read: '2026-11-02' },
    access: { practiced: '2026-11-12', recaps: ['2026-11-21', '2026-11-14'] },
  };
  const joined = joinProgress(here, { ...noProgress, marks });
  expect(joined.marks['equity']).toEqual({ read: '2026-11-02' });
  expect(joined.marks['access']?.recaps).toEqual(['2026-11-14', '2026-11-21']);
});

test('of two texts about one module no word is lost', () => {
  const joined = joinProgress(here, { ...noProgress, reflections: { access: 'Ask the families.' } });
  expect(joined.reflections['access']).toBe('Count first.\n\nAsk the families.');
});

test('opening one’s own file again changes nothing', () => {
  expect(joinProgress(here, here)).toEqual(here);
});

test('one’s own name stays', () => {
  expect(joinProgress(here, { ...noProgress, name: 'Another' }).name).toBe('A. Teacher');
  expect(joinProgress(noProgress, here)).toEqual(here);
});
