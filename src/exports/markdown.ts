import { planOutline, type OutlineDay } from './planOutline.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

/** The plan as Markdown: headings, and a table a day. */
export function markdownFile(plan: Plan, say: Phrase, card?: string): string {
  const { title, facts, headings, days } = planOutline(plan, say, card);
  const parts = [
    `# ${escaped(title)}`,
    ...facts.map(({ label, words }) => `**${escaped(label)}:** ${escaped(words)}`),
    ...days.flatMap((day) => [`## ${escaped(day.title)}`, tableOf(headings, day)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableOf(headings: readonly string[], { rows, empty }: OutlineDay): string {
  if (rows.length === 0) return escaped(empty);
  return [headings.map(escaped), headings.map(() => '---'), ...rows.map((row) => row.map(escaped))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A text without a meaning for Markdown; a line end inside a cell is the one tag that tables know. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replaceAll('\n', '<br>');
