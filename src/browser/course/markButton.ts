import { changeProgress, readProgress } from '../progressStore.ts';
import { dayInWords, today } from '../today.ts';
import { marksOf, withMark } from '#domain/course/progress.ts';

/**
 * Brings the paragraph of a mark button up to date with what is kept: one part of one module, done on a day or open.
 * Its words stand in the paragraph's data, with {day} for the day.
 */
export function showMark(paragraph: HTMLElement): void {
  const { module = '', part, mark = '', unmark = '', marked = '' } = paragraph.dataset;
  const day = marksOf(module, readProgress().progress)[part === 'read' ? 'read' : 'practiced'];
  paragraph.querySelector('button')!.textContent = day === undefined ? mark : unmark;
  paragraph.querySelector('[role=status]')!.textContent =
    day === undefined ? '' : marked.replace('{day}', dayInWords(day));
}

/** Sets the mark, or takes it back, and shows what came of it. */
export function toggleMark(paragraph: HTMLElement): void {
  const { module = '', part, refused = '' } = paragraph.dataset;
  const key = part === 'read' ? 'read' : 'practiced';
  const isKept = changeProgress((progress) => {
    const isMarked = marksOf(module, progress)[key] !== undefined;
    return withMark(progress, module, key, isMarked ? undefined : today());
  });
  if (isKept) showMark(paragraph);
  else paragraph.querySelector('[role=status]')!.textContent = refused;
}
