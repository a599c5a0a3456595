import fc from 'fast-check';
import { traceTable } from '../../../src/core/definitions/trace-table';
import { INDICATOR_CODES, isRateCode } from '../../../src/core/indicators/catalogue';
import { traceOf } from '../../../src/core/indicators/trace';
import { workbooks } from '../../builders/arbitraries';
import { reportIn } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { aDossier, aWorkbook } from '../../builders/tables';

test('the rows behind an indicator add up to it, whatever the workbook', () => {
  fc.assert(
    fc.property(workbooks(), (contents) => {
      const { records, figures } = reportIn(contents);
      for (const code of INDICATOR_CODES) {
        const rows = traceOf(code, records);
        const sum = (...roles: readonly string[]) =>
          rows.reduce((all, { role, weight }) => (roles.includes(role) ? all + weight : all), 0);
        const figure = figures[code];
        if ('value' in figure) expect([code, sum('part')]).toEqual([code, figure.value ?? 0]);
        else if (figure.numerator !== null)
          expect([code, rows.length === 0]).toEqual([code, figure.numerator === 0 && figure.denominator === 0]);
      }
    }),
    runs(10),
  );
});

test('no row stands twice behind a figure', () => {
  fc.assert(
    fc.property(workbooks(), (contents) => {
      const { records } = reportIn(contents);
      for (const code of INDICATOR_CODES) {
        const keys = traceOf(code, records).map(({ tab, row }) => `${tab.name} ${row}`);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
    runs(8),
  );
});

const LATE = aDossier({ code: 'HS.TRE', dueOn: '2023-04-10', returnedOn: '2023-04-12', delayCause: 'Lỗi phần mềm' });
const ON_TIME = aDossier({ code: 'HS.DUNG', dueOn: '2023-04-10', returnedOn: '2023-04-10' });
const OVERDUE = aDossier({ code: 'HS.QUA', dueOn: '2023-06-10', delayCause: 'Chờ ý kiến' });
const contents = { 'Hồ sơ': [LATE, ON_TIME, OVERDUE] };
const { records } = reportIn(contents);
const tables = aWorkbook(contents);

const shownFor = (code: 'HS_TRE_HAN' | 'HS_DANG_QUA_HAN' | 'TL_DUNG_HAN' | 'TTHC_TONG') => {
  const { headers, rows } = traceTable(code, records, tables);
  return rows.map(({ row, cells }) => ({ row, ...Object.fromEntries(headers.map((name, at) => [name, cells[at]])) }));
};

test('late dossiers are told with the days they are late and the cause', () => {
  expect(shownFor('HS_TRE_HAN')).toMatchObject([
    { row: 2, 'Mã hồ sơ': 'HS.TRE', 'Kết quả': 'Trễ hạn', 'Số ngày trễ': 2, 'Nguyên nhân trễ': 'Lỗi phần mềm' },
  ]);
});

test('an overdue dossier is late up to the end of the period', () => {
  expect(shownFor('HS_DANG_QUA_HAN')).toMatchObject([
    { 'Mã hồ sơ': 'HS.QUA', 'Số ngày trễ': 4, 'Nguyên nhân trễ': 'Chờ ý kiến' },
  ]);
});

test('of a rate each row says on which side of the line it is counted', () => {
  expect(shownFor('TL_DUNG_HAN').map((row) => [row['Mã hồ sơ' as never], row['Thuộc' as never]])).toEqual([
    ['HS.DUNG', 'Cả hai'],
    ['HS.TRE', 'Mẫu số'],
  ]);
});

test('rows of other tabs are told as they stand', () => {
  const [first] = shownFor('TTHC_TONG');
  expect(first).toMatchObject({ row: 2, 'Mã TTHC': '1.000004' });
});

test('every code has its rows in the tab that counts it', () => {
  for (const code of INDICATOR_CODES) {
    const tabs = new Set(traceOf(code, records).map(({ tab }) => tab.name));
    expect([code, tabs.size]).toEqual([code, isRateCode(code) ? expect.any(Number) : Math.min(tabs.size, 1)]);
  }
});
