import { changeProgress, readProgress } from '../progressStore.ts';
import { withReflection } from '#domain/course/progress.ts';

const pauseMs = 600;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Fills a field with what was written in it before, if anything. */
export function showReflection(field: HTMLTextAreaElement): void {
  const { reflections } = readProgress().progress;
  const id = field.dataset['module']!;
  if (field.value === '' && Object.hasOwn(reflections, id)) field.value = reflections[id]!;
}

function keep(field: HTMLTextAreaElement): void {
  clearTimeout(timer);
  timer = undefined;
  const { module = '', kept = '', refused = '' } = field.dataset;
  const isKept = changeProgress((progress) => withReflection(progress, module, field.value));
  document.querySelector('[data-reflection-status]')!.textContent = isKept ? kept : refused;
}

/** Keeps what stands in the field when the typing rests, and at once when the visitor leaves it or the page. */
export function keepSoon(field: HTMLTextAreaElement): void {
  clearTimeout(timer);
  timer = setTimeout(() => keep(field), pauseMs);
  const now = () => timer !== undefined && keep(field);
  field.onblur = now;
  globalThis.onpagehide = now;
}
