import { useRef } from 'preact/hooks';
import { useClassroom } from './context.ts';

/** Classes to start from; each replaces the rows, and an undo brings them back. */
export function QuickStart() {
  const { tool, phrase, dispatch } = useClassroom();
  const details = useRef<HTMLDetailsElement>(null);
  const fill = (rows: (typeof tool.data.profiles)[number]['rows']) => {
    dispatch({ type: 'fill', rows, notice: 'class.quick.filled' });
    // The list has done its work; what follows is the rows, and the keyboard stays above them.
    details.current!.open = false;
    details.current!.querySelector('summary')!.focus();
  };
  return (
    <details ref={details} class="quick-start no-print">
      <summary>{phrase('class.quick.title')}</summary>
      <p class="quiet">{phrase('class.quick.text')}</p>
      <ul role="list">
        {tool.data.profiles.map(({ id, name, summary, rows }) => (
          <li key={id}>
            <button type="button" onClick={() => fill(rows)}>
              <strong>{name}</strong>
              <span class="small">{summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
