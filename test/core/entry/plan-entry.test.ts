import type { EntryKind, EntryValues } from '../../../src/core/entry/entry-types';
import { planEntry } from '../../../src/core/entry/plan-entry';
import { planUndo } from '../../../src/core/entry/plan-undo';
import { sheetRows } from '../../../src/core/entry/sheet-rows';
import { LEDGER_TAB } from '../../../src/core/workbook/contract/budget-tabs';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { tableOf } from '../../../src/core/workbook/reading/read-workbook';
import { dayOn, on } from '../../builders/days';
import { anEntry } from '../../builders/entries';
import { aDossier, aLedgerRow, aTable, aWorkbook } from '../../builders/tables';

const KNOWN = { today: dayOn('2023-06-13'), remembered: [] };
const planned = (kind: EntryKind, tables: readonly Table[], typed: EntryValues = {}) =>
  planEntry(anEntry(kind, typed), tables, KNOWN);
const objectionsTo = (...given: Parameters<typeof planned>) => {
  const plan = planned(...given);
  return plan.kind === 'refused' ? plan.objections.map(({ text }) => text) : [];
};
/** The workbook with these rows as its ledger. */
const withLedger = (rows: readonly (readonly Cell[])[]) =>
  aWorkbook().map((table) => (table.name === 'Thu chi' ? { ...table, rows } : table));
const LEDGER = aTable('Thu chi', [aLedgerRow()]).rows;

describe('a new row stands', () => {
  test('under the last one', () => {
    expect(planned('ledger', aWorkbook({ 'Thu chi': [aLedgerRow(), aLedgerRow()] }))).toMatchObject({ row: 4 });
    expect(planned('ledger', aWorkbook({ 'Thu chi': [] }))).toMatchObject({ row: 2 });
  });

  test('in a row that officers only numbered in advance, their numbers left alone', () => {
    const rows = [['STT', ...(LEDGER[0] ?? [])], [1, ...(LEDGER[1] ?? [])], [2], [3]];
    const plan = planned('ledger', withLedger(rows));
    if (plan.kind !== 'write') throw new Error(plan.kind);
    expect(plan.row).toBe(3);
    expect(plan.blocks.map(({ column }) => column)).toEqual([2]);
  });

  test('around officers’ own columns inside the sheet, in one go below all that is there', () => {
    const withOwn = ([first = null, ...others]: readonly Cell[], own: Cell) => [first, own, ...others];
    const rows = [withOwn(LEDGER[0] ?? [], 'Riêng'), withOwn(LEDGER[1] ?? [], 'x')];
    const blocksIn = (table: readonly (readonly Cell[])[]) => {
      const plan = planned('ledger', withLedger(table));
      return plan.kind === 'write' ? plan.blocks.map(({ column, cells }) => [column, cells.length]) : [];
    };
    expect(blocksIn([...rows, [null, 'của tôi']])).toEqual([
      [1, 1],
      [3, 5],
    ]);
    expect(blocksIn(rows)).toEqual([[1, 7]]);
  });
});

describe('a dossier is refused', () => {
  const tables = aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.A', receivedOn: 'hôm qua' })] });

  test('under a code that stands in the tab, even in a row with an error', () => {
    expect(objectionsTo('dossier', tables, { code: 'hs.a ' })).toEqual([
      'Mã hồ sơ: «hs.a» đã có ở dòng 2, cần một mã chưa dùng.',
    ]);
    expect(objectionsTo('dossier', tables, { code: 'HS.B' })).toEqual([]);
  });

  test('where a column that was filled is not in the tab', () => {
    const narrow = aWorkbook().map((table) => (table.name === 'Hồ sơ' ? withoutColumn(table, 'Ghi chú') : table));
    expect(objectionsTo('dossier', narrow, { remark: 'đủ giấy tờ' })).toEqual([
      expect.stringMatching(
        /^Ghi chú: tab không có cột này.*Hãy bấm «Nâng cấp bảng tính» ở trang «Thiết lập bảng tính»/,
      ),
    ]);
    expect(objectionsTo('dossier', narrow)).toEqual([]);
  });
});

describe('what was written is taken back', () => {
  const plan = planned('ledger', aWorkbook());
  if (plan.kind !== 'write') throw new Error(plan.kind);
  const { remembered } = plan;
  const written = aTable('Thu chi', [
    aLedgerRow({ on: '2023-06-12', amountVnd: 14_578_500, item: 'Chi thường xuyên' }),
  ]);
  const undone = (table: Table) => planUndo(remembered, table, [remembered]);

  test('by emptying its row', () => {
    const back = undone(written);
    if (back.kind !== 'write') throw new Error(back.kind);
    expect(back.row).toBe(2);
    expect(back.blocks.flatMap(({ cells }) => cells).every((cell) => cell === null)).toBe(true);
  });

  test('not once somebody edited it, and only once', () => {
    const edited = {
      ...written,
      rows: written.rows.map((row, index) => (index === 1 ? [on('2023-06-11'), ...row.slice(1)] : row)),
    };
    expect(undone(edited)).toEqual({ kind: 'changed', row: 2 });
    expect(undone({ ...written, rows: written.rows.slice(0, 1) })).toEqual({ kind: 'undone', row: 2 });
  });
});

describe('a result is taken back', () => {
  const dossier = { code: 'HS.CU', receivedOn: '2023-06-09', status: 'Chờ bổ sung' };
  const plan = planned('result', aWorkbook({ 'Hồ sơ': [aDossier(dossier)] }));
  if (plan.kind !== 'write') throw new Error(plan.kind);
  const undone = (typed: object) =>
    planUndo(plan.remembered, aTable('Hồ sơ', [aDossier({ ...dossier, ...typed })]), [plan.remembered]);
  const answered = { returnedOn: '2023-06-12', status: 'Đã trả kết quả' };

  test('by the day and the status that stood there before; the rest of the dossier is left alone', () => {
    const back = undone(answered);
    if (back.kind !== 'write') throw new Error(back.kind);
    expect(back.blocks.flatMap(({ cells }) => cells)).toEqual([null, 'Chờ bổ sung']);
    expect(undone({ ...answered, remark: 'đã gọi' })).toMatchObject({ kind: 'write', row: 2 });
  });

  test('once, and not after somebody changed the result', () => {
    expect(undone({})).toEqual({ kind: 'undone', row: 2 });
    expect(undone({ ...answered, status: 'Từ chối' })).toEqual({ kind: 'changed', row: 2 });
  });
});

test('a row holds what it shows: a day however it is typed, a blank and an empty text alike', () => {
  const table = tableOf(aWorkbook({ 'Thu chi': [aLedgerRow({ on: '2023-06-12', content: ' ' })] }), LEDGER_TAB);
  const rows = sheetRows(LEDGER_TAB, table as Table);
  expect(
    rows.holds(
      2,
      new Map<string, Cell>([
        ['on', '12/6/2023'],
        ['content', null],
      ]),
    ),
  ).toBe(true);
  expect(rows.holds(2, new Map<string, Cell>([['on', '13/6/2023']]))).toBe(false);
  expect(rows.holdsNothingBut(2, new Map<string, Cell>([['on', '12/6/2023']]))).toBe(false);
});

function withoutColumn({ name, rows }: Table, header: string): Table {
  const at = (rows[0] ?? []).indexOf(header);
  return { name, rows: rows.map((row) => row.filter((_, index) => index !== at)) };
}
