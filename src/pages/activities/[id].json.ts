import { catalog } from '#catalog/catalog.ts';
import type { Library } from '#catalog/loadActivities.ts';
import { guideSentences, spokenOf } from '#components/library/guideSentences.ts';

type Activity = Library['activities'][number];

export const getStaticPaths = () =>
  catalog().library.activities.map((activity) => ({ params: { id: activity.id }, props: { activity } }));

/** One activity whole, with what published guides say of its kinds, for the comparison to fetch. */
export const GET = ({ props: { activity } }: { props: { activity: Activity } }): Response => {
  const guides = spokenOf(activity.guideKinds).map((kind) => ({
    kind: kind.kind,
    name: kind.name,
    sentences: guideSentences(kind),
  }));
  return Response.json({ ...activity, guides });
};
