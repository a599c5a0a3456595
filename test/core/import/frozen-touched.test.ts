import type { FrozenSpan } from '../../../src/core/frozen/frozen-days';
import { frozenTouched } from '../../../src/core/import/plan/frozen-touched';
import { planImport } from '../../../src/core/import/plan/plan-import';
import { dayOn } from '../../builders/days';
import { aDossier, aWorkbook, PROCEDURE } from '../../builders/tables';

const QUARTER: FrozenSpan = {
  name: 'quý II năm 2023',
  from: dayOn('2023-03-15'),
  to: dayOn('2023-06-14'),
  frozenAt: '20/06/2023 09:00',
};
const HEADERS = ['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái', 'Ngày hẹn trả'];
const exported = (...rows: readonly (readonly string[])[]) =>
  planImport(aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.CU', receivedOn: '2023-06-12' })] }), {
    tab: 'Hồ sơ',
    headers: HEADERS,
    rows: rows.map(([code = '', receivedOn = '', dueOn = ''], index) => ({
      row: index + 2,
      cells: [code, PROCEDURE.plain, receivedOn, 'Trực tiếp', 'Đang giải quyết', dueOn],
    })),
  });
const rowsInto = (plan: ReturnType<typeof exported>) => frozenTouched(plan, [QUARTER]).map(({ rows }) => rows);

test('rows of an export that fall into a frozen period are counted, its first and last day included', () => {
  const plan = exported(['HS.1', '15/3/2023'], ['HS.2', '14/6/2023'], ['HS.3', '15/6/2023'], ['HS.4', '14/3/2023']);
  expect(rowsInto(plan)).toEqual([2]);
});

test('a day that lies ahead puts a row into no period', () => {
  expect(rowsInto(exported(['HS.1', '10/3/2023', '20/3/2023']))).toEqual([]);
});

test('a dossier that is moved into a frozen period, or out of it, is counted', () => {
  expect(rowsInto(exported(['HS.CU', '20/6/2023']))).toEqual([1]);
});

test('an office that froze nothing is told nothing', () => {
  expect(frozenTouched(exported(['HS.1', '15/3/2023']), [])).toEqual([]);
});
