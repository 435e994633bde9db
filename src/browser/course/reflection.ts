import { changeProgress, readProgress } from '../progressStore.ts';
import { withReflection } from '#domain/course/progress.ts';

/** Fills a field with what was written in it before, if anything. */
export function showReflection(field: HTMLTextAreaElement): void {
  const { reflections } = readProgress().progress;
  const id = field.dataset['module']!;
  if (field.value === '' && Object.hasOwn(reflections, id)) field.value = reflections[id]!;
}

/** Keeps what stands in the field. False when the browser refuses. */
export const keepReflection = (field: HTMLTextAreaElement): boolean =>
  changeProgress((progress) => withReflection(progress, field.dataset['module']!, field.value));
