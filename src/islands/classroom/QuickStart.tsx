import { useClassroom } from './context.ts';

/** Classes to start from; each replaces the rows, and an undo brings them back. */
export function QuickStart() {
  const { tool, phrase, dispatch } = useClassroom();
  return (
    <details class="quick-start no-print">
      <summary>{phrase('class.quick.title')}</summary>
      <p class="quiet">{phrase('class.quick.text')}</p>
      <ul role="list">
        {tool.data.profiles.map(({ id, name, summary, rows }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => dispatch({ type: 'fill', rows, notice: 'class.quick.filled' })}
            >
              <strong>{name}</strong>
              <span class="small">{summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
