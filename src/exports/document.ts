import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { planOutline, type OutlineDay } from './planOutline.ts';
import { runsRightToLeft } from './textDirection.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

/** How wide each column is, in percent: when, activity, goal, how, minutes, for whom, notes. */
const columnPercents = [13, 17, 18, 18, 7, 10, 17] as const;

/**
 * The plan as the bytes of a Word document with real headings and a table a day. The package behind it is large: import
 * this module only when somebody asks for the file.
 */
export async function documentFile(plan: Plan, say: Phrase, card?: string): Promise<ArrayBuffer> {
  const { title, facts, headings, days } = planOutline(plan, say, card);
  const page = { page: { size: { orientation: PageOrientation.LANDSCAPE } } };
  const children = [
    paragraphOf(title, { heading: HeadingLevel.TITLE }),
    ...facts.map(
      ({ label, words }) =>
        new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), runOf(words)] }),
    ),
    ...days.flatMap((day) => [
      new Paragraph({ text: day.title, heading: HeadingLevel.HEADING_1 }),
      tableOf(headings, day),
    ]),
  ];
  return Packer.toArrayBuffer(new Document({ title, sections: [{ properties: page, children }] }));
}

function tableOf(headings: readonly string[], { rows, empty }: OutlineDay): Paragraph | Table {
  if (rows.length === 0) return new Paragraph(empty);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      // A long day's headings stand again on its next page.
      new TableRow({ tableHeader: true, children: headings.map((text, at) => cellOf(text, at, true)) }),
      ...rows.map((row) => new TableRow({ children: row.map((text, at) => cellOf(text, at, false)) })),
    ],
  });
}

const cellOf = (text: string, column: number, bold: boolean): TableCell =>
  new TableCell({
    width: { size: columnPercents[column] ?? 0, type: WidthType.PERCENTAGE },
    children: text.split('\n').map((line) => paragraphOf(line, {}, bold)),
  });

const runOf = (text: string, bold = false): TextRun =>
  new TextRun({ text, bold, rightToLeft: runsRightToLeft(text) });

/** A text in the direction of its script: Word lays out every other one from the left. */
const paragraphOf = (text: string, options: IParagraphOptions, bold = false): Paragraph =>
  new Paragraph({ ...options, bidirectional: runsRightToLeft(text), children: [runOf(text, bold)] });
