import type { Table } from '../../src/core/workbook/contract/cell';
import { office2026 } from '../builders/office-2026';
import { type Page, pagesOf } from '../builders/pages';
import { DEFAULT_TEMPLATE } from '../builders/reports';
import { aParagraph, aWorkbook, settings } from '../builders/tables';
import { merged } from '../builders/templates';

// How LibreOffice lays out reports of a ward of 2026, wherever on its page each block happens to begin.
const LINES = [0, 2, 4, 6, 8, 10, 13, 16] as const;
const KINDS = { month: ['Tháng', 3], quarter: ['Quý', 1], nineMonths: ['9 tháng', null], year: ['Năm', null] } as const;

const OFFICE = office2026();
const SENTENCE = 'Lãnh đạo phường nghe báo cáo tiến độ tại các cuộc họp giao ban và chỉ đạo xử lý kịp thời.';

/** The report with so many lines more under its first headings. */
function workbook([periodKind, periodNumber]: (typeof KINDS)[keyof typeof KINDS], lines: number): readonly Table[] {
  const filling = Array.from({ length: lines }, () => aParagraph({ section: 'I.1', text: SENTENCE }));
  return aWorkbook({
    ...OFFICE,
    'Cấu hình': settings({
      ...{ periodKind, periodNumber, year: 2026, outlineSet: '2026', addressees: 'Sở Nội vụ\nVăn phòng UBND tỉnh' },
      requestedBy: 'Công văn số 4625/BNV-CCHC ngày 02/7/2025 của Bộ Nội vụ về báo cáo cải cách hành chính định kỳ',
    }),
    'Nội dung': [...(OFFICE['Nội dung'] ?? []), ...filling],
  });
}

let pages: Readonly<Record<string, readonly Page[]>>;

beforeAll(() => {
  const made = Object.entries(KINDS).flatMap(([name, kind]) =>
    LINES.map((lines) => [`${name}-${lines}`, merged(workbook(kind, lines), DEFAULT_TEMPLATE)] as const),
  );
  pages = pagesOf(Object.fromEntries(made));
});

const MILLIMETRE = 72 / 25.4;
/** Each table with its caption, the first words of its header, of its first row and of its last. */
const SMALL_TABLES = [
  [/^Kết quả thực hiện các mục tiêu$/, /^STT Chỉ tiêu Mục tiêu/, /^1 .*≥ /, /^3 .*≥ /],
  [/^Các chỉ tiêu theo dõi thêm$/, /^(Đơn vị|STT Chỉ tiêu)/, /^1 Hồ sơ số hóa/],
  [/^Kết quả giải quyết hồ sơ theo cấp thực hiện thủ tục$/, /^(Đã giải|STT Cấp)/, /^1 Cấp xã/, /^Tổng số \d/],
  [/^Cán bộ, công chức theo chức danh$/, /^(Biên chế|STT Chức danh)/, /^1 Chủ tịch/, /^Tổng cộng \d/],
] as const;

describe.each(Object.keys(KINDS))('the reports of one kind of period: %s', (kind) => {
  const reports = () => LINES.map((lines) => pages[`${kind}-${lines}`] ?? []);

  test('fill at least three quarters of their first page', () => {
    const [top, bottom] = [20, 297 - 20];
    const least = (top + (bottom - top) * 0.75) * MILLIMETRE;
    const feet = reports().map(([first]) => Math.round(first?.bottom ?? 0));
    expect(feet.filter((foot) => foot < least)).toEqual([]);
  });

  test('have each small table whole on one page with its caption', () => {
    for (const report of reports()) {
      const broken = SMALL_TABLES.filter(([caption, ...rows]) => {
        const page = report.find(({ lines }) => lines.some((line) => caption.test(line)));
        const below = page?.lines.slice(page.lines.findIndex((line) => caption.test(line))) ?? [];
        return page && !rows.every((row) => below.some((line) => row.test(line)));
      });
      expect(broken).toEqual([]);
    }
  });

  test('have the months in one picture with its caption and its source', () => {
    for (const report of reports()) {
      const charts = report.filter(({ pictures }) => pictures.length > 0);
      expect(charts.map(({ pictures }) => pictures.length)).toEqual([1]);
      const around = charts[0]?.lines.filter((line) => /^(Biểu đồ hồ sơ|Nguồn: số liệu)/.test(line));
      expect(around).toHaveLength(2);
    }
  });
});
