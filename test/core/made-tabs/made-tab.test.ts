import { dashboardOf } from '../../../src/core/dashboard/dashboard';
import { formsOf } from '../../../src/core/forms/forms-of';
import { gridOf } from '../../../src/core/forms/grid';
import { statisticFormsOf } from '../../../src/core/forms/statistic-forms-of';
import { isMadeForm, isMadeTab, isNamedAsMade, ownTab } from '../../../src/core/made-tabs/made-tab';
import { ownTabText } from '../../../src/core/made-tabs/made-tab-wording';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { reportIn } from '../../builders/reports';
import { tablesOfV030 } from '../../builders/v030';

const REWRITTEN = [
  'Biểu II.06a',
  'PL Thống kê',
  'PL Văn bản',
  'PL Thu chi',
  'Truy vết',
  'Biểu đồ',
  'Kết quả đối chiếu',
];

/** The cells of a form as its tab has them. */
function asTable(form: Parameters<typeof gridOf>[0]): Table {
  const { cells, height, width } = gridOf(form);
  const rows = Array.from({ length: height }, () => new Array<Cell>(width).fill(null));
  for (const { row, column, value } of cells) {
    (rows[row - 1] as Cell[])[column - 1] = typeof value === 'string' ? value : value.number;
  }
  return { name: form.tab, rows };
}

describe('the tabs that the product writes anew', () => {
  const left = tablesOfV030().filter(({ name }) => REWRITTEN.includes(name));

  test('of version 0.3 are known by what that version wrote', () => {
    expect(left.map(({ name }) => name).sort()).toEqual([...REWRITTEN].sort());
    expect(left.filter((table) => !isMadeTab(table))).toEqual([]);
    expect(left.flatMap((table) => ownTab(table) ?? [])).toEqual([]);
  });

  test('are known by their own mark: none is taken for another one', () => {
    for (const { rows } of left) {
      const names = REWRITTEN.filter((name) => isMadeTab({ name, rows }));
      expect(names).toEqual(left.filter((table) => table.rows === rows).map(({ name }) => name));
    }
  });

  test('of this version are known, before and after the report has a number and a day', () => {
    const made = reportIn({});
    const tables = [...formsOf(made), ...statisticFormsOf(made)].map(asTable);
    const { cells } = dashboardOf({ records: made.records, frozen: [] }, '14/06/2023 09:00');
    const all = [...tables, { name: 'Biểu đồ', rows: cells }];
    expect(all.filter((table) => !isMadeTab(table)).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ name }) => !isNamedAsMade(name))).toEqual([]);
    expect(tables.filter(({ rows }) => isMadeForm(rows)).length).toBe(statisticFormsOf(made).length);
  });

  test('are still known when officers put a line of their own above', () => {
    const moved = left.map(({ name, rows }) => ({ name, rows: [['In ngày 15/6'], [], ...rows] }));
    expect(moved.filter((table) => !isMadeTab(table))).toEqual([]);
  });
});

describe('a tab of the office’s own under such a name', () => {
  test('is told with what stands where, what the product would have written, and what to do', () => {
    const own = ownTab({ name: 'Biểu đồ', rows: [[], ['', 'Biểu đồ dân số các tổ'], ['Tổ 1', 120]] });
    expect(own).toMatchObject({ tab: 'Biểu đồ', row: 2, text: 'Biểu đồ dân số các tổ' });
    expect(own && ownTabText(own)).toBe(
      'Tab «Biểu đồ» là tab của đơn vị, không do phần mềm lập: dòng 2 ghi «Biểu đồ dân số các tổ», còn tab do phần mềm lập ' +
        'có các dòng «Biểu đồ cải cách hành chính, …», «Cập nhật lúc …». Hãy đổi tên tab này, rồi làm lại.',
    );
  });

  test.each<[string, Table['rows']]>([
    // As the software of the one-stop desk exports it.
    [
      'Biểu II.06a',
      [
        ['Biểu số II.06a/VPCP/KSTT'],
        ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
        ['Kỳ báo cáo: Quý II năm 2023'],
        ['STT', 'Lĩnh vực, công việc giải quyết theo cấp', 'Số hồ sơ nhận giải quyết'],
      ],
    ],
    ['PL Văn bản', [['DANH MỤC VĂN BẢN ĐÃ BAN HÀNH TRONG KỲ'], ['STT', 'Số, ký hiệu', 'Ngày ban hành']]],
    [
      'PL Thu chi',
      [['TÌNH HÌNH THU, CHI NGÂN SÁCH SO VỚI DỰ TOÁN NĂM'], ['(Kèm theo Báo cáo số 5/BC-UBND ngày 02/3 của UBND xã)']],
    ],
    [
      'Truy vết',
      [
        ['Truy vết F0: danh sách', '12 người'],
        ['STT', 'Họ tên'],
      ],
    ],
    ['Biểu đồ', [['Biểu đồ cải cách hành chính, tự vẽ'], ['Nguồn: sổ tay']]],
    ['Kết quả đối chiếu', [['Đối chiếu với phần mềm một cửa, tháng 5']]],
    ['Biểu 8', [['Biểu số 8'], ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú']]],
  ])('«%s» is not taken for the product’s, however alike', (name, rows) => {
    expect(isMadeTab({ name, rows })).toBe(false);
    expect(ownTab({ name, rows })).not.toBeNull();
  });

  test('may be blank: then it is free', () => {
    expect(ownTab({ name: 'Truy vết', rows: [['', null], [' ']] })).toBeNull();
    expect(isMadeTab({ name: 'Truy vết', rows: [] })).toBe(false);
  });
});
