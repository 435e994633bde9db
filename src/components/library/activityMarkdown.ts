import { guideSentences, spokenOf } from './guideSentences.ts';
import {
  byGrade,
  impliedAnswers,
  timedForms,
  type ForGrade,
  type TimedForm,
  type TimedStep,
} from '#catalog/activityPages.ts';
import { catalog, text } from '#catalog/catalog.ts';
import { shortCitation } from '#catalog/citation.ts';
import { listOf, numberedListOf, section, wholeAddress } from '#components/markdown/plainMarkdown.ts';
import type { Activity } from '#domain/library/activity.ts';
import type { Mode } from '#domain/vocabulary.ts';

const supports = ['youngChildren', 'specialNeeds', 'englishLearners'] as const;

/** The parts of an activity as plain Markdown, in the order of its page. */
export function activityMarkdown(activity: Activity, site: URL): readonly string[] {
  const grades = byGrade(activity, catalog());
  const forms = timedForms(activity, grades).map(formMarkdown);
  return [
    `${text(`library.type.${activity.learningType}`)} · ${activity.subjects.join(', ')}`,
    section('library.goal', activity.goal),
    section('library.proof', activity.evidenceOfLearning),
    section('library.thinking', activity.thinking.map((band) => text(`library.thinking.${band}`)).join(', ')),
    listOf(grades.map((forGrade) => gradeLine(forGrade, site))),
    section('library.answers', answersMarkdown(activity)),
    section('library.forms', text('library.formsText')),
    ...forms,
    ...aboutMarkdown(activity, site),
  ];
}

function gradeLine(forGrade: ForGrade, site: URL): string {
  const { grade, from, to, minutes, verdict, strength, calculatorPath } = forGrade;
  const length =
    from === to ? text('library.lengthOne', { minutes: from }) : text('library.length', { from, to });
  const { name } = catalog().advice.verdicts[verdict];
  const suits =
    verdict === 'either'
      ? text('library.suitsEither')
      : `${text('library.suits')} ${name}, ${text(`library.suits.${strength}`)}.`;
  return [
    `${text(`library.grade.${grade}`)}: ${length}.`,
    from < to && text('library.stepsFor', { minutes }),
    suits,
    `[${text('library.ask')}](${wholeAddress(calculatorPath, site)})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function answersMarkdown(activity: Activity): string {
  const answers = impliedAnswers(activity, catalog()).map(({ question, answer }) => `${question}: ${answer}`);
  return `${listOf(answers)}\n\n${text('library.answersOpen')}`;
}

const formMarkdown = ({ mode, steps }: TimedForm): string =>
  `### ${catalog().advice.verdicts[mode].name}\n\n${numberedListOf(steps.map((step) => stepMarkdown(step, mode)))}`;

function stepMarkdown({ phase, share, minutes, teacher, students }: TimedStep, mode: Mode): string {
  // A form that is all in own time has no live part to come before or after.
  const when = mode === 'asynchronous' ? text('library.own') : text(`library.phase.${phase}`);
  const given = minutes.map(
    (each) => `${text(`library.grade.${each.grade}`)}: ${text('library.minutes', { minutes: each.minutes })}`,
  );
  return [
    `**${when}** · ${text('library.compare.share', { percent: share })} (${given.join(', ')})`,
    `   - ${text('library.teacher')}: ${teacher}`,
    `   - ${text('library.students')}: ${students}`,
  ].join('\n');
}

function aboutMarkdown(activity: Activity, site: URL): readonly string[] {
  const { advice, evidence } = catalog();
  const { prepareMinutes: first, repeatMinutes: again } = activity.effort;
  const channels = numberedListOf(activity.channels.map((channel) => advice.channels[channel].name));
  const changes = supports.map(
    (support) => `${text(`library.supports.${support}`)}: ${activity.supports[support]}`,
  );
  const sources = activity.evidence.map((id) => {
    const source = evidence.get(id)!;
    return `[${shortCitation(source)}](${wholeAddress(`/evidence/${id}/`, site)}): ${source.meaning}`;
  });
  return [
    section('library.channels', `${text('library.channelsHint')}\n\n${channels}`),
    section('library.fails', activity.whenTechnologyFails),
    section('library.supports', listOf(changes)),
    section('library.effort', text('library.effortText', { first, again })),
    section('library.guides', guidesMarkdown(activity.guideKinds, site)),
    section('library.evidence', listOf(sources)),
  ];
}

function guidesMarkdown(kinds: readonly string[], site: URL): string {
  const lines = spokenOf(kinds).map((kind) => {
    const guides = wholeAddress(`/activities/guides/#${kind.kind}`, site);
    return `${guideSentences(kind)} [${text('library.guides.see')}](${guides})`;
  });
  return listOf(lines) || text('library.guides.none');
}
