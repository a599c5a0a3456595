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
export function twoColumns(
  rows: readonly (readonly [Block[], Block[]])[],
  [leftWidth, rightWidth]: readonly [number, number] = [LEFT_WIDTH, RIGHT_WIDTH],
): Table {
  const cell = (children: Block[], width: number) =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: { left: 0, right: 0 },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: leftWidth + rightWidth, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    borders: UNRULED,
    rows: rows.map(
      ([left, right]) => new TableRow({ cantSplit: true, children: [cell(left, leftWidth), cell(right, rightWidth)] }),
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
  return twoColumns([
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

/** What a report is about, as its title says it. */
export interface Subject {
  /** Lines above the one that the period follows. */
  readonly above: readonly string[];
  readonly line: string;
  /** The rule is a third to a half of the text line above it: of the line with the period, or of two days. */
  readonly rules: { readonly oneLine: number; readonly days: number };
}

/** Ô số 5a and 9a: the kind of document, what it is about, to whom it goes. */
export function titleBlock({ above, line, rules }: Subject): Block[] {
  return [
    plain([run('BÁO CÁO', { bold: true })], { spacing: { before: 240, after: 0, ...SINGLE } }),
    ...above.map((text) => plain([run(text, { bold: true })])),
    ...loop(
      'khoang_so_lieu',
      plain([run(`${line} {{ky_bao_cao}}`, { bold: true })]),
      rule(TEXT_WIDTH, millimetres(rules.oneLine)),
    ),
    ...unless(
      'khoang_so_lieu',
      plain([run(line, { bold: true })]),
      plain([run('{{ky_bao_cao}}', { bold: true })]),
      rule(TEXT_WIDTH, millimetres(rules.days)),
    ),
    plain([run('')]),
    ...loop('kinh_gui', plain([run('Kính gửi: {{kinh_gui}}.')], { spacing: { before: 60, after: 120, ...SINGLE } })),
    ...loop(
      'co_kinh_gui_nhieu',
      plain([run('Kính gửi:')], { alignment: AlignmentType.LEFT, indent: { left: millimetres(30) } }),
    ),
    ...loop('kinh_gui_nhieu', ...unless('la_cuoi', addressee(0)), ...loop('la_cuoi', addressee(120))),
  ];
}

function addressee(after: number): Paragraph {
  return plain([run('{{dong}}')], {
    alignment: AlignmentType.LEFT,
    indent: { left: millimetres(50) },
    spacing: { before: 0, after, ...SINGLE },
  });
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
  return twoColumns([[recipients, signing]]);
}
