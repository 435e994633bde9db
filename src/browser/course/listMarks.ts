import { readPlace } from './place.ts';
import { readProgress } from '../progressStore.ts';
import { today } from '../today.ts';
import { minutesDone, quarterHours, type TimedModule } from '#domain/course/courseMinutes.ts';
import { nextStep, type Place } from '#domain/course/nextStep.ts';
import { isDone, marksOf, type Progress } from '#domain/course/progress.ts';
import { dueRecaps } from '#domain/course/recap.ts';

/** How many modules that are due again are named: more of them would be a list to get through. */
const mostDue = 3;

const timed = ({ dataset }: HTMLElement): TimedModule => ({
  id: dataset['module']!,
  readMinutes: Number(dataset['read']),
  practiceMinutes: Number(dataset['practice']),
});

/** Says at an item of the list what of its module is done; `words` holds the word for each state. */
function showItemMark(item: HTMLElement, progress: Progress, words: DOMStringMap): void {
  const marks = marksOf(item.dataset['module']!, progress);
  const done = isDone(marks) ? words['both'] : marks.read ? words['read'] : words['practiced'];
  const mark = item.querySelector<HTMLElement>('[data-mark]')!;
  mark.hidden = marks.read === undefined && marks.practiced === undefined;
  mark.textContent = mark.hidden ? '' : ` · ${done}`;
}

/** Fills a line of the panel, or hides it when there is nothing to say. */
function showLine(panel: HTMLElement, name: string, parts: readonly (string | Node)[]): void {
  const line = panel.querySelector<HTMLElement>(`[data-line=${name}]`)!;
  line.querySelector('span')!.replaceChildren(...parts);
  line.hidden = parts.length === 0;
}

/** A link to one part of a module, by the name and the addresses that its item in the list has. */
function linkTo(items: readonly HTMLElement[], module: string, isPractice: boolean): HTMLAnchorElement {
  const item = items.find(({ dataset }) => dataset['module'] === module)!;
  const link = document.createElement('a');
  link.href = item.querySelectorAll('a')[isPractice ? 1 : 0]!.href;
  link.textContent = isPractice ? item.querySelectorAll('a')[1]!.textContent : item.dataset['name']!;
  return link;
}

/** A link to where to go on: to the last heading passed, if the page was left after one. */
function linkOn(items: readonly HTMLElement[], { module, part, heading = '' }: Place): HTMLAnchorElement {
  const link = linkTo(items, module, part === 'practice');
  link.hash = heading;
  return link;
}

/**
 * Shows in the list of modules what is done, and above it where to go on, what is due again and the hours so far.
 * Modules, their minutes and all words stand in the page's data.
 */
export function showListMarks(list: HTMLElement, panel: HTMLElement): void {
  const { progress } = readProgress();
  const items = [...list.querySelectorAll<HTMLElement>('[data-module]')];
  const modules = items.map(timed);
  const ids = modules.map(({ id }) => id);
  items.forEach((item) => showItemMark(item, progress, list.dataset));
  const next = nextStep(ids, progress, readPlace());
  const due = dueRecaps(progress, ids, panel.dataset['intervals']!.split(',').map(Number), today());
  const hours = quarterHours(minutesDone(modules, progress));
  showLine(panel, 'next', next ? [linkOn(items, next)] : []);
  const links = due
    .slice(0, mostDue)
    .flatMap((id, index) => [index > 0 ? ', ' : '', linkTo(items, id, true)]);
  const left = due.length - mostDue;
  const more = left > 0 ? [` ${panel.dataset['more']!.replace('{count}', String(left))}`] : [];
  showLine(panel, 'due', [...links, ...more]);
  showLine(panel, 'hours', hours > 0 ? [String(hours)] : []);
  panel.hidden = next === undefined && due.length === 0 && hours === 0;
}
