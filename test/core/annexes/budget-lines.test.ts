import fc from 'fast-check';
import { budgetLines } from '../../../src/core/annexes/budget-lines';
import { viewOf } from '../../../src/core/indicators/family';
import { figuresOf, recordsOf } from '../../builders/readings';
import { reportIn } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { aLedgerRow, anEstimate, aProject, type Contents, settings } from '../../builders/tables';

/** `2 Chi thường xuyên 100 60`: mark, item, estimate and actual amount of each line. */
function linesOf(contents: Contents): readonly string[] {
  const { khoan_muc } = reportIn(contents).report.lists;
  return khoan_muc.map(({ fields: { stt, ten, du_toan, thuc_hien, ty_le } }) =>
    [stt, ten, du_toan, thuc_hien, ty_le].join(' '),
  );
}

const RECURRENT = 'Chi thường xuyên';
const CULTURE = 'Chi văn hóa';

describe('the table of the budget', () => {
  test('counts in an item what moved under its parts', () => {
    expect(
      linesOf({
        'Dự toán': [
          anEstimate({ amountVnd: 100 }),
          anEstimate({ item: CULTURE, parent: RECURRENT, amountVnd: 40 }),
          anEstimate({ item: 'Thư viện', parent: CULTURE, amountVnd: 10 }),
          anEstimate({ item: 'Dự phòng', amountVnd: 20 }),
        ],
        'Thu chi': [
          aLedgerRow({ amountVnd: 5 }),
          aLedgerRow({ item: CULTURE, amountVnd: 20 }),
          aLedgerRow({ item: 'Thư viện', amountVnd: 1 }),
        ],
      }),
    ).toEqual([
      'II Tổng chi ngân sách 120 26 21,66%',
      '1 Chi thường xuyên 100 26 26%',
      '- Chi văn hóa 40 21 52,5%',
      '- Thư viện 10 1 10%',
      '2 Dự phòng 20 0 0%',
    ]);
  });

  test('puts each part under its item, whatever the order of the rows', () => {
    const lines = linesOf({
      'Dự toán': [
        anEstimate({ item: CULTURE, parent: RECURRENT, amountVnd: 40 }),
        anEstimate({ item: 'Dự phòng', amountVnd: 20 }),
        anEstimate({ amountVnd: 100 }),
      ],
    });
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'II Tổng chi',
      '1 Dự phòng',
      '2 Chi thường',
      '- Chi văn',
    ]);
  });

  test('shows at the end what moved without an estimate, with no rate', () => {
    expect(
      linesOf({
        'Dự toán': [anEstimate({ kind: 'Thu', item: 'Thu phí', amountVnd: 100 })],
        'Thu chi': [
          aLedgerRow({ kind: 'Thu', item: 'Thu khác', amountVnd: 7 }),
          aLedgerRow({ kind: 'Thu', item: 'thu  PHÍ ', amountVnd: 50 }),
        ],
      }),
    ).toEqual(['I Tổng thu ngân sách 100 57 57%', '1 Thu phí 100 50 50%', '2 Thu khác – 7 –']);
  });

  test('keeps revenue and spending of one name apart', () => {
    const contents = {
      'Thu chi': [aLedgerRow({ kind: 'Thu', item: 'Khác', amountVnd: 7 }), aLedgerRow({ item: 'Khác', amountVnd: 3 })],
    };
    expect(linesOf(contents).filter((line) => line.includes('Khác'))).toEqual(['1 Khác – 7 –', '1 Khác – 3 –']);
  });

  test('leaves out a kind of which nothing is known', () => {
    expect(linesOf({ 'Thu chi': [aLedgerRow()] }).filter((line) => line.startsWith('I '))).toEqual([]);
    expect(linesOf({})).toEqual([]);
  });

  test('counts from 1 January of the year of the last day to that day', () => {
    const on = (day: string) => aLedgerRow({ on: day, amountVnd: 1 });
    const rows = ['2022-12-31', '2023-01-01', '2023-06-14', '2023-06-15'].map(on);
    expect(linesOf({ 'Thu chi': rows })).toEqual(['II Tổng chi ngân sách – 2 –', '1 Chi thường xuyên – 2 –']);
  });

  test('adds up an item estimated in two rows, and subtracts what was booked back', () => {
    const rows = [aLedgerRow({ amountVnd: 50 }), aLedgerRow({ amountVnd: -20 })];
    expect(
      linesOf({ 'Dự toán': [anEstimate({ amountVnd: 60 }), anEstimate({ amountVnd: 40 })], 'Thu chi': rows })[1],
    ).toBe('1 Chi thường xuyên 100 30 30%');
  });

  test('has no line at all while the period is unknown', () => {
    expect(linesOf({ 'Cấu hình': settings({ periodKind: null }), 'Thu chi': [aLedgerRow()] })).toEqual([]);
  });
});

describe('items that name one another as their own parents', () => {
  const estimates = [
    anEstimate({ item: 'A', parent: 'B', amountVnd: 10 }),
    anEstimate({ item: 'B', parent: 'A', amountVnd: 20 }),
    anEstimate({ item: 'C', parent: 'C', amountVnd: 30 }),
    anEstimate({ item: 'D', amountVnd: 40 }),
  ];

  test('are all shown, each once, with what moved under them', () => {
    const lines = linesOf({
      'Dự toán': estimates,
      'Thu chi': ['A', 'B', 'C', 'D'].map((item) => aLedgerRow({ item, amountVnd: 1 })),
    });
    expect(lines.slice(1)).toEqual(['1 D 40 1 2,5%', '- A 10 2 20%', '- B 20 1 5%', '- C 30 1 3,33%']);
  });
});

