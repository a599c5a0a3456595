import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { aFolder, ran, removeFolder } from '../builders/command';
import { linesIn } from '../builders/docx';
import {
  aDossier,
  anAssignment,
  anOutlineRow,
  anOwnIndicator,
  aParagraph,
  aTypedFigure,
  aWorkbook,
  settings,
} from '../builders/tables';

const FOLDER = aFolder();
afterAll(() => removeFolder(FOLDER));

const OUTLINE = [
  { code: 'I', heading: 'Công tác chỉ đạo {{ky_bao_cao}}' },
  { code: 'I.1', heading: 'Chỉ đạo, điều hành' },
  // Added by the office.
  { code: 'I.2', heading: 'Tổ công nghệ số cộng đồng' },
  { code: 'II', heading: 'Kết quả thực hiện' },
  // The budget stands before the dossiers here.
  { code: 'II.1', heading: 'Tài chính công', blocks: 'ngân sách;Giải ngân' },
  { code: 'II.2', heading: 'Hồ sơ của dân', blocks: 'Số liệu hồ sơ; Chỉ tiêu riêng' },
  { code: 'II.3', heading: 'Thanh tra', whenEmpty: 'Bỏ mục' },
  { code: 'II.4', heading: 'Khen thưởng', whenEmpty: 'Ghi không phát sinh' },
  { code: 'II.5', heading: 'Chuyện cả năm', periods: 'Năm' },
  { code: 'III', heading: 'Phương hướng', blocks: 'Nhiệm vụ kỳ tới' },
];

/** Adds a column of the officers' own at the right end of a tab. */
function withColumn(tables: readonly Table[], tab: string, cells: readonly Cell[]): readonly Table[] {
  return tables.map((table) =>
    table.name === tab ? { ...table, rows: table.rows.map((row, index) => [...row, cells[index] ?? null]) } : table,
  );
}

async function reportOf(tables: readonly Table[]) {
  writeFileSync(join(FOLDER, 'so.xlsx'), await workbookBytes(tables));
  const { exitCode, stdout } = await ran(reportCommand, FOLDER, ['so.xlsx']);
  const json = JSON.parse(readFileSync(join(FOLDER, 'out', 'chi-tieu.json'), 'utf8'));
  return { exitCode, stdout, json, lines: linesIn(readFileSync(join(FOLDER, 'out', 'bao-cao.docx'))) };
}

const contents = {
  'Cấu hình': settings(),
  'Hồ sơ': [aDossier(), aDossier(), aDossier({ returnedOn: '2023-04-04' })],
  'Đề cương': OUTLINE.map((row) => anOutlineRow(row)),
  'Nội dung': [
    aParagraph({
      section: 'I.2',
      text: 'Đã thành lập 8 tổ; tiếp nhận lưu động {{HS_LUU_DONG}} hồ sơ, đăng {{TIN_BAI}} tin, bài.',
    }),
  ],
  'Phân công': [anAssignment({ section: 'I', officer: 'Chị Hoa' })],
  'Chỉ tiêu riêng': [
    anOwnIndicator({
      code: 'HS_LUU_DONG',
      label: 'Hồ sơ tiếp nhận lưu động',
      unit: 'hồ sơ',
      method: 'Đếm',
      source: 'HS_TIEP_NHAN',
      condition: 'Lưu động = Có',
    }),
    anOwnIndicator(),
    anOwnIndicator({
      code: 'TL_LUU_DONG',
      label: 'Tỷ lệ hồ sơ lưu động',
      unit: '%',
      method: 'Tỷ lệ',
      numerator: 'HS_LUU_DONG',
      denominator: 'HS_TIEP_NHAN',
    }),
  ],
  'Số liệu nhập tay': [aTypedFigure({ on: '2023-04-01', value: 5 }), aTypedFigure({ on: '2023-06-01', value: 7 })],
} as const;

describe('an outline and indicators of the office, with nobody to program them', () => {
  const made = reportOf(withColumn(aWorkbook(contents), 'Hồ sơ', ['Lưu động', 'Có', null, 'có']));

  test('the sections stand as the rows of the tab do, under their headings', async () => {
    const { exitCode, lines } = await made;
    expect(exitCode).toBe(0);
    const headings = lines.filter((line) => /^(?:[IV]+\.|\d\.) /.test(line));
    expect(headings).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO QUÝ II NĂM 2023',
      '1. Chỉ đạo, điều hành',
      '2. Tổ công nghệ số cộng đồng',
      'II. KẾT QUẢ THỰC HIỆN',
      '1. Tài chính công',
      '2. Hồ sơ của dân',
      '4. Khen thưởng',
      'III. PHƯƠNG HƯỚNG',
    ]);
  });

  test('one column and one row are enough for an indicator to be counted and printed', async () => {
    const { lines, json } = await made;
    expect(lines).toContain('Đã thành lập 8 tổ; tiếp nhận lưu động 02 hồ sơ, đăng 07 tin, bài.');
    expect(json.indicators.HS_LUU_DONG).toEqual({ value: 2, text: '02' });
    expect(json.indicators.TIN_BAI).toEqual({ value: 7, text: '07' });
    expect(json.indicators.TL_LUU_DONG).toEqual({ numerator: 2, denominator: 3, text: '66,66%' });
  });

  test('a section that nobody wrote says who has to, and never that nothing came up', async () => {
    const { lines } = await made;
    const below = (heading: string) => lines[lines.indexOf(heading) + 1];
    expect(below('1. Chỉ đạo, điều hành')).toBe('[Chưa có nội dung – phụ trách: Chị Hoa]');
    expect(below('4. Khen thưởng')).toBe('Trong kỳ không phát sinh nội dung này.');
    expect(below('III. PHƯƠNG HƯỚNG')).toBe('[Chưa có nội dung – phụ trách: chưa phân công]');
  });

  test('the rows behind the indicator are those that were ticked', async () => {
    await made;
    const { stdout } = await ran(reportCommand, FOLDER, ['so.xlsx', '--trace', 'HS_LUU_DONG']);
    expect(stdout).toMatch(/Hồ sơ[^\n]*\b2\b/);
    expect(stdout).not.toMatch(/dòng 3/);
  });
});
