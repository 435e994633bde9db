import { planOutline, type OutlineDay, type PlanOutline } from './planOutline.ts';
import { runsRightToLeft } from './textDirection.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What goes to the clipboard: word processors take the first, everything else the second. */
export interface RichText {
  readonly html: string;
  readonly plain: string;
}

/** The plan with real headings and tables and no looks of its own, so that it takes on those of the document it lands in. */
export function richText(plan: Plan, say: Phrase, card?: string): RichText {
  const outline = planOutline(plan, say, card);
  return { html: htmlOf(outline), plain: plainOf(outline) };
}

const htmlOf = ({ title, facts, headings, days }: PlanOutline): string =>
  [
    textIn('h1', title),
    ...facts.map(({ label, words }) => element('p', `${textIn('b', label)}: ${textIn('span', words)}`)),
    ...days.flatMap((day) => [textIn('h2', day.title), tableOf(headings, day)]),
  ].join('\n');

function tableOf(headings: readonly string[], { rows, empty }: OutlineDay): string {
  if (rows.length === 0) return textIn('p', empty);
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map((row) => element('tr', row.map((cell) => textIn('td', cell)).join('')));
  return element('table', element('thead', element('tr', head)) + element('tbody', body.join('')));
}

const element = (name: string, inner: string): string => `<${name}>${inner}</${name}>`;

/** A text, told from which side it runs where that is not the left; of several lines, each for itself. */
function textIn(name: string, text: string): string {
  const lines = text.split('\n');
  if (lines.length > 1) return element(name, lines.map((line) => textIn('span', line)).join('<br>'));
  if (runsRightToLeft(text)) return `<${name} dir="rtl">${escaped(text)}</${name}>`;
  return name === 'span' ? escaped(text) : element(name, escaped(text));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

function plainOf({ title, facts, headings, days }: PlanOutline): string {
  const lines = days.flatMap((day) => [
    '',
    day.title,
    ...(day.rows.length === 0 ? [day.empty] : day.rows.flatMap((row) => plainRow(headings, row))),
  ]);
  return [title, ...facts.map(({ label, words }) => `${label}: ${words}`), ...lines].join('\n');
}

const plainRow = (headings: readonly string[], row: readonly string[]): readonly string[] => [
  '',
  ...row.flatMap((cell, at) => (cell === '' ? [] : [`${headings[at]}: ${cell}`])),
];
