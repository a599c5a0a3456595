import { AlignmentType, Document, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import PizZip from 'pizzip';
import { ANNEXES, type AnnexTemplate } from './annex-contents';
import { annexSections } from './annexes';
import { blockTables } from './block-tables';
import { letterheadTable, type Subject, signatureTable, titleBlock } from './frame';
import { type Block, BODY_LINES, BODY_SIZE, body, FONT, loop, millimetres, PAGE, run, sectionEnd } from './layout';

/** What tells the built-in template of one kind of report from that of another. */
export interface TemplateContent {
  /** In the properties of the document. */
  readonly name: string;
  readonly subject: Subject;
  /** What the opening sentence and the last one say that is reported. */
  readonly opening: string;
  readonly closing: string;
  readonly tables: readonly Block[];
  readonly annexes: readonly AnnexTemplate[];
}

/** The built-in template, used until a ward sets its own. */
export function defaultTemplate(): Promise<Uint8Array> {
  return builtInTemplate({
    name: 'Báo cáo cải cách hành chính',
    // With the name of a period one line of 125 to 152 mm; with two days it needs a second line of 81 to 84 mm.
    subject: {
      above: [],
      line: 'Tình hình thực hiện công tác cải cách hành chính',
      rules: { oneLine: 57, days: 30 },
    },
    opening: 'kết quả thực hiện công tác cải cách hành chính',
    closing: 'tình hình thực hiện công tác cải cách hành chính',
    tables: blockTables(),
    annexes: ANNEXES,
  });
}

/** Gives the same bytes each time. */
export async function builtInTemplate(content: TemplateContent): Promise<Uint8Array> {
  const document = new Document({
    title: content.name,
    creator: 'Báo cáo CCHC',
    lastModifiedBy: 'Báo cáo CCHC',
    styles: { default: defaultStyles() },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph('')] }) },
        children: [
          letterheadTable(),
          ...titleBlock(content.subject),
          body(
            'Thực hiện {{#van_ban_yeu_cau}}{{van_ban_yeu_cau}}{{/van_ban_yeu_cau}}{{^van_ban_yeu_cau}}chế độ báo cáo theo ' +
              `quy định{{/van_ban_yeu_cau}}, {{ten_co_quan}} báo cáo ${content.opening} ` +
              '{{ky_bao_cao}}{{#khoang_so_lieu}} ({{khoang_so_lieu}}){{/khoang_so_lieu}} như sau:',
          ),
          ...loop(
            'de_cuong',
            ...HEADINGS.flatMap(headingWhen),
            ...loop('cac_doan', body('{{doan}}')),
            ...content.tables,
          ),
          ...loop('phu_luc_kem_theo', body('Kèm theo báo cáo này: {{phu_luc_kem_theo}}.')),
          new Paragraph({
            keepNext: true,
            children: [run(`Trên đây là báo cáo ${content.closing} {{ky_bao_cao}} của {{ten_co_quan}}./.`)],
          }),
          new Paragraph({ spacing: { before: 0, after: 0 }, keepNext: true, children: [run('')] }),
          signatureTable(),
          sectionEnd(),
        ],
      },
      ...annexSections(content.annexes),
    ],
  });
  return reproducible(await Packer.toBuffer(document));
}

const HEADINGS = [
  { condition: 'la_phan', heading: HeadingLevel.HEADING_1, bold: true },
  { condition: 'la_khoan', heading: HeadingLevel.HEADING_2, bold: true },
  { condition: 'la_diem', heading: HeadingLevel.HEADING_3, bold: false },
] as const;

function headingWhen({ condition, heading, bold }: (typeof HEADINGS)[number]): Block[] {
  return loop(condition, new Paragraph({ heading, children: [run('{{dau_muc}} {{tieu_de}}', { bold })] }));
}

/** Centred in the top margin, not on the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I khoản 7). */
function pageNumberHeader(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        indent: { firstLine: 0 },
        spacing: { before: 0, after: 0 },
        children: [new TextRun({ font: FONT, size: 13 * 2, children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function defaultStyles() {
  const text = { font: FONT, size: BODY_SIZE * 2, color: '000000' };
  const paragraph = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: millimetres(12.7) },
    spacing: { before: 0, after: 120, ...BODY_LINES },
  };
  const heading = { run: { ...text, italics: false }, paragraph: { ...paragraph, keepNext: true, keepLines: true } };
  return {
    document: { run: { ...text, language: { value: 'vi-VN' } }, paragraph },
    heading1: { ...heading, run: { ...heading.run, bold: true } },
    heading2: { ...heading, run: { ...heading.run, bold: true } },
    heading3: { ...heading, run: { ...heading.run, bold: false } },
  };
}

/** Removes the current time that the library writes: the committed file must change only with its content. */
function reproducible(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  const properties = zip.file('docProps/core.xml')?.asText() ?? '';
  zip.file('docProps/core.xml', properties.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, '$12023-06-13T00:00:00Z'));
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
