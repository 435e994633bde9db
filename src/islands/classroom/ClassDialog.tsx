import { useMemo } from 'preact/hooks';
import Classroom from './Classroom.tsx';
import type { ClassTool } from './context.ts';
import { phraseBook } from '#wording/phrases.ts';

/** The class editor over another page. What is typed is kept as on the editor's own page. */
export function ClassDialog({ tool, onClose }: { tool: ClassTool; onClose: () => void }) {
  const phrase = useMemo(() => phraseBook(tool.strings), [tool]);
  return (
    <dialog class="class-dialog" aria-labelledby="class-dialog-heading" onClose={onClose} onClick={stay}>
      <form method="dialog" class="no-print">
        <h2 id="class-dialog-heading" tabIndex={-1}>
          {phrase('within.title')}
        </h2>
        <button class="button">{phrase('within.close')}</button>
      </form>
      <p class="small quiet no-print">
        {phrase('within.kept')} <a href={`${tool.base}class/`}>{phrase('within.page')}</a>
      </p>
      <Classroom tool={tool} isWithin />
    </dialog>
  );
}

/** Leads a link to a place in the editor there, without its name in the address, which belongs to the page. */
function stay(event: MouseEvent): void {
  const link = (event.target as Element).closest("a[href^='#']");
  if (link === null) return;
  event.preventDefault();
  const goal = document.querySelector<HTMLElement>(link.getAttribute('href')!);
  if (goal === null) return;
  goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
  goal.scrollIntoView();
}
