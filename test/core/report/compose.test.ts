import { reportOf } from '../../../src/core/report/make-report';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { dayOn, RUN_ON } from '../../builders/days';
import { frozenOf } from '../../builders/frozen';
import { aDossier, aWorkbook, type Contents, settings } from '../../builders/tables';

const returned = (day: string) => aDossier({ receivedOn: day, dueOn: day, returnedOn: day });

/** Frozen periods: the quarter before, with three dossiers, and the same quarter of the year before, with one. */
function frozenTabs(): readonly Table[] {
  const [previous] = frozenOf(
    aWorkbook({
      'Cấu hình': settings({ periodNumber: 1 }),
      'Hồ sơ': ['2023-01-04', '2023-01-05', '2023-01-06'].map(returned),
    }),
    { today: dayOn('2023-03-15') },
  ).tabs;
  const [lastYear] = frozenOf(aWorkbook({ 'Cấu hình': settings({ year: 2022 }), 'Hồ sơ': [returned('2022-04-04')] }), {
    freeze: 'C00000001',
    today: dayOn('2022-06-15'),
  }).tabs;
  return previous && lastYear ? [{ ...previous, rows: [...previous.rows, ...lastYear.rows.slice(1)] }] : [];
}

describe('the tags that compare an indicator', () => {
  const FIELDS = ['ky_truoc', 'tang_giam', 'cung_ky', 'tang_giam_cung_ky'];
  const tags = (now: Contents, frozen: readonly Table[]) => {
    const { values } = reportOf([...aWorkbook(now), ...frozen], RUN_ON).report;
    return FIELDS.map((field) => values.get(`HS_TIEP_NHAN.${field}`));
  };
  const TWO = { 'Hồ sơ': [aDossier(), aDossier()] };
  const NO_DATA = 'chưa có số liệu';

  test('print both earlier figures and how each changed', () => {
    expect(tags(TWO, frozenTabs())).toEqual(['03', 'giảm 01 hồ sơ', '01', 'tăng 01 hồ sơ']);
  });

  test('print an earlier figure alone where the present one is lacking', () => {
    expect(tags({ 'Hồ sơ': null }, frozenTabs())).toEqual(['03', NO_DATA, '01', NO_DATA]);
  });

  test('print that there is no data where nothing is known of earlier periods', () => {
    expect(tags(TWO, [])).toEqual([NO_DATA, NO_DATA, NO_DATA, NO_DATA]);
  });
});
