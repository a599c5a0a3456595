import { toByteArray } from 'base64-js';
import { TRACE_TAB_NAME } from '../../src/core/workbook/contract/product-tabs';
import { loadDist } from '../../src/emulator/world/load-dist';
import { builtScript } from '../builders/built-script';
import { linesIn } from '../builders/docx';
import { AN, anOfficeWith, makeReport, valueIn } from '../builders/office';
import { withOwnColumn } from '../builders/own-columns';
import { aDossier, anIndicatorRow, anOwnIndicator, aParagraph, aTypedFigure, aWorkbook } from '../builders/tables';

const own = {
  code: 'LUU_DONG',
  label: 'Hồ sơ tiếp nhận lưu động',
  unit: 'hồ sơ',
  method: 'Đếm',
  source: 'HS_MOI',
  condition: 'Lưu động = Có',
  target: '≥ 3',
} as const;
const contents = {
  'Hồ sơ': ['HS.1', 'HS.2', 'HS.3'].map((code) => aDossier({ code })),
  'Chỉ tiêu': [anIndicatorRow({ code: 'HS_MOI' })],
  'Chỉ tiêu riêng': [anOwnIndicator(own), anOwnIndicator()],
  'Số liệu nhập tay': [aTypedFigure({ value: 7 })],
  'Nội dung': [aParagraph({ text: 'Đã tiếp nhận lưu động {{LUU_DONG}} hồ sơ, đăng {{TIN_BAI}} tin, bài.' })],
};
const tables = withOwnColumn(aWorkbook(contents), 'Hồ sơ', ['Lưu động', 'Có', null, 'Có']);
const office = anOfficeWith(tables);
const { call } = office.as(AN);
const rowsOf = (name: string) => office.file.tables().find((table) => table.name === name)?.rows ?? [];

describe('one column and one row in the Sheet', () => {
  const made = makeReport(office);

  test('make a figure of the report', () => {
    const lines = linesIn(toByteArray(valueIn(call('reportFile')).base64));
    expect(made.url).not.toBe('');
    expect(lines).toContain('Đã tiếp nhận lưu động 02 hồ sơ, đăng 07 tin, bài.');
  });

  test('make a line of Chỉ tiêu, with what is missing to the target', () => {
    const [headers = [], ...rows] = rowsOf('Chỉ tiêu');
    const line = rows.find(([code]) => code === 'LUU_DONG') ?? [];
    const cell = (header: string) => line[headers.indexOf(header)];
    expect([cell('Chỉ tiêu'), cell('Kỳ này'), cell('So với mục tiêu')]).toEqual([
      own.label,
      '02',
      'còn thiếu 01 hồ sơ',
    ]);
  });

  test('are traced to the ticked rows', () => {
    expect(valueIn(call('traceIndicator', 'LUU_DONG'))).toEqual({ code: 'LUU_DONG', label: own.label, rows: 2 });
    expect(
      rowsOf(TRACE_TAB_NAME)
        .slice(2)
        .map((row) => row[2]),
    ).toEqual(['HS.1', 'HS.3']);
  });

  test('stand among the figures of the sidebar', () => {
    expect(valueIn(call('figureRows')).find(({ code }) => code === 'LUU_DONG')).toMatchObject({
      text: '02',
      label: own.label,
    });
  });

  test('may stand in a paragraph written in the sidebar; a code of nobody may not', () => {
    const save = (text: string) => call('saveParagraph', { code: 'I.1', text, before: null });
    expect(save('Đăng {{TIN_BAI}} tin, bài.')).toMatchObject({ ok: true });
    expect(save('Đăng {{TIN_GI}} tin, bài.')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});

test('CHI_TIEU gives an own figure from the ranges of the tabs', () => {
  const project = loadDist(builtScript(), {}) as Record<string, (...given: readonly unknown[]) => unknown>;
  const wanted = ['Chỉ tiêu riêng', 'Hồ sơ', 'Cấu hình', 'Thủ tục', 'Số liệu nhập tay'];
  const ranges = wanted.map((name) => (tables.find((table) => table.name === name)?.rows ?? []).map(asSheets));
  expect(project.CHI_TIEU?.('LUU_DONG', ...ranges)).toBe('02');
  expect(project.CHI_TIEU?.([['TIN_BAI'], ['HS_MOI']], ...ranges)).toEqual([['07'], ['03']]);
});

/** What Sheets hands over for the cells of a row. */
function asSheets(row: (typeof tables)[number]['rows'][number]): readonly unknown[] {
  return row.map((cell) =>
    typeof cell === 'object' && cell ? new Date(cell.day * 86_400_000 - 25_200_000) : (cell ?? ''),
  );
}
