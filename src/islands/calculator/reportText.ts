import type { Report } from '#islands/shared/report.ts';
import type { Phrase } from '#wording/phrases.ts';

/** A result as plain text that still says something when its link is dead: title, verdict, reasons, plan, address. */
export function reportText(report: Report, name: string, link: string, phrase: Phrase, policy = ''): string {
  const lines = [
    phrase('share.textHeading', { name: name || phrase('share.textUnnamed'), headline: report.headline }),
    `${report.strength} ${report.explanation}`.trim(),
    report.decidedBy,
    ...(policy === '' ? [] : [policy]),
    report.scores
      .map(({ name: mode, score, isRuledOut }) => `${mode} ${isRuledOut ? phrase('result.ruledOut') : score}`)
      .join(' · '),
    '',
    phrase('share.textWhy'),
    ...report.ruledOut.map(({ mode, text }) => `- ${phrase('result.rulesOut', { mode })}: ${text}`),
    ...report.reasons.map(({ name: factor, reason }) => `- ${factor}: ${reason}`),
    '',
    phrase('share.textRun'),
    ...report.pattern.map(
      ({ phase, minutes, students }) =>
        `- ${phrase(`result.phase.${phase}`)}, ${phrase('result.minutes', { minutes })}: ${students}`,
    ),
    '',
    `${phrase('share.textLink')}: ${link}`,
  ];
  return lines.join('\n');
}
