import { dayColumns, factsOf, rowsOfDay, type PlanRow } from './planRows.ts';
import { activityPath } from '#catalog/activityPages.ts';
import { catalog, text } from '#catalog/catalog.ts';
import type { PlanTemplate } from '#catalog/loadTemplates.ts';
import { fallbackOf, type FallbackLadder, type FallbackStep } from '#catalog/templateFallback.ts';
import { checkedClass, foundIn, startPath, streamTotals, teacherTotals } from '#catalog/templatePages.ts';
import { tableOf } from '#components/markdown/plainForms.ts';
import { listOf, numberedListOf, section, wholeAddress } from '#components/markdown/plainMarkdown.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { paces } from '#domain/plan/workloadRates.ts';

function rowMarkdown({ when, name, lines, library, modeWords, how, minutes }: PlanRow, site: URL) {
  const known =
    library && `${text('plans.library')} [${library.name}](${wholeAddress(activityPath(library.id), site)})`;
  const words = [`**${name}**`, ...lines, known].filter(Boolean).join(' ');
  return [when, words, modeWords, how, minutes];
}

const daysMarkdown = (plan: Plan, site: URL): string =>
  Array.from({ length: plan.days }, (_, day) => {
    const rows = rowsOfDay(plan, day).map((row) => rowMarkdown(row, site));
    return `### ${text('export.day', { number: day + 1 })}\n\n${tableOf(dayColumns(), rows)}`;
  }).join('\n\n');

function totalsMarkdown(plan: Plan): string {
  const head = [
    text('plans.whom'),
    text('plans.planned', { mode: text('mode.live') }),
    text('plans.planned', { mode: text('mode.ownTime') }),
    ...paces.map((pace) => text(`see.pace.${pace}`)),
  ];
  const rows = streamTotals(plan, catalog()).map(({ group, planned, counted }) => [
    group ?? text('plans.everyone'),
    planned.synchronous,
    planned.asynchronous,
    ...paces.map((pace) => counted[pace]),
  ]);
  const { students, prepare, run, mark } = teacherTotals(plan, catalog());
  const own = text('plans.teacher', { students, prepare, run, mark });
  return [text('plans.totalsText'), tableOf(head, rows), own].join('\n\n');
}

const stepMarkdown = ({ name, trigger, do: act, message }: FallbackStep): string =>
  [
    `**${name}**`,
    `   - ${text('plans.leave')} ${trigger}`,
    `   - ${text('plans.then')} ${act}`,
    `   - ${text('plans.send')} ${message}`,
  ].join('\n');

const ladderMarkdown = (
  heading: string,
  ladder: FallbackLadder | undefined,
  asList: (lines: readonly string[]) => string,
): string =>
  ladder === undefined
    ? ''
    : [
        `### ${heading}`,
        text('plans.messagesFor', { title: ladder.title }),
        asList(ladder.steps.map(stepMarkdown)),
      ].join('\n\n');

function failsMarkdown(plan: Plan): string {
  const { room, live, ownTime } = fallbackOf(plan, catalog());
  const lost = room && `${text('plans.sendFor', { title: room.title })} ${room.message}`;
  return [
    text('plans.failsText'),
    lost && `### ${text('plans.failsRoom')}\n\n${lost}`,
    ladderMarkdown(text('plans.failsLive'), live, numberedListOf),
    ladderMarkdown(text('plans.failsOwnTime'), ownTime, listOf),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function checksMarkdown({ plan, note }: PlanTemplate, site: URL): string {
  const found = foundIn(plan, catalog());
  const lines = found.flatMap(({ days }) =>
    days.map(({ day, words }) =>
      day === undefined ? words : text('plans.checksDay', { day: day + 1, found: words }),
    ),
  );
  return [
    text('plans.checksClass', { summary: checkedClass(catalog()).summary }),
    lines.length === 0 ? text('plans.checksNone') : listOf(lines),
    note && `${text('plans.checksMeant')}: ${note}`,
    `[${text('plans.checksLink')}](${wholeAddress('/planner/what-is-checked/', site)})`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The parts of a plan to start from as plain Markdown, in the order of its page. */
export function planMarkdown(template: PlanTemplate, site: URL): readonly string[] {
  const { id, fits, notFor, plan } = template;
  return [
    factsOf(template),
    section('plans.goal', plan.goal ?? ''),
    section('plans.fits', fits),
    section('plans.notFor', notFor),
    section('plans.days', daysMarkdown(plan, site)),
    section('plans.totals', totalsMarkdown(plan)),
    section('plans.fails', failsMarkdown(plan)),
    section('plans.checks', checksMarkdown(template, site)),
    `[${text('plans.start')}](${wholeAddress(startPath(id), site)})`,
  ];
}
