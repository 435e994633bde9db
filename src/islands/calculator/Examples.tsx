import { useFixtures } from './context.ts';

/** Starts that fill in typical answers. */
export function Examples() {
  const { tool, phrase, dispatch } = useFixtures();
  return (
    <details class="examples no-print">
      <summary>{phrase('calculator.examples.title')}</summary>
      <p class="quiet">{phrase('calculator.examples.text')}</p>
      <ul role="list">
        {tool.examples.map(({ id, name, summary, situation }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => dispatch({ type: 'copy', draft: { situation, name }, from: 'example' })}
            >
              <strong>{name}</strong> <span class="small quiet">{summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
