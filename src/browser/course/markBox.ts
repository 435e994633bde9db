import { hasProgress, keepPlace } from './place.ts';

const load = () => import('./markButton.ts');

/** Makes the page's mark button work and remembers the page as the place to go on from. Most of it loads when needed. */
export function connectMark(): void {
  const box = document.querySelector<HTMLElement>('.mark-done');
  if (box === null) return;
  const { module = '', part } = box.dataset;
  keepPlace({ module, part: part === 'read' ? 'read' : 'practice' });
  box.hidden = false;
  box.querySelector('button')!.addEventListener('click', async () => (await load()).toggleMark(box));
  // Finishing the questions marks the module too.
  box.addEventListener('progress', async () => (await load()).showMark(box));
  if (hasProgress()) void load().then(({ showMark }) => showMark(box));
}
