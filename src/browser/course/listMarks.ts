import { readPlace } from './place.ts';
import { readProgress } from '../progressStore.ts';
import { today } from '../today.ts';
import { minutesDone, quarterHours } from '#domain/course/courseMinutes.ts';
import { nextStep } from '#domain/course/nextStep.ts';
import { marksOf, type Marks } from '#domain/course/progress.ts';
import { dueRecaps } from '#domain/course/recap.ts';

const stateOf = ({ read, practiced }: Marks): 'both' | 'read' | 'practiced' | undefined => {
  if (read !== undefined && practiced !== undefined) return 'both';
  if (read !== undefined) return 'read';
  return practiced === undefined ? undefined : 'practiced';
};

/**
 * Shows in the list of modules what is done, and above it where to go on, what is due again and the hours so far.
 * Modules, their minutes and all words stand in the page's data.
 */
export function showListMarks(list: HTMLElement, panel: HTMLElement): void {
  const { progress } = readProgress();
  const items = [...list.querySelectorAll<HTMLElement>('[data-module]')];
  const modules = items.map(({ dataset }) => ({
    id: dataset['module']!,
    readMinutes: Number(dataset['read']),
    practiceMinutes: Number(dataset['practice']),
  }));
  for (const item of items) {
    const state = stateOf(marksOf(item.dataset['module']!, progress));
    const mark = item.querySelector<HTMLElement>('[data-mark]')!;
    mark.textContent = state === undefined ? '' : (list.dataset[state] ?? '');
    mark.hidden = state === undefined;
  }
  const ids = modules.map(({ id }) => id);
  const next = nextStep(ids, progress, readPlace());
  const linkTo = (id: string, isPractice: boolean): HTMLAnchorElement => {
    const link = items[ids.indexOf(id)]!.querySelector<HTMLAnchorElement>(
      isPractice ? '[data-practice-link]' : '[data-read-link]',
    )!;
    const copy = document.createElement('a');
    copy.href = link.href;
    copy.textContent = items[ids.indexOf(id)]!.dataset['name']!;
    return copy;
  };
  const show = (slot: string, ...parts: readonly (string | Node)[]) => {
    const line = panel.querySelector<HTMLElement>(`[data-${slot}]`)!;
    line.querySelector('span')!.replaceChildren(...parts);
    line.hidden = parts.length === 0;
  };
  const due = dueRecaps(progress, ids, panel.dataset['intervals']!.split(',').map(Number), today());
  const hours = quarterHours(minutesDone(modules, progress));
  show('next', ...(next === undefined ? [] : [linkTo(next.module, next.part === 'practice')]));
  show('due', ...due.flatMap((id, index) => (index === 0 ? [linkTo(id, true)] : [', ', linkTo(id, true)])));
  show('hours', ...(hours === 0 ? [] : [String(hours)]));
  panel.hidden = next === undefined && due.length === 0 && hours === 0;
}
