import { answersByFactor, caseLink, changesOf, contextOf } from '#catalog/casePages.ts';
import { catalog, text } from '#catalog/catalog.ts';
import type { Case } from '#catalog/loadCases.ts';
import { section, wholeAddress } from '#components/markdown/plainMarkdown.ts';

/** What a change comes to, as the calculator says it. */
export const changeSentences = (one: Case) =>
  changesOf(one, catalog()).map(({ clause, verdict, because }) => ({
    sentence:
      verdict === 'either'
        ? text('result.flipEither', { clause })
        : text('result.flip', { clause, mode: text(`mode.${verdict}`) }),
    because,
  }));

/** The parts of a case as plain Markdown, in the order of its page. */
export function caseMarkdown(one: Case, site: URL): readonly string[] {
  const answers = answersByFactor(one.situation, catalog()).flatMap((factor) => factor.answers);
  const lines = [
    ...answers.map(({ question, answer }) => `- ${question}: ${answer ?? text('result.noAnswer')}`),
    ...contextOf(one.situation, text).map(({ name, value }) => `- ${name}: ${value}`),
  ];
  const verdict = catalog().advice.verdicts[one.verdict].name;
  const changes = changeSentences(one).map(({ sentence, because }) => `- ${sentence} ${because}`);
  return [
    `${text('case.one')} · ${text(`context.grade.${one.grade}`)} · ${one.subject}`,
    ...one.story,
    section('case.answers', lines.join('\n')),
    `[${text('case.open')}](${wholeAddress(caseLink(one, catalog()), site)})`,
    section('case.result', `${verdict} (${text(`result.strength.${one.strength}`).toLowerCase()}).`),
    section('case.why', one.why),
    section('case.objection', one.objection),
    section('case.changes', changes.join('\n') || text('case.changesNone')),
  ];
}
