import { AlignmentType, Document, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import PizZip from 'pizzip';
import { levelOf, markOf, OUTLINE, type OutlineEntry, type SectionCode } from '../core/workbook/contract/outline';
import { annexSections } from './annexes';
import { letterheadTable, signatureTable, titleBlock } from './frame';
import { type Block, BODY_LINES, BODY_SIZE, body, FONT, loop, millimetres, PAGE, run, sectionEnd } from './layout';
import { SECTION_TABLES } from './section-tables';

const HEADING_LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** The built-in template, used until a ward sets its own. Gives the same bytes each time. */
export async function defaultTemplate(): Promise<Uint8Array> {
  const document = new Document({
    title: 'Báo cáo cải cách hành chính',
    creator: 'Báo cáo CCHC',
    lastModifiedBy: 'Báo cáo CCHC',
    styles: { default: defaultStyles() },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph('')] }) },
        children: [
          letterheadTable(),
          ...titleBlock(),
          body(
            'Thực hiện chế độ báo cáo theo quy định, {{ten_co_quan}} báo cáo kết quả thực hiện công tác cải cách hành ' +
              'chính {{ky_bao_cao}}{{#khoang_so_lieu}} ({{khoang_so_lieu}}){{/khoang_so_lieu}} như sau:',
          ),
          ...OUTLINE.flatMap((entry) => [...sectionParagraphs(entry), ...(SECTION_TABLES[entry.code]?.() ?? [])]),
          ...loop('phu_luc_kem_theo', body('Kèm theo báo cáo này: {{phu_luc_kem_theo}}.')),
          new Paragraph({
            keepNext: true,
            children: [
              run(
                'Trên đây là báo cáo tình hình thực hiện công tác cải cách hành chính {{ky_bao_cao}} của {{ten_co_quan}}./.',
              ),
            ],
          }),
          new Paragraph({ spacing: { before: 0, after: 0 }, keepNext: true, children: [run('')] }),
          signatureTable(),
          sectionEnd(),
        ],
      },
      ...annexSections(),
    ],
  });
  return reproducible(await Packer.toBuffer(document));
}

function sectionParagraphs({ code, heading }: OutlineEntry & { readonly code: SectionCode }): Block[] {
  const level = levelOf(code);
  const title = `${markOf(code)} ${heading}`;
  return [
    new Paragraph({
      heading: HEADING_LEVELS[level - 1] as (typeof HEADING_LEVELS)[number],
      // In an upper-case heading the tag is upper-case too; such a tag prints its value in upper case.
      children: [run(level === 1 ? title.toUpperCase() : title, { bold: level < 3 })],
    }),
    ...loop(`muc.${code}`, body('{{doan}}')),
  ];
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
