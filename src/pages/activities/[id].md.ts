import type { APIRoute } from 'astro';
import { activityPath } from '#catalog/activityPages.ts';
import { catalog } from '#catalog/catalog.ts';
import type { Library } from '#catalog/loadActivities.ts';
import { activityMarkdown } from '#components/library/activityMarkdown.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';

type Activity = Library['activities'][number];

export const getStaticPaths = () =>
  catalog().library.activities.map((activity) => ({ params: { id: activity.id }, props: { activity } }));

/** One activity as plain Markdown. */
export const GET: APIRoute<{ activity: Activity }> = ({ props: { activity }, site }) =>
  markdownFile(
    { title: activity.name, description: activity.summary, path: activityPath(activity.id) },
    activityMarkdown(activity, site!),
    site!,
  );
