import fc from 'fast-check';
import { reportOf } from '../../../src/core/report/make-report';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { workbooks } from '../../builders/arbitraries';
import { RUN_ON } from '../../builders/days';
import { fieldsOf } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { sampleTables } from '../../builders/sample';
import { aDossier, aWorkbook, type Contents, settings } from '../../builders/tables';

const received = (...days: readonly string[]) =>
  days.map((receivedOn) => aDossier({ receivedOn, dueOn: '2023-06-30' }));

function returned(day: string, dueOn: string, count = 1) {
  return Array.from({ length: count }, () => aDossier({ receivedOn: '2023-03-20', dueOn, returnedOn: day }));
}

describe('the months of a period', () => {
  const months = (from: string, to: string) => {
    const spanned = settings({ periodKind: null, periodNumber: null, year: null, from, to });
    return fieldsOf('theo_thang', 'thang', { 'Cấu hình': spanned, 'Hồ sơ': received(from) });
  };

  test('name the days where the period cuts a month', () => {
    expect(months('2022-12-15', '2023-03-14')).toEqual([
      '12/2022 (từ ngày 15)',
      '01/2023',
      '02/2023',
      '3/2023 (đến ngày 14)',
    ]);
  });

  test('are one when the period lies in one', () => {
    expect(months('2023-06-03', '2023-06-09')).toEqual(['6/2023 (ngày 03–09)']);
    expect(months('2023-02-01', '2023-02-28')).toEqual(['02/2023']);
  });
});

describe('the bars of a month', () => {
  const barsOf = (contents: Contents) => {
    const lengths = (field: string) => fieldsOf('theo_thang', field, contents).map((bar) => String(bar).length);
    return { received: lengths('thanh_tiep_nhan'), resolved: lengths('thanh_giai_quyet') };
  };

  test('are in proportion to the counts, the longest forty characters', () => {
    const dossiers = [
      ...received('2023-04-03', '2023-04-04'),
      ...received('2023-05-03'),
      ...returned('2023-06-01', '2023-06-01', 4),
    ];
    expect(barsOf({ 'Hồ sơ': dossiers })).toEqual({ received: [40, 20, 10, 0], resolved: [0, 0, 0, 40] });
  });

  test('are seen for a single dossier beside many', () => {
    const dossiers = [...received('2023-04-03'), ...returned('2023-05-04', '2023-05-04', 200)];
    expect(barsOf({ 'Hồ sơ': dossiers }).received).toEqual([40, 1, 0, 0]);
  });

  test('are told apart without colour', () => {
    const dossiers = [...received('2023-04-03'), ...returned('2023-04-04', '2023-04-04')];
    const bar = (field: string) => fieldsOf('theo_thang', field, { 'Hồ sơ': dossiers })[1];
    expect([bar('thanh_tiep_nhan'), bar('thanh_giai_quyet')]).toEqual(['▒'.repeat(40), '█'.repeat(40)]);
  });

  test('are not drawn when no dossier came or went', () => {
    expect(fieldsOf('theo_thang', 'thang', {})).toEqual([]);
    expect(fieldsOf('theo_thang', 'thang', { 'Hồ sơ': null })).toEqual([]);
  });
});

describe('the share in time of a month', () => {
  test('is of the dossiers resolved in it, and a dash when there were none', () => {
    const dossiers = [...returned('2023-04-05', '2023-04-05', 2), ...returned('2023-04-06', '2023-04-05')];
    expect(fieldsOf('theo_thang', 'ty_le', { 'Hồ sơ': dossiers })).toEqual(['–', '66,66%', '–', '–']);
  });

  test('rounds as the setting says', () => {
    const dossiers = [...returned('2023-04-05', '2023-04-05', 2), ...returned('2023-04-06', '2023-04-05')];
    const rounded = { 'Cấu hình': settings({ rounding: 'Làm tròn' }), 'Hồ sơ': dossiers };
    expect(fieldsOf('theo_thang', 'ty_le', rounded)[1]).toBe('66,67%');
  });
});

describe('the months add up', () => {
  function expectSums(tables: readonly Table[]): void {
    const { report, figures } = reportOf(tables, RUN_ON);
    const sumOf = (field: string) =>
      report.lists.theo_thang.reduce((sum, { fields }) => sum + Number(String(fields[field]).replace(/\./g, '')), 0);
    expect(sumOf('tiep_nhan')).toBe(figures.HS_MOI.value);
    expect(sumOf('giai_quyet')).toBe(figures.HS_GIAI_QUYET.value);
    expect(sumOf('som_dung_han')).toBe(figures.HS_SOM_DUNG_HAN.value);
    expect(sumOf('tre_han')).toBe(figures.HS_TRE_HAN.value);
  }

  test('to the indicators of the sample', () => {
    expectSums(sampleTables());
  });

  test('to the indicators of any workbook', () => {
    fc.assert(
      fc.property(
        workbooks().map((contents) => aWorkbook(contents)),
        expectSums,
      ),
      runs(15),
    );
  });
});
