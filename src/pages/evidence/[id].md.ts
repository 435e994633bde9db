import type { APIRoute } from 'astro';
import { catalog, text } from '#catalog/catalog.ts';
import { addressOf, fullReference, shortCitation } from '#catalog/citation.ts';
import { descriptionFrom } from '#catalog/descriptions.ts';
import type { Evidence } from '#catalog/schemas/evidenceSchema.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = () =>
  [...catalog().evidence.values()].map((entry) => ({ params: { id: entry.id }, props: { entry } }));

/** One source as plain Markdown. */
export const GET: APIRoute<{ entry: Evidence }> = ({ props: { entry }, site }) => {
  const section = (key: string, words: string) => `## ${text(key)}\n\n${words}`;
  const figures = entry.numbers.map(({ label, value }) => `- ${label}: ${value}`);
  return markdownFile(
    {
      title: `${shortCitation(entry)}: ${entry.title}`,
      description: descriptionFrom(entry.found),
      path: `/evidence/${entry.id}/`,
    },
    [
      section('evidence.found', [entry.found, figures.join('\n')].filter(Boolean).join('\n\n')),
      section('evidence.population', entry.population),
      section('evidence.limits', entry.limits),
      section('evidence.meaning', entry.meaning),
      `${text('evidence.strength')}: ${text(`strength.${entry.strength}`)}. ${entry.secondHand ? text('evidence.secondHand') : ''}`.trim(),
      section('evidence.reference', [fullReference(entry), addressOf(entry)].filter(Boolean).join(' ')),
    ],
    site!,
  );
};
