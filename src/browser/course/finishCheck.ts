import { changeProgress } from '../progressStore.ts';
import { today } from '../today.ts';
import { afterSelfCheck } from '#domain/course/progress.ts';

/** Marks a module as practiced after its last question, or as repeated when that was due. False when the browser refuses. */
export const finishCheck = (module: string, intervalsDays: readonly number[]): boolean =>
  changeProgress((progress) => afterSelfCheck(progress, module, today(), intervalsDays));
