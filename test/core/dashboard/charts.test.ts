import fc from 'fast-check';
import type { Chart } from '../../../src/core/dashboard/chart';
import { CHARTS } from '../../../src/core/dashboard/dashboard';
import { DISBURSEMENT } from '../../../src/core/dashboard/disbursement';
import { ON_TIME_TREND } from '../../../src/core/dashboard/on-time-trend';
import { OUTCOMES_BY_MONTH } from '../../../src/core/dashboard/outcomes-by-month';
import { SECTORS } from '../../../src/core/dashboard/sectors';
import type { FrozenPeriod } from '../../../src/core/history/frozen-period';
import type { CountCode } from '../../../src/core/indicators/catalogue';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { workbooks } from '../../builders/arbitraries';
import { dayOn } from '../../builders/days';
import { frozenOf } from '../../builders/frozen';
import { figuresOf, recordsOf } from '../../builders/readings';
import { runs } from '../../builders/runs';
import { aDossier, aLedgerRow, aProcedure, aProject, aWorkbook, type Contents, settings } from '../../builders/tables';

const rowsOf = (chart: Chart, contents: Contents, frozen: readonly FrozenPeriod[] = []) =>
  chart.rows({ records: recordsOf(contents), frozen });
const sumOf = (chart: Chart, contents: Contents, series: string) => {
  const column = chart.headers.indexOf(series);
  return rowsOf(chart, contents).reduce((sum, row) => sum + Number(row[column]), 0);
};

const WHOLES: readonly (readonly [Chart, string, CountCode])[] = [
  [OUTCOMES_BY_MONTH, 'Sớm hạn', 'HS_SOM_HAN'],
  [OUTCOMES_BY_MONTH, 'Đúng hạn', 'HS_DUNG_HAN'],
  [OUTCOMES_BY_MONTH, 'Trễ hạn', 'HS_TRE_HAN'],
  [SECTORS, 'Tiếp nhận', 'HS_TIEP_NHAN'],
  [SECTORS, 'Đang giải quyết', 'HS_DANG_GIAI_QUYET'],
];

/** At most seven sectors, some of them on two levels. */
function withSectors(contents: Contents): Contents {
  const procedures = contents['Thủ tục'] ?? [];
  return { ...contents, 'Thủ tục': procedures.map((row, index) => ({ ...row, sector: `Lĩnh vực ${index % 7}` })) };
}

test.each(WHOLES)(
  'in every workbook what a chart shows adds up to the indicator: %#, %s, %s',
  (chart, series, code) => {
    fc.assert(
      fc.property(workbooks().map(withSectors), (contents) => {
        expect(sumOf(chart, contents, series)).toBe(figuresOf(contents)[code].value);
      }),
      runs(15),
    );
  },
);

test('in every workbook the projects add up to the plan and to what was disbursed, to the đồng', () => {
  fc.assert(
    fc.property(workbooks(), (contents) => {
      const { GN_KE_HOACH: planned, GN_DA_GIAI_NGAN: disbursed } = figuresOf(contents);
      expect(Math.round(sumOf(DISBURSEMENT, contents, 'Kế hoạch vốn năm') * 1e6)).toBe(planned.value);
      expect(Math.round(sumOf(DISBURSEMENT, contents, 'Đã giải ngân') * 1e6)).toBe(disbursed.value);
    }),
    runs(15),
  );
});

