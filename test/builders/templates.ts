import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { documentOf } from '../../src/core/document/document-of';
import { reportOf, type WorkbookReport } from '../../src/core/report/make-report';
import type { Table as Tab } from '../../src/core/workbook/contract/cell';
import { dayOn } from './days';
import { linesIn } from './docx';

type Block = Paragraph | Table;

interface Frame {
  readonly header?: readonly (string | Block)[];
  readonly footer?: readonly (string | Block)[];
}

/** A template of the ward's own, saved by Word: a paragraph for each text, table or paragraph given. */
export async function aTemplate(blocks: readonly (string | Block)[], frame: Frame = {}): Promise<Uint8Array> {
  const { header, footer } = frame;
  const document = new Document({
    sections: [
      {
        ...(header ? { headers: { default: new Header({ children: header.map(asBlock) }) } } : {}),
        ...(footer ? { footers: { default: new Footer({ children: footer.map(asBlock) }) } } : {}),
        children: blocks.map(asBlock),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function asBlock(block: string | Block): Block {
  return typeof block === 'string' ? new Paragraph(block) : block;
}

export function rowsOfCells(...rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
}

/** A paragraph whose text is cut into runs, as Word cuts a tag after a correction or a spelling check. */
export function inRuns(...texts: readonly string[]): Paragraph {
  return new Paragraph({ children: texts.map((text, index) => new TextRun({ text, bold: index % 2 === 1 })) });
}

export const RUN_ON = dayOn('2023-06-13');

const reports = new WeakMap<readonly Tab[], WorkbookReport>();

/** The report of a workbook, made once however often it is looked at. */
export function reportOn(tables: readonly Tab[]): WorkbookReport {
  const made = reports.get(tables) ?? reportOf(tables, RUN_ON);
  reports.set(tables, made);
  return made;
}

/** The report of a workbook in the form of a template; throws when the template is refused. */
export function merged(tables: readonly Tab[], template: Uint8Array): Uint8Array {
  const made = documentOf(reportOn(tables), template);
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.problems));
  return made.docx;
}

/** The lines that paragraphs of tags print for a workbook. */
export async function printed(
  tables: readonly Tab[],
  ...blocks: readonly (string | Block)[]
): Promise<readonly string[]> {
  return linesIn(merged(tables, await aTemplate(blocks)));
}
