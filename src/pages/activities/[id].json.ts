import { catalog } from '#catalog/catalog.ts';
import type { Library } from '#catalog/loadActivities.ts';

type Activity = Library['activities'][number];

export const getStaticPaths = () =>
  catalog().library.activities.map((activity) => ({ params: { id: activity.id }, props: { activity } }));

/** One activity whole, for the comparison to fetch. */
export const GET = ({ props }: { props: { activity: Activity } }): Response => Response.json(props.activity);
