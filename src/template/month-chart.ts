import {
  AlignmentType,
  ImageRun,
  type IRunOptions,
  type Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { greyPng } from '../core/document/drawing/png';
import { cell, headerRow, headerText, UNRULED } from './cells';
import { type Block, FONT, loop, millimetres, plain, run, SINGLE, unless } from './layout';

const LIST = 'theo_thang';
const PICTURE = 'bieu_do_thang';
const SIZE = 11;
/** In points; small enough that forty blocks and a number also fit into the column in fonts with wider blocks. */
const BLOCK_SIZE = 7;
const WIDTHS = { month: 40, bars: 97, share: 28 } as const;

/** The dossiers month by month: a picture, or a table whose bars are characters for more months than a picture holds. */
export function monthChart(): readonly Block[] {
  return loop(
    `co_${LIST}`,
    ...loop(PICTURE, picture()),
    ...unless(
      PICTURE,
      plain(caption('▒▒ tiếp nhận; ██ đã giải quyết'), {
        keepNext: true,
        spacing: { before: 120, after: 60, ...SINGLE },
      }),
      bars(),
      plain([sourceText('; tỷ lệ tính theo tháng trên số hồ sơ đã giải quyết')], {
        spacing: { before: 60, after: 120, ...SINGLE },
      }),
    ),
  );
}

function caption(signs: string): readonly TextRun[] {
  return [
    run('Biểu đồ hồ sơ tiếp nhận và giải quyết theo tháng', { bold: true }),
    run(`Đơn vị tính: hồ sơ. Chú giải: ${signs}`, { size: SIZE, break: 1 }),
  ];
}

function sourceText(more: string, options: IRunOptions = {}): TextRun {
  const text =
    'Nguồn: số liệu theo dõi hồ sơ từ ngày {{tu_ngay}} đến ngày {{den_ngay}}; tiếp nhận không gồm hồ sơ kỳ trước ' +
    `chuyển sang${more}.`;
  return new TextRun({ text, font: FONT, size: SIZE * 2, italics: true, ...options });
}

/**
 * A grey field that the merge replaces, 160 mm wide; it gets the height of the picture. Caption and source stand in
 * the same paragraph: LibreOffice parts paragraphs that should stay together when the last has several lines.
 */
function picture(): Paragraph {
  const [width, height] = [605, 227];
  const placeholder = new ImageRun({
    type: 'png',
    data: greyPng(1, 1, Uint8Array.of(217)),
    transformation: { width, height },
    altText: { name: 'Biểu đồ tháng', description: `{{${PICTURE}}}`, title: '' },
  });
  return plain(
    [...caption('□ tiếp nhận; ■ đã giải quyết'), run('', { break: 1 }), placeholder, sourceText('', { break: 1 })],
    {
      keepLines: true,
      spacing: { before: 120, after: 120, ...SINGLE },
    },
  );
}

/** Each row stays on one page with the next, so the table is not split. */
function bars(): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: sum(Object.values(WIDTHS).map(millimetres)), type: WidthType.DXA },
    columnWidths: Object.values(WIDTHS).map(millimetres),
    borders: UNRULED,
    rows: [header(), receivedRow(), resolvedRow()],
  });
}

function header(): TableRow {
  const headed = (text: string, width: number) => cell([headerText(text)], { width, lines: 'above and below' });
  return headerRow([
    headed('Tháng', WIDTHS.month),
    headed('Số hồ sơ', WIDTHS.bars),
    headed('Tỷ lệ sớm, đúng hạn', WIDTHS.share),
  ]);
}

function receivedRow(): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell([label(`{{#${LIST}}}{{thang}}`)], { width: WIDTHS.month, verticalMerge: 'restart', lines: 'below' }),
      cell([bar('{{thanh_tiep_nhan}}', '{{tiep_nhan}}')], { width: WIDTHS.bars, lines: 'none' }),
      cell([label('{{ty_le}}')], { width: WIDTHS.share, verticalMerge: 'restart', lines: 'below' }),
    ],
  });
}

function resolvedRow(): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell([label('')], { width: WIDTHS.month, verticalMerge: 'continue', lines: 'below' }),
      cell([bar('{{thanh_giai_quyet}}', `{{giai_quyet}}{{/${LIST}}}`)], { width: WIDTHS.bars, lines: 'below' }),
      cell([label('')], { width: WIDTHS.share, verticalMerge: 'continue', lines: 'below' }),
    ],
  });
}

function bar(blocks: string, count: string): Paragraph {
  const children = [run(blocks, { size: BLOCK_SIZE }), run(` ${count}`, { size: SIZE })];
  return plain(children, { alignment: AlignmentType.LEFT, keepNext: true });
}

function label(text: string): Paragraph {
  return plain([run(text, { size: SIZE })], { keepNext: true });
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
