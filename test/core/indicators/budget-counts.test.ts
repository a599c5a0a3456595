import type { CountCode } from '../../../src/core/indicators/catalogue';
import { countOf, fractionOf } from '../../builders/readings';
import { aLedgerRow, anEstimate, aProject, type Contents, PERIOD, type Row, settings } from '../../builders/tables';

const SUPPLEMENT = 'Thu bổ sung từ ngân sách cấp trên';
const AMOUNT = 7_000_000;

const ledger = (row: Row) => ({ 'Thu chi': [aLedgerRow({ amountVnd: AMOUNT, ...row })] });
const project = (code: string) => ({ 'Đầu tư công': [aProject({ code })] });

/** Whether the full amount of one row of the ledger is counted. */
function statements(code: CountCode, cases: readonly (readonly [string, Row, boolean])[], others: Contents = {}): void {
  test.each(cases)(`${code}: %s`, (_, row, counted) => {
    expect(countOf(code, { ...others, ...ledger(row) })).toBe(counted ? AMOUNT : 0);
  });
}

describe('revenue and spending', () => {
  statements('NS_THU', [
    ['received on 1 January, before the period', { kind: 'Thu', on: '2023-01-01' }, true],
    ['received on the last day of the period', { kind: 'Thu', on: PERIOD.to }, true],
    ['not the day after', { kind: 'Thu', on: '2023-06-15' }, false],
    ['not on 31 December of the year before', { kind: 'Thu', on: '2022-12-31' }, false],
    ['not spending', { kind: 'Chi' }, false],
  ]);
  statements('NS_CHI', [
    ['spent on 1 January, before the period', { on: '2023-01-01' }, true],
    ['spent on the last day of the period', { on: PERIOD.to }, true],
    ['not the day after', { on: '2023-06-15' }, false],
    ['not in the year before', { on: '2022-12-31' }, false],
    ['not revenue', { kind: 'Thu' }, false],
  ]);

  test('the year is that of the last day, also when the period began the year before', () => {
    const contents = { 'Cấu hình': settings({ periodNumber: 1 }), ...ledger({ on: '2022-12-20' }) };
    expect(countOf('NS_CHI', contents)).toBe(0);
  });

  test('a deduction is deducted', () => {
    const rows = [aLedgerRow({ amountVnd: 5_000_000 }), aLedgerRow({ amountVnd: -1_000_000 })];
    expect(countOf('NS_CHI', { 'Thu chi': rows })).toBe(4_000_000);
  });
});

describe('estimates', () => {
  const rows = [
    anEstimate({ kind: 'Thu', item: 'Thuế', amountVnd: 40 }),
    anEstimate({ kind: 'Thu', item: 'Lệ phí', parent: 'Thuế', amountVnd: 10 }),
    anEstimate({ kind: 'Chi', item: 'Chi thường xuyên', amountVnd: 30 }),
    anEstimate({ kind: 'Chi', item: 'Tiết kiệm 10%', parent: 'Chi thường xuyên', amountVnd: 5 }),
    anEstimate({ kind: 'Chi', item: 'Dự phòng', amountVnd: 2 }),
  ];

  test('NS_THU_DU_TOAN, NS_CHI_DU_TOAN: items without a parent, each kind by itself', () => {
    expect(countOf('NS_THU_DU_TOAN', { 'Dự toán': rows })).toBe(40);
    expect(countOf('NS_CHI_DU_TOAN', { 'Dự toán': rows })).toBe(32);
  });

  test('TL_THU, TL_CHI: actual over estimate', () => {
    const entries = [aLedgerRow({ kind: 'Thu', amountVnd: 15 }), aLedgerRow({ kind: 'Chi', amountVnd: 8 })];
    const contents = { 'Dự toán': rows, 'Thu chi': entries };
    expect(fractionOf('TL_THU', contents)).toBe('15/40');
    expect(fractionOf('TL_CHI', contents)).toBe('8/32');
  });
});

describe('revenue from the upper budget', () => {
  statements('NS_THU_BO_SUNG', [
    ['under that item', { kind: 'Thu', item: SUPPLEMENT }, true],
    ['whatever its case and spaces', { kind: 'Thu', item: ` ${SUPPLEMENT.toUpperCase().replace(/ /g, '  ')}` }, true],
    ['not under another item', { kind: 'Thu', item: 'Thuế' }, false],
    ['not spent under that item', { kind: 'Chi', item: SUPPLEMENT }, false],
    ['not in the year before', { kind: 'Thu', item: SUPPLEMENT, on: '2022-12-31' }, false],
  ]);
  statements('NS_THU_BO_SUNG', [['under an item that belongs to it', { kind: 'Thu', item: 'Bổ sung cân đối' }, true]], {
    'Dự toán': [
      anEstimate({ kind: 'Thu', item: SUPPLEMENT }),
      anEstimate({ kind: 'Thu', item: 'Bổ sung cân đối', parent: SUPPLEMENT }),
    ],
  });

  test('is found among items that are one another’s parents', () => {
    const estimates = [
      anEstimate({ kind: 'Thu', item: 'A', parent: 'B' }),
      anEstimate({ kind: 'Thu', item: 'B', parent: 'A' }),
    ];
    expect(countOf('NS_THU_BO_SUNG', { 'Dự toán': estimates, ...ledger({ kind: 'Thu', item: 'A' }) })).toBe(0);
  });
});

describe('public investment', () => {
  test('GN_CONG_TRINH, GN_KE_HOACH: the projects and their plan', () => {
    const contents = { 'Đầu tư công': [aProject({ plannedVnd: 40 }), aProject({ code: 'CT02', plannedVnd: 2 })] };
    expect(countOf('GN_CONG_TRINH', contents)).toBe(2);
    expect(countOf('GN_KE_HOACH', contents)).toBe(42);
  });

  statements(
    'GN_DA_GIAI_NGAN',
    [
      ['spent on the project on 1 January', { projectCode: 'CT01', on: '2023-01-01' }, true],
      ['spent on it on the last day', { projectCode: 'CT01', on: PERIOD.to }, true],
      ['not the day after', { projectCode: 'CT01', on: '2023-06-15' }, false],
      ['not in the year before', { projectCode: 'CT01', on: '2022-12-31' }, false],
      ['not revenue', { projectCode: 'CT01', kind: 'Thu' }, false],
      ['not spent on another project', { projectCode: 'CT02' }, false],
      ['not spent on no project', {}, false],
    ],
    project('CT01'),
  );

  test('TL_GIAI_NGAN: disbursed over plan', () => {
    const contents = {
      'Đầu tư công': [aProject({ plannedVnd: 6479 })],
      'Thu chi': [aLedgerRow({ projectCode: 'CT01', amountVnd: 1922 })],
    };
    expect(fractionOf('TL_GIAI_NGAN', contents)).toBe('1922/6479');
  });
});