describe('dossiers by sector', () => {
  const inSector = (sector: number, count: number) => ({
    procedure: aProcedure({ code: `2.${sector}`, sector: `Lĩnh vực ${sector}` }),
    dossiers: Array.from({ length: count }, () => aDossier({ procedureCode: `2.${sector}` })),
  });
  const office = (sectors: number): Contents => {
    const all = Array.from({ length: sectors }, (_, index) => inSector(index + 1, index + 1));
    return { 'Thủ tục': all.map(({ procedure }) => procedure), 'Hồ sơ': all.flatMap(({ dossiers }) => dossiers) };
  };

  test('show the ten largest and the rest in one', () => {
    const rows = rowsOf(SECTORS, office(13));
    expect(rows.map(([sector]) => sector)).toEqual([
      ...[13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((sector) => `Lĩnh vực ${sector}`),
      'Các lĩnh vực khác',
    ]);
    expect(rows[10]).toEqual(['Các lĩnh vực khác', 6, 6]);
  });

  test('call the eleventh by its name rather than the rest', () => {
    expect(rowsOf(SECTORS, office(11))[10]).toEqual(['Lĩnh vực 1', 1, 1]);
  });

  test('are one sector under two authorities', () => {
    const rows = rowsOf(SECTORS, {
      'Thủ tục': [
        aProcedure({ code: '2.1', sector: 'Đất đai', level: 'Xã' }),
        aProcedure({ code: '2.2', sector: 'đất  đai', level: 'Huyện' }),
      ],
      'Hồ sơ': [aDossier({ procedureCode: '2.1' }), aDossier({ procedureCode: '2.2', returnedOn: '2023-04-04' })],
    });
    expect(rows).toEqual([['Đất đai', 2, 1]]);
  });
});

describe('the trend of the on-time rate', () => {
  const contents: Contents = {
    'Hồ sơ': [
      aDossier({ receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-06' }),
      aDossier({ receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-05' }),
      aDossier({ receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-07' }),
    ],
  };
  const before = aFrozen({ name: 'quý I năm 2023', from: '2022-12-15', to: '2023-03-14' });
  const longBefore = aFrozen({ name: 'quý IV năm 2022', from: '2022-09-15', to: '2022-12-14' });

  test('is cut, not rounded up, as the report prints it; a month without results has none', () => {
    expect(rowsOf(ON_TIME_TREND, contents)).toEqual([
      ['03/2023', null],
      ['04/2023', 66.66],
      ['05/2023', null],
      ['06/2023', null],
    ]);
  });

  test('begins with the periods that were frozen before, the oldest first', () => {
    const names = rowsOf(ON_TIME_TREND, contents, [before, longBefore]).map(([name]) => name);
    expect(names.slice(0, 3)).toEqual(['quý IV năm 2022', 'quý I năm 2023', '03/2023']);
    expect(rowsOf(ON_TIME_TREND, contents, [before])[0]).toEqual(['quý I năm 2023', 75]);
  });

  test('leaves out what was opened again, what is not over and what lacks its figures', () => {
    const others = [
      { ...before, binds: false },
      aFrozen({ name: 'quý II năm 2023', from: '2023-03-15', to: '2023-06-14' }),
      aFrozen({ name: 'đến ngày đầu kỳ', from: '2022-12-15', to: '2023-03-15' }),
      { ...before, figures: {} },
      { ...before, figures: { HS_GIAI_QUYET: { value: 4 } } },
      { ...before, figures: { HS_SOM_DUNG_HAN: { value: 3 }, HS_GIAI_QUYET: { value: null } } },
    ];
    expect(rowsOf(ON_TIME_TREND, contents, others)).toHaveLength(4);
  });
});

/** A frozen period in which three of four dossiers were in time. */
function aFrozen({ name, from, to }: { name: string; from: string; to: string }): FrozenPeriod {
  const { period } = frozenOf(aWorkbook({ 'Hồ sơ': [] }));
  const figures = { HS_SOM_DUNG_HAN: { value: 3 }, HS_GIAI_QUYET: { value: 4 } };
  return { ...period, name, from: dayOn(from), to: dayOn(to), figures };
}

test('money is shown in millions, and only what was spent in the year counts', () => {
  const rows = rowsOf(DISBURSEMENT, {
    'Đầu tư công': [aProject({ code: 'CT01', name: 'Vỉa hè', plannedVnd: 2_500_000_000 })],
    'Thu chi': [
      aLedgerRow({ projectCode: 'CT01', amountVnd: 1_234_567_891, on: '2023-02-01' }),
      aLedgerRow({ projectCode: 'CT01', amountVnd: 9, on: '2022-12-31' }),
    ],
  });
  expect(rows).toEqual([['Vỉa hè', 2500, 1234.567891]]);
});

test('projects are not drawn without the ledger or their own columns: money that is not known is not 0', () => {
  const damaged = (name: string) =>
    aWorkbook({ 'Đầu tư công': [aProject()], 'Thu chi': [aLedgerRow({ projectCode: 'CT01' })] }).map((table) =>
      table.name === name ? { name, rows: [['Cột khác'], ['x']] } : table,
    );
  for (const name of ['Thu chi', 'Đầu tư công']) {
    expect(DISBURSEMENT.rows({ records: readWorkbook(damaged(name)).value, frozen: [] })).toEqual([]);
  }
});

test.each(CHARTS.map((chart) => [chart.title, chart] as const))(
  '«%s» is empty, not 0, without a period',
  (_, chart) => {
    expect(rowsOf(chart, { 'Cấu hình': settings({ year: null }) })).toEqual([]);
  },
);

describe.each(CHARTS.map((chart) => [chart.title, chart] as const))('«%s»', (_, chart) => {
  test('has a colour for each series, apart in lightness so that a grey print tells them apart', () => {
    expect(chart.colours).toHaveLength(chart.headers.length - 1);
    const lightness = chart.colours.map(lightnessOf).sort((a, b) => a - b);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    expect(steps.filter((step) => step < 20)).toEqual([]);
  });
});

/** L* of CIELAB: 0 is black, 100 is white, and equal steps look equal to the eye. */
function lightnessOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}
