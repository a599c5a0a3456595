import fc from 'fast-check';
import { BLOCK_BYTES, blocksOf } from '../../../src/core/import/blocks';
import { fittingRows } from '../../../src/core/import/fitting-rows';
import type { ImportRows } from '../../../src/core/import/import-rows';
import { utf8Length } from '../../../src/core/import/utf8-length';
import { daysLater } from '../../builders/days';
import { delimited, ENCODERS, html, type Shape, spreadsheetXml, xlsx } from '../../builders/export-shapes';
import { imported } from '../../builders/exports';
import { runs } from '../../builders/runs';

interface Dossier {
  readonly code: string;
  readonly procedure: string;
  readonly receivedOn: string;
  readonly status: string;
  readonly amount: number | null;
}

const words = fc.constantFrom(
  'Chứng thực',
  'chữ ký',
  'Đăng ký',
  'khai sinh',
  'Xác nhận',
  'tình trạng',
  'ưỡn',
  'Ộ ạ',
  '(lần 2)',
  '"bản sao"',
  '<giấy>',
  'R&D',
);
const joints = fc.constantFrom(' ', '; ', ', ', '\n', '|', ' - ');
const procedures = fc
  .tuple(words, fc.array(fc.tuple(joints, words), { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest.flat()].join(''));

const dossiers = fc
  .array(
    fc.record({
      procedure: procedures,
      receivedOn: fc.integer({ min: 0, max: 1000 }).map((days) => daysLater('2022-01-01', days)),
      status: fc.constantFrom('Đang giải quyết', 'Đã trả kết quả', 'Chờ bổ sung', 'Rút hồ sơ'),
      amount: fc.option(fc.integer({ min: 0, max: 99_000_000 })),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map((row, index): Dossier => ({ ...row, code: `H32.45-230404-${String(index + 1).padStart(4, '0')}` })),
  );

const [TITLES, TOTALS] = [
  [['UBND PHƯỜNG PHƯỚC LONG'], ['DANH SÁCH HỒ SƠ, quý II; năm 2023'], []],
  [
    ['Tổng cộng', '', '', '', '1.000'],
    ['', '', '', 'Người lập biểu'],
  ],
];

const junk = fc.record({
  above: fc.subarray(TITLES),
  group: fc.boolean(),
  repeated: fc.boolean(),
  below: fc.subarray(TOTALS),
});

const HEADER = ['Số hồ sơ', 'Tên thủ tục hành chính', 'Ngày nhận', 'Trạng thái', 'Lệ phí', 'Họ tên'];
const grouped = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
const typedDay = (iso: string) => iso.split('-').reverse().join('/');

function rowOf({ code, procedure, receivedOn, status, amount }: Dossier): readonly string[] {
  return [
    code,
    procedure,
    `${typedDay(receivedOn)} 08:30`,
    status,
    amount === null ? '' : grouped(amount),
    'Nguyễn Văn Tư',
  ];
}

const SHAPES: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    Object.entries(ENCODERS).flatMap(([name, encode]) => [
      [`; in ${name}`, delimited(';', encode)],
      [`, in ${name}`, delimited(',', encode, '\n')],
      [`tabs in ${name}`, delimited('\t', encode)],
    ]),
  ),
  HTML: html,
  'SpreadsheetML 2003': spreadsheetXml,
  '.xlsx': xlsx,
};

test.each(Object.entries(SHAPES))(
  'dossiers come back as they were from %s, whatever stands around them',
  async (_, shape) => {
    await fc.assert(
      fc.asyncProperty(dossiers, junk, async (given, { above, group, repeated, below }) => {
        const [first, ...rest] = given.map(rowOf);
        const inside = [...(group ? [['', 'Lĩnh vực: Hộ tịch']] : []), ...(repeated ? [HEADER] : [])];
        const rows = [...above, HEADER, first as readonly string[], ...inside, ...rest, ...below];
        const wide = rows.map((row) => HEADER.map((_, index) => row[index] ?? ''));
        const { headers, rows: read, skipped } = await imported(await shape(wide));
        const amounts = given.some(({ amount }) => amount !== null);
        expect(headers).toEqual(['Mã hồ sơ', 'Ngày tiếp nhận', 'Trạng thái', 'Số tiền (đồng)', 'Tên thủ tục']);
        expect(read.map(([, ...cells]) => cells)).toEqual(
          given.map(({ code, receivedOn, status, amount, procedure }) => [
            code,
            receivedOn,
            status,
            amounts ? amount : null,
            procedure,
          ]),
        );
        const filled = [...above, ...inside, ...below].filter((row) => row.length > 0);
        expect(skipped).toHaveLength(filled.length);
      }),
      runs(5),
    );
  },
);

const imports = fc.record({
  tab: fc.constant('Hồ sơ'),
  headers: fc.constant(['Mã hồ sơ', 'Ghi chú']),
  rows: fc.array(fc.record({ row: fc.nat(), cells: fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()) }), {
    maxLength: 30,
  }),
});

describe('rows in blocks', () => {
  test('are the same rows in the same order, no block longer than asked unless it is one row', () => {
    fc.assert(
      fc.property(imports, fc.integer({ min: 100, max: 600 }), (rows: ImportRows, most) => {
        const blocks = blocksOf(rows, most);
        expect(blocks.flatMap((block) => block.rows)).toEqual(rows.rows);
        for (const block of blocks) {
          expect(block.rows.length <= 1 || Buffer.byteLength(JSON.stringify(block)) <= most).toBe(true);
          expect([block.tab, block.headers]).toEqual([rows.tab, rows.headers]);
        }
      }),
      runs(40),
    );
  });

  test('of a whole year are no more than a few calls', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      row: index + 1,
      cells: [`H32.45-230404-${index}`, 'x'.repeat(400)],
    }));
    expect(blocksOf({ tab: 'Hồ sơ', headers: ['Mã hồ sơ', 'Ghi chú'], rows })).toHaveLength(3);
    expect(BLOCK_BYTES).toBe(1_000_000);
  });

  test('as read from a pasted tab go on with one row at least', () => {
    expect(fittingRows([['xxxxxxxxxx'], ['y']], 5)).toBe(1);
    expect(fittingRows([['x'], ['y'], ['z']], 13)).toBe(2);
    expect(fittingRows([], 13)).toBe(0);
  });

  test('are measured as they travel', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(utf8Length(text)).toBe(Buffer.byteLength(text))),
      runs(40),
    );
  });
});
