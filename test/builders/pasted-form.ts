import { COLUMNS_06A, type Counts06a, type Form06a } from '../../src/core/annexes/form-06a';
import { unaccented } from '../../src/core/text/unaccented';
import type { Cell } from '../../src/core/workbook/contract/cell';
import type { Procedure } from '../../src/core/workbook/reading/read-dossiers';

type Rows = readonly (readonly Cell[])[];

/** The shapes in which Biểu II.06a, printed by a program, arrives in a tab after pasting. */
export type Shape = keyof typeof PRINTED;
export const SHAPES = ['official', 'export', 'bare'] as const;

export function pastedForm(form: Form06a, shape: Shape): Rows {
  return PRINTED[shape](form);
}

const LEVELS: Readonly<Record<Procedure['level'], string>> = {
  commune: 'CẤP XÃ',
  district: 'Thủ tục hành chính cấp huyện',
  province: 'TTHC thuộc thẩm quyền giải quyết của cấp tỉnh',
  central: 'TTHC của các cơ quan trung ương',
  unknown: 'Chưa rõ cấp',
};

const grouped = (count: number, by: string) => String(count).replace(/\B(?=(\d{3})+$)/g, by);
const blanks = (length: number): Cell[] => Array.from({ length }, () => null);

const PRINTED = {
  /** As the circular prints it: titles, a three-line header with merged cells, the line of numbers, levels, a total. */
  official: ({ levels, counts }: Form06a): Rows => {
    const line = (stt: Cell, name: string, of: Counts06a) => [
      stt,
      name,
      ...COLUMNS_06A.map((column) => (of[column] === 0 ? '-' : grouped(of[column], '.'))),
    ];
    return [
      ['Biểu số II.06a/VPCP/KSTT'],
      ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
      [],
      [
        ...['STT', 'Lĩnh vực, công việc giải quyết theo cấp', 'Số hồ sơ nhận giải quyết', ...blanks(3)],
        ...['Số hồ sơ đã giải quyết', ...blanks(3), 'Số hồ sơ đang giải quyết', ...blanks(2)],
      ],
      [
        ...[null, null, 'Tổng số', 'Trong đó', null, null, 'Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
        ...['Tổng số', 'Trong hạn', 'Quá hạn'],
      ],
      [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', 'Từ kỳ trước'],
      // A Sheet reads a pasted «(1)» as −1.
      Array.from({ length: 13 }, (_, index) => (index % 2 ? `(${index + 1})` : -index - 1)),
      ...levels.flatMap(({ level, sectors, counts: sums }, index) => [
        line(['A', 'B', 'C', 'D', 'E'][index] ?? '', LEVELS[level], sums),
        ...sectors.map((sector, place) => line(place + 1, `Lĩnh vực ${sector.sector}`, sector.counts)),
      ]),
      ['Tổng cộng', ...line(null, '', counts).slice(1)],
      [],
      [null, 'Người lập biểu', ...blanks(8), 'Thủ trưởng đơn vị'],
    ];
  },

  /** An export with one line of headers in its own order, without accents, levels or ordinals. */
  export: ({ levels, counts }: Form06a): Rows => {
    const header = ['Ten linh vuc', ...EXPORTED.map(([, words]) => words)];
    const line = (name: string, of: Counts06a) => [
      name,
      ...EXPORTED.map(([column]) => `${grouped(of[column], ',')}${of[column] > 99 ? '.00' : ''}`),
    ];
    const sectors = levels.flatMap((level) => level.sectors);
    return [
      ['Thong ke ho so dung han'],
      header,
      ...sectors.map(({ sector, counts: own }, index) =>
        line(`${index + 1}. ${unaccented(sector).replace(/ va /, ', ')}`.toUpperCase(), own),
      ),
      line('TONG SO', counts),
    ];
  },

  /** Only the thirteen columns, from a program that prints numbers. */
  bare: ({ levels, counts }: Form06a): Rows => {
    const line = (stt: Cell, name: string, of: Counts06a) => [stt, name, ...COLUMNS_06A.map((column) => of[column])];
    return [
      ...levels.flatMap(({ level, sectors }, index) => [
        [['I', 'II', 'III', 'IV', 'V'][index] ?? '', BARE_LEVELS[level]],
        ...sectors.map(({ sector, counts: own }, place) => line(`${place + 1}`, ` ${sector.toLowerCase()}  `, own)),
      ]),
      line('', 'Tổng số', counts),
    ];
  },
};

const BARE_LEVELS: Readonly<Record<Procedure['level'], string>> = {
  commune: 'Cấp xã',
  district: 'Cấp huyện',
  province: 'Cấp tỉnh',
  central: 'Cấp trung ương',
  unknown: 'Chưa rõ cấp',
};

const EXPORTED = [
  ['received', 'Ho so tiep nhan - Tong so'],
  ['carriedOver', 'Tiep nhan - Ky truoc chuyen sang'],
  ['inPersonOrPost', 'Tiep nhan - Truc tiep, buu chinh'],
  ['online', 'Tiep nhan - Truc tuyen'],
  ['pending', 'Dang giai quyet - Tong so'],
  ['overdue', 'Dang giai quyet - Qua han'],
  ['pendingInTime', 'Dang giai quyet - Trong han'],
  ['resolved', 'Da giai quyet - Tong so'],
  ['late', 'Da giai quyet - Tre han'],
  ['onTime', 'Da giai quyet - Dung han'],
  ['early', 'Da giai quyet - Som han'],
] as const;
