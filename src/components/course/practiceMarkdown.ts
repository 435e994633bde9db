import { recapOf, type AskedQuestion } from './practiceQuestions.ts';
import { caseLink } from '#catalog/casePages.ts';
import { catalog, text } from '#catalog/catalog.ts';
import type { Case } from '#catalog/loadCases.ts';
import type { Module } from '#catalog/loadCourse.ts';
import type { CheckQuestion } from '#catalog/schemas/practiceSchema.ts';
import { shownOrder } from '#catalog/shownOrder.ts';
import { listOf, numberedListOf, section, wholeAddress } from '#components/markdown/plainMarkdown.ts';

/** The parts of a practice page as plain Markdown, in its order. The verdict on the case stays a link away. */
export function practiceMarkdown(module: Module, site: URL): readonly string[] {
  const { id, practice, practiceMinutes } = module;
  const questions = practice.questions.map((question) => ({ module: id, question }));
  const recap = recapOf(module);
  const read = `[${text('practice.read')}](${wholeAddress(`/learn/${id}/`, site)})`;
  return [
    `${text('guide.minutes', { minutes: practiceMinutes })} · ${read}`,
    ...caseInStory(module.case, site),
    section('practice.check', text('practice.checkText')),
    ...questionsMarkdown(questions),
    ...(recap.length > 0
      ? [section('practice.recap', text('practice.recapText')), ...questionsMarkdown(recap)]
      : []),
    section('practice.reflection', practice.reflection),
    section('practice.tomorrow', practice.tryTomorrow),
  ];
}

function caseInStory(one: Case, site: URL): readonly string[] {
  return [
    `## ${text('practice.case')}: [${one.title}](${wholeAddress(`/cases/${one.id}/`, site)})`,
    `${text(`context.grade.${one.grade}`)} · ${one.subject} · ${text('practice.illustrative')}`,
    ...one.story,
    `**${text('practice.decideFirst')}**`,
    `[${text('practice.open')}](${wholeAddress(caseLink(one, catalog()), site)})`,
  ];
}

const questionsMarkdown = (asked: readonly AskedQuestion[]): readonly string[] =>
  asked.flatMap(({ question, from }, index) => {
    const place =
      from === undefined
        ? text('practice.question', { number: index + 1, total: asked.length })
        : text('practice.from', { title: from });
    return [
      `### ${question.ask}`,
      `${place} · ${text(`practice.kind.${question.kind}`)}`,
      listOf(choicesOf(question)),
      `**${text('practice.reasons')}**`,
      reasonsOf(question),
    ];
  });

/** The answers without what fits, in the order in which the page shows them. */
function choicesOf(question: CheckQuestion): readonly string[] {
  const words = ('options' in question ? question.options : question.items).map((part) => part.text);
  return shownOrder(words).map((place) => words[place]!);
}

function reasonsOf(question: CheckQuestion): string {
  if ('options' in question) {
    const reasons = question.options.map(({ text: words, correct, misconception, feedback }) => {
      const idea = misconception && `*${text('practice.idea', { misconception })}*`;
      const fit = text(correct ? 'practice.fits' : 'practice.fitsNot');
      return [`**${fit}:** ${words}\n `, idea, feedback].filter(Boolean).join(' ');
    });
    return listOf(shownOrder(question.options.map((option) => option.text)).map((place) => reasons[place]!));
  }
  const word = { synchronous: text('mode.live'), asynchronous: text('mode.ownTime') };
  const reasons = question.items.map((item) => {
    const { text: words, misconception, feedback } = item;
    const fits = 'mode' in item ? `**${word[item.mode]}:** ${words}` : words;
    return `${fits}\n   *${text('practice.trap', { misconception })}* ${feedback}`;
  });
  return numberedListOf(reasons);
}
