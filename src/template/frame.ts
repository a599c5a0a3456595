import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { UNRULED } from './cells';
import { type Block, loop, millimetres, plain, run, SINGLE, TEXT_WIDTH, unless } from './layout';

const LEFT_WIDTH = millimetres(66);
const RIGHT_WIDTH = TEXT_WIDTH - LEFT_WIDTH;

/**
 * A centred line of a given length, made of the bottom border of a paragraph that is indented on both sides: a drawn
 * line would be lost in Google Docs.
 */
function rule(columnWidth: number, length: number): Paragraph {
  const indent = Math.round((columnWidth - length) / 2);
  return plain([run('', { size: 2 })], {
    indent: { left: indent, right: indent, firstLine: 0 },
    spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}

/** A table of two columns without borders; rows do not break across pages. */
function columns(rows: readonly (readonly [Block[], Block[]])[]): Table {
  const cell = (children: Block[], width: number) =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: { left: 0, right: 0 },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT_WIDTH, RIGHT_WIDTH],
    borders: UNRULED,
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [cell(left, LEFT_WIDTH), cell(right, RIGHT_WIDTH)] }),
    ),
  });
}

/** Ô số 1 to 4: agency, national name and motto, number, place and day. */
export function letterheadTable(): Table {
  const agency = [
    ...loop('co_quan_chu_quan', plain([run('{{co_quan_chu_quan}}', { size: 12 })])),
    plain([run('{{ten_co_quan_in_hoa}}', { size: 12, bold: true })]),
    rule(LEFT_WIDTH, AGENCY_RULE),
  ];
  const nation = [
    plain([run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true })]),
    plain([run('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true })]),
    rule(RIGHT_WIDTH, MOTTO_LENGTH),
  ];
  const above = { spacing: { before: 120, after: 0, ...SINGLE } };
  return columns([
    [agency, nation],
    [
      [plain([run('{{so_ky_hieu}}', { size: 13 })], above)],
      [plain([run('{{dia_danh_ngay}}', { size: 13, italics: true })], above)],
    ],
  ]);
}

/** A third to a half of the name of a ward, which is 34 to 51 mm long in 12 pt bold. */
const AGENCY_RULE = millimetres(17);

/** The line under the motto is as long as the motto in 13 pt bold. */
const MOTTO_LENGTH = millimetres(58.5);

const SUBJECT = 'Tình hình thực hiện công tác cải cách hành chính';

/**
 * A third to a half of the text line above. With the name of a period the subject is one line of 125 to 152 mm; with
 * two days it needs a second line of 81 to 84 mm.
 */
const SUBJECT_RULES = { oneLine: millimetres(57), days: millimetres(30) };

/** Ô số 5a and 9a: the kind of document, what it is about, to whom it goes. */
export function titleBlock(): Block[] {
  return [
    plain([run('BÁO CÁO', { bold: true })], { spacing: { before: 240, after: 0, ...SINGLE } }),
    ...loop(
      'khoang_so_lieu',
      plain([run(`${SUBJECT} {{ky_bao_cao}}`, { bold: true })]),
      rule(TEXT_WIDTH, SUBJECT_RULES.oneLine),
    ),
    ...unless(
      'khoang_so_lieu',
      plain([run(SUBJECT, { bold: true })]),
      plain([run('{{ky_bao_cao}}', { bold: true })]),
      rule(TEXT_WIDTH, SUBJECT_RULES.days),
    ),
    plain([run('')]),
    ...loop('kinh_gui', plain([run('Kính gửi: {{kinh_gui}}.')], { spacing: { before: 60, after: 120, ...SINGLE } })),
    ...loop(
      'co_kinh_gui_nhieu',
      plain([run('Kính gửi:')], { alignment: AlignmentType.LEFT, indent: { left: millimetres(30) } }),
    ),
    ...loop(
      'kinh_gui_nhieu',
      plain([run('{{dong}}')], { alignment: AlignmentType.LEFT, indent: { left: millimetres(50) } }),
    ),
  ];
}

/** Ô số 7 and 9b: who signs, with room to sign, and who receives. */
export function signatureTable(): Table {
  const left = { alignment: AlignmentType.LEFT };
  const recipients = [
    plain([run('Nơi nhận:', { size: 12, bold: true, italics: true })], left),
    ...loop('noi_nhan', plain([run('{{dong}}', { size: 11 })], left)),
  ];
  const signing = [
    ...loop('quyen_han', plain([run('{{dong}}', { bold: true })])),
    ...Array.from({ length: 5 }, () => plain([run('')])),
    plain([run('{{nguoi_ky}}', { bold: true })]),
  ];
  return columns([[recipients, signing]]);
}
