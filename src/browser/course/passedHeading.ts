import { keepPlace } from './place.ts';
import type { Place } from '#domain/course/nextStep.ts';

/** Remembers, whenever scrolling comes to rest, the last heading above the middle of the window. */
export function keepPassed(place: Place): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.prose h2[id]')];
  const keep = () => {
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
    keepPlace({ ...place, heading: passed && `#${passed.id}` });
  };
  let resting: ReturnType<typeof setTimeout>;
  addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(keep, 200);
  });
  keep();
}
