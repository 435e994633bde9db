import { catalog, text } from '#catalog/catalog.ts';
import { shortCitation } from '#catalog/citation.ts';
import { checksBySeverity, type ShownCheck, type ShownLine } from '#catalog/planChecks.ts';
import {
  rateSources,
  shownRate,
  studentRates,
  teacherRates,
  workedActivities,
  workedReading,
  type RateId,
  type RateSource,
} from '#catalog/planTime.ts';
import { templatePath } from '#catalog/templatePages.ts';
import { tableOf } from '#components/markdown/plainForms.ts';
import { listOf, section, wholeAddress } from '#components/markdown/plainMarkdown.ts';
import { collegeWordsAMinute, paces } from '#domain/plan/workloadRates.ts';
import type { EvidenceStrength } from '#domain/vocabulary.ts';

const linked = ({ title, address }: RateSource): string => (address ? `[${title}](${address})` : title);

const cited = (id: string, site: URL): string =>
  `[${shortCitation(catalog().evidence.get(id)!)}](${wholeAddress(`/evidence/${id}/`, site)})`;

interface Grounds {
  readonly strength: EvidenceStrength;
  readonly source: RateSource | undefined;
  readonly evidence?: readonly string[];
}

/** How firm a number is, and where it is from. */
function groundsOf({ strength, source, evidence = [] }: Grounds, site: URL): string {
  const dated =
    source &&
    `${linked(source)} ${source.asOf === 'undated' ? text('counting.undated') : text('counting.asOf', { date: source.asOf })}`;
  const from = [...(dated ? [dated] : []), ...evidence.map((id) => cited(id, site))];
  const where =
    from.length === 0 ? text('model.factors.noSources') : `${text('counting.source')} ${from.join(', ')}`;
  return `*${text(`result.strengthTag.${strength}`)}* ${where}`;
}

function rateMarkdown(id: RateId, site: URL): string {
  const { unit, note, columns, rows, ...grounds } = shownRate(id, catalog().planner);
  const nameOf = (key: string) => text(`see.part.${key}`);
  const numbers =
    columns.length === 0
      ? text('counting.one', { value: rows[0]!.values[0]!, unit })
      : tableOf(
          [unit, ...columns.map(nameOf)],
          rows.map(({ key, values }) => [
            key === undefined ? text('counting.allAlike') : nameOf(key),
            ...values,
          ]),
        );
  return [`### ${text(`see.rate.${id}`)}`, numbers, note, groundsOf(grounds, site)].join('\n\n');
}

/** The minutes of one template worked out, the first reading in it step by step. */
function exampleMarkdown(site: URL): string {
  const { planner, templates } = catalog();
  const template = templates.find(({ plan }) => workedReading(plan, planner) !== undefined)!;
  const { title, words, collegeRate: rate, byPace } = workedReading(template.plan, planner)!;
  const shown = words.toLocaleString('en-US');
  const steps = byPace.map(({ pace, reader, speed, minutes }) =>
    text('counting.exampleStep', {
      ...{ pace: text(`see.pace.${pace}`), rate, reader, college: collegeWordsAMinute },
      ...{ speed, words: shown, minutes },
    }),
  );
  const head = [
    text('export.column.activity'),
    text('see.column.basis'),
    ...paces.map((pace) => text(`see.pace.${pace}`)),
  ];
  const rows = workedActivities(template, planner).map((one) => [
    one.title,
    text(`see.basis.${one.minutes.basis}`),
    ...paces.map((pace) => one.minutes[pace]),
  ]);
  return [
    text('counting.exampleText', { name: template.name, title, words: shown, rate }),
    listOf(steps),
    tableOf(head, rows),
    `[${text('counting.exampleLink')}](${wholeAddress(templatePath(template.id), site)})`,
  ].join('\n\n');
}

/** What the page on counting says is left open. */
export const trustLimits = ['college', 'oral', 'old', 'who', 'use'] as const;

/** How the planner counts time, as plain Markdown, in the order of its page. */
export function countingMarkdown(site: URL): readonly string[] {
  const rates = (ids: readonly RateId[]) => ids.map((id) => rateMarkdown(id, site));
  const limits = trustLimits.map((limit) => text(`counting.trust.${limit}`));
  return [
    text('counting.lede'),
    section('counting.example', exampleMarkdown(site)),
    section('counting.students', rates(studentRates).join('\n\n')),
    section('counting.teacher', [text('counting.teacherText'), ...rates(teacherRates)].join('\n\n')),
    section('counting.trust', limits.join('\n\n')),
    section(
      'counting.credits',
      [text('counting.creditsText'), listOf(rateSources(catalog().planner).map(linked))].join('\n\n'),
    ),
  ];
}

function lineMarkdown({ values, unit, note, isOfRemedy, ...grounds }: ShownLine, site: URL): string {
  const told = values.map(({ grade, value }) =>
    grade === undefined
      ? String(value)
      : text('checking.lineByGrade', { grade: text(`library.grade.${grade}`), value }),
  );
  const name = text(isOfRemedy ? 'checking.inRemedy' : 'checking.line');
  const numbers = text('checking.lineUnit', { value: told.join(', '), unit });
  return `**${name}** ${numbers} ${note} ${groundsOf(grounds, site)}`;
}

function checkMarkdown({ id, name, why, needs, evidence, lines, remedies }: ShownCheck, site: URL): string {
  const looksFor = [text(`checking.looksFor.${id}`), needs && text(`checking.needs.${needs}`)];
  const sources = evidence.map((one) => ` (${cited(one, site)})`).join('');
  const linesOf = (isOfRemedy: boolean) =>
    lines.filter((line) => line.isOfRemedy === isOfRemedy).map((line) => lineMarkdown(line, site));
  return [
    `### ${name}`,
    `**${text('checking.looksFor')}** ${looksFor.filter(Boolean).join(' ')}`,
    ...linesOf(false),
    `**${text('checking.why')}** ${why}${sources}`,
    ...remedies.map((remedy) => `**${text('checking.remedies')}** ${remedy.name}. ${remedy.text}`),
    ...linesOf(true),
  ].join('\n\n');
}

/** What the planner checks, as plain Markdown, in the order of its page. */
export function checkingMarkdown(site: URL): readonly string[] {
  const groups = checksBySeverity(catalog().planner);
  const count = groups.flatMap(({ checks }) => checks).length;
  return [
    text('checking.lede', { count }),
    section(
      'checking.severities',
      [text('checking.severitiesText'), text('checking.needsText')].join('\n\n'),
    ),
    ...groups.map(({ severity, checks }) =>
      section(
        `checking.severity.${severity}`,
        checks.map((check) => checkMarkdown(check, site)).join('\n\n'),
      ),
    ),
  ];
}
