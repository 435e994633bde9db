import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { cases, catalog, course, site, text } from '#catalog/catalog.ts';
import { guidePages } from '#catalog/guide.ts';
import { districtPages } from '#catalog/districtPages.ts';
import { section, wholeAddress } from '#components/markdown/plainMarkdown.ts';

type Line = (path: string, title: string, description: string) => string;

/** What there is to read as plain Markdown, in the form of llmstxt.org. */
export const GET: APIRoute = async ({ site: base }) => {
  const line: Line = (path, title, description) =>
    `- [${title}](${wholeAddress(path, base!)}): ${description}`;
  const guide = (await guidePages()).map(({ id, data }) =>
    line(`/learn/${id}.md`, data.title, data.description),
  );
  const stories = cases().map(({ id, title, summary }) => line(`/cases/${id}.md`, title, summary));
  const activities = catalog().library.activities.map(({ id, name, summary }) =>
    line(`/activities/${id}.md`, name, summary),
  );
  const plans = catalog().templates.map(({ id, name, summary }) =>
    line(`/planner/templates/${id}.md`, name, summary),
  );
  const planning = [
    line('/planner/how-time-is-counted.md', text('counting.title'), text('counting.description')),
    line('/planner/what-is-checked.md', text('checking.title'), text('checking.description')),
  ];
  const districts = (await districtPages()).map(({ id, data }) =>
    line(`/districts/${id}.md`, data.title, data.description),
  );
  const maintain = (await getCollection('maintain')).map(({ id, data }) =>
    line(`/maintain/${id}.md`, data.title, data.description),
  );
  const words = [
    line('/evidence.md', text('evidence.title'), text('evidence.description')),
    line('/glossary.md', text('glossary.title'), text('glossary.description')),
  ];
  const part = (key: string, lines: readonly string[]) => section(key, lines.join('\n'));
  const whole = [
    `# ${site.name}`,
    `> ${site.description}`,
    text('seo.llms'),
    part('nav.learn', guide),
    part('practice.crumb', practiceLines(line)),
    part('nav.cases', stories),
    part('nav.activities', activities),
    part('plans.title', [...plans, ...planning]),
    part('nav.evidence', words),
    part('coach.title', coachLines(line)),
    part('nav.districts', districts),
    part('maintain.title', maintain),
  ];
  return new Response(`${whole.join('\n\n')}\n`);
};

const practiceLines = (line: Line): readonly string[] =>
  course().modules.map(({ id, title, navTitle }) =>
    line(
      `/learn/${id}/practice.md`,
      text('practice.title', { title: navTitle }),
      text('practice.description', { title }),
    ),
  );

function coachLines(line: Line): readonly string[] {
  const { modules, workshops } = course();
  return [
    ...modules.map(({ id, title, navTitle, facilitation: { minutes } }) =>
      line(
        `/coaches/${id}.md`,
        text('coach.moduleTitle', { title: navTitle }),
        text('coach.moduleDescription', { minutes, title }),
      ),
    ),
    ...[...workshops].map(([id, { title, minutes }]) =>
      line(`/coaches/workshops/${id}.md`, title, text('coach.workshopDescription', { minutes, title })),
    ),
  ];
}
