import { useFixtures } from '../../context.ts';
import { addressOnSite } from '#browser/addressBar.ts';
import type { Plan } from '#domain/plan/plan.ts';

/** Where the steps of a plan's library activities can be read, with addresses that paper can carry. */
export function LibrarySteps({ plan }: { plan: Plan }) {
  const { tool, phrase } = useFixtures();
  const used = tool.library.filter(({ id }) => plan.activities.some(({ activityId }) => activityId === id));
  if (used.length === 0) return null;
  return (
    <div class="small">
      <p>{phrase('take.sheet.steps')}</p>
      <ul>
        {used.map(({ id, name }) => {
          const address = addressOnSite(`${tool.base}activities/${id}/`);
          return (
            <li key={id}>
              {name}: <a href={address}>{address}</a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
