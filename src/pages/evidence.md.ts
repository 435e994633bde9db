import type { APIRoute } from 'astro';
import { catalog, text } from '#catalog/catalog.ts';
import { shortCitation } from '#catalog/citation.ts';
import { evidenceByStrength } from '#catalog/evidenceList.ts';
import { markdownFile, wholeAddress } from '#components/markdown/plainMarkdown.ts';

/** The list of all sources as plain Markdown. */
export const GET: APIRoute = ({ site }) =>
  markdownFile(
    { title: text('evidence.title'), description: text('evidence.description'), path: '/evidence/' },
    [
      text('evidence.caution'),
      ...evidenceByStrength(catalog()).map(({ strength, entries }) => {
        const lines = entries.map(
          (entry) =>
            `- [${shortCitation(entry)}](${wholeAddress(`/evidence/${entry.id}.md`, site!)}): ${entry.title}`,
        );
        return `## ${text(`evidence.group.${strength}`)}\n\n${lines.join('\n')}`;
      }),
    ],
    site!,
  );
