import { hasProgress, keepPlace } from './place.ts';
import type { Part } from '#domain/course/nextStep.ts';

const load = () => import('./markButton.ts');

/** Makes the page's mark button work and remembers the page as the place to go on from. Most of it loads when needed. */
export function connectMark(): void {
  const box = document.querySelector<HTMLElement>('.mark-done');
  if (box === null) return;
  const place = { module: box.dataset['module']!, part: box.dataset['part'] as Part };
  keepPlace({ ...place, heading: location.hash });
  addEventListener('scroll', async () => (await import('./passedHeading.ts')).keepPassed(place), {
    once: true,
  });
  box.hidden = false;
  box.querySelector('button')!.addEventListener('click', async () => (await load()).toggleMark(box));
  // Finishing the questions marks the module too.
  box.addEventListener('progress', async () => (await load()).showMark(box));
  if (hasProgress()) void load().then(({ showMark }) => showMark(box));
}