const NAMES = ['Chi A', 'Chi B', 'Chi C', 'Chi D'] as const;
const name = fc.constantFrom(...NAMES);
const amount = fc.integer({ min: 0, max: 1e12 });
const kind = fc.constantFrom('Thu', 'Chi');
const estimate = fc
  .record({ kind, item: name, parent: fc.constantFrom('', ...NAMES), amountVnd: amount })
  .map(anEstimate);
const booking = fc.record({ kind, item: name, amountVnd: amount }).map(aLedgerRow);

test('whatever the parents, the lines without a parent add up to the totals of the report', () => {
  fc.assert(
    fc.property(fc.array(estimate, { maxLength: 8 }), fc.array(booking, { maxLength: 8 }), (estimates, bookings) => {
      const contents = { 'Dự toán': estimates, 'Thu chi': bookings };
      const [records, figures] = [recordsOf(contents), figuresOf(contents)];
      for (const [itsKind, total] of [
        ['revenue', figures.NS_THU],
        ['spending', figures.NS_CHI],
      ] as const) {
        const lines = budgetLines(records, viewOf(records) as NonNullable<ReturnType<typeof viewOf>>, itsKind);
        const top = lines.filter(({ depth }) => depth === 0);
        expect(top.reduce((sum, { actualVnd }) => sum + actualVnd, 0)).toBe(total.value);
        expect(new Set(lines.map(({ item }) => item)).size).toBe(lines.length);
      }
    }),
    runs(15),
  );
});

test('the total estimate is the sum of the lines that carry a number of their own', () => {
  const contents = {
    'Dự toán': [anEstimate({ amountVnd: 100 }), anEstimate({ item: CULTURE, parent: RECURRENT, amountVnd: 40 })],
  };
  const numbered = linesOf(contents).filter((line) => /^\d/.test(line));
  expect(numbered).toEqual(['1 Chi thường xuyên 100 0 0%']);
  expect(linesOf(contents)[0]).toBe('II Tổng chi ngân sách 100 0 0%');
});

test('where nothing was estimated the total has no estimate either', () => {
  expect(linesOf({ 'Thu chi': [aLedgerRow({ amountVnd: 7 })] })).toEqual([
    'II Tổng chi ngân sách – 7 –',
    '1 Chi thường xuyên – 7 –',
  ]);
});

// The year's estimate is the sum of the items without a parent; estimate-parent-unknown warns of the others.
test('an item under an unknown parent is shown without a number, since its estimate is not in the total', () => {
  const lines = linesOf({
    'Dự toán': [anEstimate({ amountVnd: 100 }), anEstimate({ item: CULTURE, parent: 'Chi khác', amountVnd: 40 })],
  });
  expect(lines).toEqual(['II Tổng chi ngân sách 100 0 0%', '1 Chi thường xuyên 100 0 0%', '- Chi văn hóa 40 0 0%']);
});

describe('the table of projects', () => {
  test('has what was spent from 1 January of the year of the last day to that day', () => {
    const on = (day: string) => aLedgerRow({ on: day, projectCode: 'CT01', amountVnd: 1 });
    const contents: Contents = {
      'Đầu tư công': [aProject({ plannedVnd: 4 })],
      'Thu chi': ['2022-12-31', '2023-01-01', '2023-06-14', '2023-06-15'].map(on),
    };
    const [project] = reportIn(contents).report.lists.cong_trinh;
    expect(project?.fields).toMatchObject({ stt: '1', ke_hoach: '4', giai_ngan: '2', ty_le: '50%' });
  });

  test('has no project at all while the period is unknown', () => {
    const contents = { 'Cấu hình': settings({ periodKind: null }), 'Đầu tư công': [aProject()] };
    expect(reportIn(contents).report.lists.cong_trinh).toEqual([]);
  });

  test('has for each project the spending booked under its code, and a rate of as many decimals as the indicator', () => {
    const contents: Contents = {
      'Đầu tư công': [aProject({ plannedVnd: 3 }), aProject({ code: 'CT02', name: 'Nhà văn hóa', plannedVnd: 0 })],
      'Thu chi': [
        aLedgerRow({ projectCode: 'CT01', amountVnd: 1 }),
        aLedgerRow({ projectCode: 'CT02', amountVnd: 5 }),
        aLedgerRow({ projectCode: 'CT02', kind: 'Thu', amountVnd: 90 }),
        aLedgerRow({ projectCode: 'CT09', amountVnd: 90 }),
      ],
      'Chỉ tiêu': [{ code: 'TL_GIAI_NGAN', decimals: 1 }],
    };
    const rows = reportIn(contents).report.lists.cong_trinh.map(({ fields }) => [
      fields.ma,
      fields.giai_ngan,
      fields.ty_le,
    ]);
    expect(rows).toEqual([
      ['CT01', '1', '33,3%'],
      ['CT02', '5', '–'],
    ]);
    expect(figuresOf(contents).GN_DA_GIAI_NGAN.value).toBe(6);
  });
});
