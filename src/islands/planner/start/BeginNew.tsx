import { useFixtures } from '../context.ts';
import type { PlannerTool } from '../plannerTool.ts';
import { blankPlan } from './arrival.ts';
import { newPlanKey } from '#browser/planStore.ts';

/** A blank page, or one of the templates. */
export function BeginNew() {
  const { tool, phrase, dispatch } = useFixtures();
  const blank = (days: number) => dispatch({ type: 'open', key: newPlanKey(), plan: blankPlan(days) });
  return (
    <section aria-labelledby="begin-heading">
      <h2 id="begin-heading">{phrase('start.begin')}</h2>
      <h3>{phrase('start.blank')}</h3>
      <p class="buttons">
        <button type="button" class="button" onClick={() => blank(1)}>
          {phrase('start.blank.lesson')}
        </button>
        <button type="button" class="button secondary" onClick={() => blank(5)}>
          {phrase('start.blank.week')}
        </button>
      </p>
      <h3 id="templates-heading">{phrase('start.templates')}</h3>
      <p class="quiet">{phrase('start.templates.text')}</p>
      <ul class="start-cards" aria-labelledby="templates-heading">
        {tool.templates.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
      </ul>
    </section>
  );
}

function TemplateCard({ template }: { template: PlannerTool['templates'][number] }) {
  const { tool, phrase, dispatch } = useFixtures();
  const { id, name, summary, plan } = template;
  const notice = { key: 'start.template.opened', values: { name } };
  return (
    <li class="card">
      <h4>{name}</h4>
      <p>{summary}</p>
      <p class="buttons">
        <button
          type="button"
          class="button secondary"
          aria-label={phrase('start.template.useOne', { name })}
          onClick={() => dispatch({ type: 'open', key: newPlanKey(), plan, notice })}
        >
          {phrase('start.template.use')}
        </button>
        <a
          class="start-read"
          href={`${tool.base}planner/templates/${id}/`}
          aria-label={phrase('start.template.readOne', { name })}
        >
          {phrase('start.template.read')}
        </a>
      </p>
    </li>
  );
}
