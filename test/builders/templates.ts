import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PizZip from 'pizzip';
import { documentOf } from '../../src/core/document/document-of';
import { reportOf, type WorkbookReport } from '../../src/core/report/make-report';
import type { ReportKind } from '../../src/core/report/report-kind';
import type { Table as Tab } from '../../src/core/workbook/contract/cell';
import { TEMPLATE_TAB } from '../../src/core/workbook/contract/product-tabs';
import { storedRows } from '../../src/core/workbook/reading/stored-template';
import { RUN_ON } from './days';
import { linesIn } from './docx';

type Block = Paragraph | Table;

interface Frame {
  readonly header?: readonly (string | Block)[];
  readonly footer?: readonly (string | Block)[];
}

/** A ward's own template, as Word saves it, from texts, tables or paragraphs; each text becomes a paragraph. */
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

let shortTemplate: Tab | null = null;

/**
 * A template of a single sentence, stored in the workbook: a report is made from it ten times as fast as from the
 * default. It is made once, since the time at which it was made stands in it.
 */
export function aShortTemplate(): Tab {
  shortTemplate ??= storedTemplate('Phường đã tiếp nhận {{HS_TIEP_NHAN}} hồ sơ.');
  return shortTemplate;
}

function storedTemplate(text: string): Tab {
  const current = { name: 'Mẫu ngắn', origin: '', docx: shortDocument(text) };
  return { name: TEMPLATE_TAB.name, rows: storedRows({ current, previous: null }) };
}

const OFFICE = 'application/vnd.openxmlformats';

function shortDocument(text: string): Uint8Array {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${OFFICE}-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
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

/** A paragraph whose text is split into runs, as Word splits a tag after a correction or a spelling check. */
export function inRuns(...texts: readonly string[]): Paragraph {
  return new Paragraph({ children: texts.map((text, index) => new TextRun({ text, bold: index % 2 === 1 })) });
}

const reports = new WeakMap<readonly Tab[], WorkbookReport>();

/** The report of a workbook, made only once. */
export function reportOn(tables: readonly Tab[]): WorkbookReport {
  const made = reports.get(tables) ?? reportOf(tables, RUN_ON);
  reports.set(tables, made);
  return made;
}

/** The report of a workbook made with a template; throws when the template is refused. */
export function merged(tables: readonly Tab[], template: Uint8Array, kind?: ReportKind): Uint8Array {
  const made = documentOf(reportOn(tables), template, kind);
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.problems));
  return made.docx;
}

/** The lines that paragraphs with tags print for a workbook. */
export async function printed(
  tables: readonly Tab[],
  ...blocks: readonly (string | Block)[]
): Promise<readonly string[]> {
  return linesIn(merged(tables, await aTemplate(blocks)));
}
