import { AlignmentType, type Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { cell, headerRow, headerText, UNRULED } from './cells';
import { type Block, loop, millimetres, plain, run, SINGLE } from './layout';

const LIST = 'theo_thang';
const SIZE = 11;
/** In points; small enough that forty blocks and a number also fit into the column in fonts with wider blocks. */
const BLOCK_SIZE = 7;
const WIDTHS = { month: 40, bars: 97, share: 28 } as const;

/**
 * The dossiers month by month as a table whose bars are characters, so that it needs neither pictures nor colours. Each
 * row stays on one page with the next, so the chart is not split.
 */
export function monthChart(): readonly Block[] {
  return loop(
    `co_${LIST}`,
    plain([run('Biểu đồ hồ sơ tiếp nhận và giải quyết theo tháng', { bold: true })], {
      keepNext: true,
      spacing: { before: 120, after: 60, ...SINGLE },
    }),
    plain([run('Chú giải: ▒▒ tiếp nhận; ██ đã giải quyết', { size: SIZE })], {
      keepNext: true,
      spacing: { before: 0, after: 60, ...SINGLE },
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: sum(Object.values(WIDTHS).map(millimetres)), type: WidthType.DXA },
      columnWidths: Object.values(WIDTHS).map(millimetres),
      borders: UNRULED,
      rows: [header(), receivedRow(), resolvedRow()],
    }),
    plain(
      [
        run(
          'Nguồn: số liệu theo dõi hồ sơ từ ngày {{tu_ngay}} đến ngày {{den_ngay}}; tiếp nhận không gồm hồ sơ kỳ trước ' +
            'chuyển sang; tỷ lệ tính theo tháng trên số hồ sơ đã giải quyết.',
          { size: SIZE, italics: true },
        ),
      ],
      { spacing: { before: 60, after: 120, ...SINGLE } },
    ),
  );
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
