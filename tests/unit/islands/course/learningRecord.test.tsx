// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPlace, progressKey, readPlace } from '#browser/course/place.ts';
import { changeProgress, readProgress, writeProgress } from '#browser/progressStore.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { encodeProgressLink } from '#codec/progressLink.ts';
import { noProgress, withMark, type Progress } from '#domain/course/progress.ts';
import LearningRecord from '#islands/course/LearningRecord.tsx';

const { strings } = loadCatalog();
const modules = ['access', 'equity'].map((id) => ({
  ...{ id, title: `Module ${id}`, outcomes: [`Do what ${id} asks`], readMinutes: 8, practiceMinutes: 12 },
}));
const kept: Progress = { ...noProgress, marks: { access: { read: '2026-11-10' } }, name: 'A. Teacher' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25) });
  localStorage.clear();
  location.hash = '';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const openRecord = () =>
  render(
    <LearningRecord
      modules={modules}
      course={{ name: 'A course', address: 'https://example.org/learn/' }}
      strings={strings}
      base="/"
    />,
  );
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const typeName = (value: string) =>
  fireEvent.input(screen.getByLabelText('Your name'), { target: { value } });
/** Another tab marks a module; this one hears of it only if the browser says so. */
const markElsewhere = () => changeProgress((progress) => withMark(progress, 'equity', 'read', '2026-11-20'));

test('the sheet that a supervisor gets says that nobody but the teacher attests it', () => {
  const { container } = openRecord();
  const paper = [...container.querySelectorAll('.record-sheet p:not(.no-print)')];
  expect(paper.map((paragraph) => paragraph.textContent)).toContain(
    'Self-attested: A course checked nothing on this record and grants no credit.',
  );
});

test('what was learned stands under its module, and hours that are rounded down say so', () => {
  writeProgress(withMark(kept, 'equity', 'read', '2026-11-20'));
  const { container } = openRecord();
  const groups = [...container.querySelectorAll('.outcomes')].map((group) => group.textContent);
  expect(groups).toEqual(['Module accessDo what access asks', 'Module equityDo what equity asks']);
  expect(
    screen.getByText('16 minutes estimated, 0.25 hours (rounded down to the quarter hour)'),
  ).toBeTruthy();
});

test('a name typed here does not take back a mark that was made in another tab', () => {
  writeProgress(kept);
  openRecord();
  markElsewhere();
  typeName('B. Teacher');
  expect(readProgress().progress).toEqual({
    ...withMark(kept, 'equity', 'read', '2026-11-20'),
    name: 'B. Teacher',
  });
});

test('a mark made in another tab shows on the record that is open', async () => {
  writeProgress(kept);
  openRecord();
  markElsewhere();
  dispatchEvent(new StorageEvent('storage', { key: progressKey }));
  expect(await screen.findByRole('rowheader', { name: 'Module equity' })).toBeTruthy();
});

test('everything erased is back at one press, the page to go on from too', async () => {
  writeProgress(kept);
  keepPlace({ module: 'equity', part: 'practice' });
  openRecord();
  await press('Erase everything');
  expect(readPlace()).toBeUndefined();
  await press('Undo');
  expect(await screen.findByText('Everything is back.')).toBeTruthy();
  expect([readProgress().progress, readPlace()]).toEqual([kept, { module: 'equity', part: 'practice' }]);
});

test('a teacher who types a name after erasing can still undo', async () => {
  writeProgress(kept);
  openRecord();
  await press('Erase everything');
  typeName('B. Teacher');
  await press('Undo');
  expect(readProgress().progress).toEqual({ ...kept, name: 'B. Teacher' });
});

test('a teacher who adds marks after erasing can undo both, the last first', async () => {
  writeProgress(kept);
  location.hash = `#${encodeProgressLink(withMark(noProgress, 'equity', 'read', '2026-11-20'))}`;
  openRecord();
  await press('Erase everything');
  await press('Add them');
  await press('Undo');
  expect(readProgress().progress).toEqual(noProgress);
  await screen.findByText('What was added is taken out again.');
  await press('Undo');
  expect(readProgress().progress).toEqual(kept);
});

test('a link from a device whose clock runs ahead brings nothing, and says why', async () => {
  writeProgress(kept);
  location.hash = `#${encodeProgressLink(withMark(noProgress, 'equity', 'read', '2026-11-27'))}`;
  openRecord();
  await screen.findByText(strings['record.link.days']!);
  expect(screen.queryByRole('button', { name: 'Add them' })).toBeNull();
  expect(readProgress().progress).toEqual(kept);
});

test('what would be too long to open again is not added, and the teacher keeps what was there', async () => {
  const full: Progress = { ...kept, reflections: { access: 'a'.repeat(1_999_800) } };
  writeProgress(full);
  location.hash = `#${encodeProgressLink(withMark(noProgress, 'equity', 'practiced', '2026-11-20'))}`;
  openRecord();
  await press('Add them');
  await screen.findByText(strings['record.tooMuch']!);
  expect(readProgress()).toEqual({ progress: full, problem: undefined });
});
