import { startMinute } from './agendaClock.ts';
import { text } from '#catalog/catalog.ts';
import type { Module } from '#catalog/loadCourse.ts';
import type { Workshop } from '#catalog/schemas/coachSchemas.ts';
import { listOf, numberedListOf, section, wholeAddress } from '#components/markdown/plainMarkdown.ts';

type Handout = Omit<Workshop['handouts'][number], 'id'>;
type Moment = Workshop['hardMoments'][number];

/** The parts of the guide to lead one module, as plain Markdown, in the order of its page. */
export function moduleGuideMarkdown({ id, facilitation }: Module, site: URL): readonly string[] {
  const { minutes, bring, agenda, prompts, hardMoments, handout } = facilitation;
  const read = `[${text('coach.readModule')}](${wholeAddress(`/learn/${id}/`, site)})`;
  return [
    `${text('coach.minutes', { minutes })} · ${read} · ${codeLink(`/coaches/${id}/`, site)}`,
    labeled('coach.bring', bring),
    `## ${text('coach.agenda')}`,
    ...agendaMarkdown(agenda),
    section('coach.prompts', listOf(prompts)),
    `## ${text('coach.hard')}`,
    ...hardMoments.map(momentMarkdown),
    `## ${text('coach.handout')}`,
    handoutMarkdown(handout),
  ];
}

/** The parts of a workshop as plain Markdown, in the order of its page. */
export function workshopMarkdown(workshop: Workshop, path: string, site: URL): readonly string[] {
  return [
    `${text('coach.minutes', { minutes: workshop.minutes })} · ${codeLink(path, site)}`,
    labeled('coach.audience', workshop.audience),
    labeled('coach.purpose', workshop.purpose),
    section('coach.before', listOf(workshop.before)),
    section('coach.bring', listOf(workshop.bring)),
    `## ${text('coach.agenda')}`,
    ...agendaMarkdown(workshop.agenda, workshop.handouts),
    section('coach.prompts', listOf(workshop.prompts)),
    section('coach.thirty', workshop.thirtyAnswers.join('\n\n')),
    `## ${text('coach.hard')}`,
    ...workshop.hardMoments.map(momentMarkdown),
    `## ${text('coach.handouts')}`,
    ...workshop.handouts.map(handoutMarkdown),
  ];
}

const labeled = (key: string, words: string): string => `**${text(key)}:** ${words}`;

/** Where the code to project stands: a plain text cannot hold it. */
const codeLink = (path: string, site: URL): string =>
  `[${text('coach.code')}](${wholeAddress(`${path}#code`, site)})`;

function agendaMarkdown(parts: Workshop['agenda'], handouts: Workshop['handouts'] = []): readonly string[] {
  return parts.flatMap(({ minutes, title, run, handout }, index) => {
    const from = startMinute(parts, index);
    const used = handouts.find(({ id }) => id === handout);
    return [
      `### ${title}`,
      `${text('coach.at', { from, to: from + minutes })} · ${text('coach.minutes', { minutes })}`,
      run,
      ...(used ? [text('coach.usesHandout', { title: used.title })] : []),
    ];
  });
}

const momentMarkdown = ({ hear, answer }: Moment): string =>
  `**${text('coach.hear', { text: hear.replace(/^["“]|["”]$/g, '') })}**\n\n${answer}`;

const handoutMarkdown = ({ title, intro, tasks }: Handout): string =>
  [`### ${title}`, intro, numberedListOf(tasks)].filter((part) => part !== undefined).join('\n\n');
