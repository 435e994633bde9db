import { useFixtures } from '../context.ts';
import { newPlanKey } from '#browser/planStore.ts';

/** Where a plan begins: the plans kept here, templates, a blank page, a file. */
export function StartPage() {
  const { tool, dispatch } = useFixtures();
  return (
    <ul>
      {tool.templates.map(({ id, name, plan }) => (
        <li key={id}>
          <button type="button" onClick={() => dispatch({ type: 'open', key: newPlanKey(), plan })}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
