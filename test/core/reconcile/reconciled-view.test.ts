import type { Explanation } from '../../../src/core/reconcile/explain';
import type { ReconciledLine, Reconciliation } from '../../../src/core/reconcile/reconcile';
import { reconciledView } from '../../../src/core/reconcile/reconciled-view';
import type { Dossier } from '../../../src/core/workbook/reading/read-dossiers';
import { recordsOf } from '../../builders/readings';
import { aDossier } from '../../builders/tables';

const RETURNED = { receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-06' };
const { dossiers, period } = recordsOf({
  'Hồ sơ': [
    aDossier({ code: 'HS.1', ...RETURNED, closedInSoftwareOn: '2023-04-10' }),
    aDossier({ code: 'HS.2', receivedOn: '2023-05-04' }),
    aDossier({ code: 'HS.3', ...RETURNED }),
  ],
});
const [closed, pending, open] = dossiers as readonly [Dossier, Dossier, Dossier];

const AGREED: Reconciliation = {
  lines: [],
  agreeing: 3,
  broken: [],
  problems: [],
  closing: { returned: 2, noted: 1 },
};
const aLine = (given: Partial<ReconciledLine>): ReconciledLine => ({
  kind: 'sector',
  name: 'Hộ tịch',
  level: null,
  row: 5,
  presence: 'both',
  columns: [{ column: 'resolved', ours: 3, theirs: 1, explanations: [] }],
  ...given,
});
const because = (makes: Explanation['makes'], ...of: readonly Dossier[]): Explanation => ({
  reason: makes === 'part' ? 'closed-there' : 'not-closed',
  dossiers: of,
  makes,
});

function viewOf(found: Partial<Reconciliation>, mostRows = 10) {
  if (!period) throw new Error('no period');
  return reconciledView({ ...AGREED, ...found }, { period, mostRows, rowOf: ({ row }) => row + 100 });
}

describe('the reconciliation in words', () => {
  test('names the period, the tabs, and how many sectors agree and differ', () => {
    const view = viewOf({ lines: [aLine({ kind: 'total', name: 'Cộng' }), aLine({}), aLine({ name: 'Đất đai' })] });
    expect(view).toMatchObject({ period: 'quý II năm 2023', dossiersTab: 'Hồ sơ', sectors: 2, agreeing: 3 });
    expect(view.lines.map(({ name, level }) => [name, level])).toEqual([
      ['Tổng số', ''],
      ['Hộ tịch', ''],
      ['Đất đai', ''],
    ]);
  });

  test('gives each column its number in the form, and each line its level', () => {
    const [line] = viewOf({ lines: [aLine({ level: 'commune', presence: 'theirs' })] }).lines;
    expect(line).toMatchObject({ level: 'Cấp xã', presence: 'theirs', row: 5 });
    expect(line?.columns).toEqual([{ number: '(7)', label: 'Đã giải quyết: tổng số', ours: 3, theirs: 1 }]);
  });

  test('says what of the form could not be read, and where it contradicts itself', () => {
    const view = viewOf({
      problems: [{ code: 'line-unnamed', row: 7 }, { code: 'sectors-missing' }],
      broken: [{ row: 9, name: 'Hộ tịch', total: 'received', parts: ['resolved', 'pending'], said: 1234, sum: 1230 }],
    });
    expect([view.isRead, view.problems.map(({ row }) => row)]).toEqual([true, [7, null]]);
    expect(view.contradictions).toEqual([{ row: 9, text: '«Hộ tịch»: cột (3) ghi 1.234, nhưng (7) + (11) = 1.230.' }]);
  });

  test.each(['form-empty', 'form-unknown', 'lines-missing'] as const)(
    'says of a form with the problem %s that nothing was compared',
    (code) => {
      expect(viewOf({ problems: [{ code }] }).isRead).toBe(false);
    },
  );

  test('asks for days of closing only where fewer than half of what was returned have one', () => {
    const { closingUnknown } = viewOf({ closing: { returned: 3, noted: 1 } });
    expect(closingUnknown).toMatch(/^Mới có 1 trong 3 hồ sơ/);
    expect(viewOf({ closing: { returned: 2, noted: 1 } }).closingUnknown).toBe('');
    expect(viewOf({ closing: { returned: 0, noted: 0 } }).closingUnknown).toBe('');
  });
});

describe('an explanation', () => {
  const explanationsOf = (columns: ReconciledLine['columns'], mostRows?: number) =>
    viewOf({ lines: [aLine({ columns })] }, mostRows).lines[0]?.explanations ?? [];
  const resolved = { column: 'resolved', ours: 3, theirs: 1 } as const;
  const pendingColumn = { column: 'pending', ours: 1, theirs: 3 } as const;

  test('of the same rows in several columns is told once, with all of them', () => {
    const [first, ...others] = explanationsOf([
      { ...resolved, explanations: [because('all', closed, open)] },
      { ...pendingColumn, explanations: [because('all', closed, open)] },
    ]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      columns: ['(7)', '(11)'],
      count: 2,
      reason: 'Đã trả kết quả, chưa có ngày kết thúc trên phần mềm',
      verdict: 'Giải thích đủ',
    });
  });

  test('of other rows is told on its own, what explains all before what explains a part', () => {
    const told = explanationsOf([
      { ...resolved, explanations: [because('part', pending), because('together', closed)] },
      { ...pendingColumn, explanations: [because('all', open), because('part', closed, pending)] },
    ]);
    expect(told.map(({ makes, count, columns }) => [makes, count, ...columns])).toEqual([
      ['all', 1, '(11)'],
      ['together', 1, '(7)'],
      ['part', 1, '(7)'],
      ['part', 2, '(11)'],
    ]);
  });

  test('names each dossier by where it stands now, with its days', () => {
    const [one] = explanationsOf([{ ...resolved, explanations: [because('all', closed, pending)] }]);
    expect(one?.rows).toEqual([
      { row: 102, code: 'HS.1', text: 'nhận 03/4/2023, trả 06/4/2023, phần mềm kết thúc 10/4/2023' },
      { row: 103, code: 'HS.2', text: 'nhận 04/5/2023, chưa trả, phần mềm chưa kết thúc' },
    ]);
  });

  test('names only the first dossiers of many, and counts them all', () => {
    const [one] = explanationsOf([{ ...resolved, explanations: [because('all', closed, pending, open)] }], 2);
    expect([one?.count, one?.rows.map(({ code }) => code)]).toEqual([3, ['HS.1', 'HS.2']]);
  });
});
