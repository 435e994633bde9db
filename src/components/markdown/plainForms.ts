import { catalog, text } from '#catalog/catalog.ts';
import { shortCitation } from '#catalog/citation.ts';
import { figureOf } from '#catalog/figure.ts';
import { countOf, guideVoteRows } from '#components/mdx/guideVoteRows.ts';
import type { Mode, Verdict } from '#domain/vocabulary.ts';

/** A table with its head. */
export const tableOf = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What a component says in plain Markdown, from its attributes and what stands inside it. */
type PlainForm = (
  attributes: Readonly<Record<string, string>>,
  inside: string,
  wholeAddress: (path: string) => string,
) => string;

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** The plain form of each component that prose may use. */
export const plainForms: Readonly<Record<string, PlainForm>> = {
  Callout: ({ title }, inside) => quoted(`**${title}**\n\n${inside}`),
  Cite: ({ id }, _, wholeAddress) =>
    `([${shortCitation(catalog().evidence.get(id!)!)}](${wholeAddress(`/evidence/${id}/`)}))`,
  Decide: ({ example }, inside, wholeAddress) =>
    `[${inside}](${wholeAddress(`/calculator/#example=${example}`)})`,
  Example: ({ grade, subject, minutes }, inside) => {
    const facts = [grade, subject, minutes && text('guide.minutes', { minutes })].filter(Boolean);
    return quoted(`**${text('guide.picture')}: ${facts.join(' · ')}**\n\n${inside}`);
  },
  Figure: ({ source, of }) => figureOf(catalog().evidence, source!, of!),
  GuideCount: ({ kind, says }) => countOf(kind!, says as Verdict),
  GuideVotes: ({ kinds, mode }) => guideVotes(kinds!, mode as Mode),
  Ribbon: ({ id }) => ribbon(id!),
  Term: ({ id }, inside, wholeAddress) => `[${inside}](${wholeAddress(`/glossary/#${id}`)})`,
};

function guideVotes(kinds: string, mode: Mode): string {
  const name = catalog().advice.verdicts[mode].name.toLowerCase();
  const head = [
    text('library.guides.kind'),
    text('library.guides.say', { mode: name }),
    text('library.guides.otherColumn'),
    text('library.guides.forSchools'),
    text('library.guides.listedColumn'),
  ];
  const rows = guideVoteRows(kinds, mode).map((row) => [
    row.name,
    row.say,
    row.others,
    row.forSchools,
    row.listed,
  ]);
  return tableOf(head, rows);
}

function ribbon(id: string): string {
  const { title, rows, caption } = catalog().diagrams.get(id)!;
  const word = { asynchronous: text('mode.ownTime'), synchronous: text('mode.live') };
  const lines = rows.map(
    ({ label, segments }) =>
      `- ${label}: ${segments.map((segment) => `${word[segment.mode]}: ${segment.label}`).join('; ')}`,
  );
  return `**${title}**\n\n${lines.join('\n')}\n\n*${caption}*`;
}
