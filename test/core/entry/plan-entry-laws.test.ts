import fc from 'fast-check';
import type { EntryOrder } from '../../../src/core/entry/entry-types';
import { planEntry } from '../../../src/core/entry/plan-entry';
import { planUndo } from '../../../src/core/entry/plan-undo';
import { type Remembered, rememberedIn, withRemembered } from '../../../src/core/entry/remembered';
import { LEDGER_TAB } from '../../../src/core/workbook/contract/budget-tabs';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import type { Block } from '../../../src/core/workbook/contract/row-blocks';
import { readTab } from '../../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../../src/core/workbook/reading/read-workbook';
import { dayOn } from '../../builders/days';
import { anEntry } from '../../builders/entries';
import { runs } from '../../builders/runs';
import { aWorkbook } from '../../builders/tables';

const TODAY = dayOn('2023-06-13');

/** The workbook after the blocks are written to a row. */
function written(tables: readonly Table[], row: number, blocks: readonly Block[]): readonly Table[] {
  return tables.map((table) => {
    if (table.name !== LEDGER_TAB.name) return table;
    const rows = table.rows.map((cells) => [...cells]);
    while (rows.length < row) rows.push([]);
    const target = rows[row - 1] as Cell[];
    for (const { column, cells } of blocks) for (const [at, cell] of cells.entries()) target[column - 1 + at] = cell;
    return { name: table.name, rows };
  });
}

interface Desk {
  readonly tables: readonly Table[];
  readonly remembered: readonly Remembered[];
}

/** Saves an order; `cutShort`: the run ends before it writes. */
function saving({ tables, remembered }: Desk, order: EntryOrder, cutShort: boolean): Desk {
  const plan = planEntry(order, tables, { today: TODAY, remembered });
  if (plan.kind !== 'write') return { tables, remembered };
  return {
    tables: cutShort ? tables : written(tables, plan.row, plan.blocks),
    remembered: rememberedIn(withRemembered(remembered, plan.remembered)),
  };
}

function takingBack({ tables, remembered }: Desk, token: string): Desk {
  const known = remembered.find((one) => one.token === token);
  const table = tableOf(tables, LEDGER_TAB);
  const plan = known && table ? planUndo(known, table, remembered) : null;
  return { tables: plan?.kind === 'write' ? written(tables, plan.row, plan.blocks) : tables, remembered };
}

const amountsIn = ({ tables }: Desk) =>
  readTab(LEDGER_TAB, tableOf(tables, LEDGER_TAB))
    .rows.map(({ amountVnd }) => amountVnd)
    .sort((a, b) => a - b);

const EMPTY: Desk = { tables: aWorkbook(), remembered: [] };

/** Few orders with even fewer amounts, so that equal rows are common; a `lost` save is interrupted before it writes. */
const steps = fc.array(
  fc.record({ order: fc.nat(5), act: fc.constantFrom('save' as const, 'lost' as const, 'undo' as const) }),
  { maxLength: 25 },
);
const amountOf = (order: number) => 1 + (order % 2);

test('whatever is saved again, cut short or taken back, the sheet holds each order that stands, once', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      let desk = EMPTY;
      const standing = new Set<number>();
      for (const { order, act } of taken) {
        const token = `T${order}`;
        if (act === 'undo') desk = takingBack(desk, token);
        else desk = saving(desk, anEntry('ledger', { amountVnd: String(amountOf(order)) }, token), act === 'lost');
        if (act === 'undo') standing.delete(order);
        if (act === 'save') standing.add(order);
      }
      expect(amountsIn(desk)).toEqual([...standing].map(amountOf).sort((a, b) => a - b));
    }),
    runs(200),
  );
});

test('rows that were sorted meanwhile are found again', () => {
  const orders = [3, 1, 2].map((amount) => anEntry('ledger', { amountVnd: String(amount) }));
  let desk = orders.reduce((before, order) => saving(before, order, false), EMPTY);
  const sorted = desk.tables.map(({ name, rows: [header = [], ...rows] }) =>
    name === LEDGER_TAB.name ? { name, rows: [header, ...rows.reverse()] } : { name, rows: [header, ...rows] },
  );
  desk = { ...desk, tables: sorted };
  for (const order of orders) desk = saving(desk, order, false);
  expect(amountsIn(desk)).toEqual([1, 2, 3]);
  expect(amountsIn(takingBack(desk, orders[0]?.token ?? ''))).toEqual([1, 2]);
});

test('what is remembered fits into a property, the longest order included', () => {
  let remembered: readonly Remembered[] = [];
  for (let n = 0; n < 60; n++) {
    const entry: Remembered = {
      token: `123e4567-e89b-12d3-a456-4266141740${n}`,
      kind: 'result',
      row: 100_000 + n,
      asked: 'ffffffff',
      digest: 'ffffffff',
      alike: 9999,
      former: { code: '000.00.08.H32-230605-000012', returnedOn: { day: TODAY }, status: 'Đang giải quyết' },
    };
    remembered = rememberedIn(withRemembered(remembered, entry));
  }
  expect(Buffer.byteLength(JSON.stringify(remembered))).toBeLessThan(9 * 1024);
  expect(remembered[remembered.length - 1]?.row).toBe(100_059);
});
