import { fileNameOf } from './fileName.ts';
import { copyRichText } from '#browser/clipboard.ts';
import { saveTextFile } from '#browser/textFile.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { planName } from '#exports/activityWords.ts';
import { richText } from '#exports/richText.ts';
import type { Notice } from '../plannerState.ts';
import type { Phrase } from '#wording/phrases.ts';

export const fileKinds = ['rich', 'docx', 'markdown', 'csv', 'ics', 'json', 'ldj'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A plan with the key of its calendar entries. */
export type KeyedPlan = Plan & Required<Pick<Plan, 'calendarKey'>>;

interface Source {
  readonly plan: KeyedPlan;
  readonly phrase: Phrase;
  /** The name of the policy card that the plan is checked against. */
  readonly card?: string;
}

interface Made {
  readonly content: string | ArrayBuffer;
  readonly type: string;
  readonly ending: string;
}

/** The code of each file loads only when somebody asks for it; that of the text to copy has to be there before. */
const makers: Readonly<Record<Exclude<FileKind, 'rich'>, (source: Source) => Promise<Made>>> = {
  docx: async ({ plan, phrase, card }) => ({
    content: await (await import('#exports/document.ts')).documentFile(plan, phrase, card),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  }),
  markdown: async ({ plan, phrase, card }) => ({
    content: (await import('#exports/markdown.ts')).markdownFile(plan, phrase, card),
    type: 'text/markdown',
    ending: 'md',
  }),
  csv: async ({ plan, phrase }) => ({
    content: (await import('#exports/table.ts')).tableFile(plan, phrase),
    type: 'text/csv',
    ending: 'csv',
  }),
  ics: async ({ plan, phrase }) => ({
    content: (await import('#exports/calendar.ts')).calendarFile(
      { plan: { ...plan, startsOn: plan.startsOn! }, now: new Date() },
      phrase,
    ),
    type: 'text/calendar',
    ending: 'ics',
  }),
  json: async ({ plan }) => ({
    content: (await import('#codec/planFile.ts')).writePlanFile(plan),
    type: 'application/json',
    ending: 'json',
  }),
  ldj: async ({ plan }) => ({
    content: (await import('#codec/learningDesignerExport.ts')).writeLearningDesign(plan),
    type: 'application/json',
    ending: 'ldj',
  }),
};

/** Makes a file of a plan and hands it over, or copies the plan as rich text; says what came of it. */
export async function takeAway(kind: FileKind, source: Source): Promise<Notice> {
  const { plan, phrase, card } = source;
  if (kind === 'rich') {
    // Nothing is waited for before: Safari lets a page copy only within the press itself.
    const { html, plain } = richText(plan, phrase, card);
    const isCopied = await copyRichText(html, plain);
    return isCopied ? { key: 'take.file.copied' } : { key: 'take.file.notCopied', isProblem: true };
  }
  if (kind === 'ics' && plan.startsOn === undefined) return { key: 'take.file.dateFirst', isProblem: true };
  const { content, type, ending } = await makers[kind](source);
  const name = fileNameOf(planName(plan, phrase), ending);
  saveTextFile(name, content, type);
  return { key: 'take.file.saved', values: { name } };
}
