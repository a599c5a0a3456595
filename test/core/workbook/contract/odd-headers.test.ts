import ExcelJS from 'exceljs';
import { readXlsx } from '../../../../src/cli/read-xlsx';
import { workbookBytes } from '../../../../src/cli/write-workbook';
import { traceTable } from '../../../../src/core/definitions/trace-table';
import { planEntry } from '../../../../src/core/entry/plan-entry';
import { changesSince } from '../../../../src/core/frozen/changes-since';
import { reducedTables } from '../../../../src/core/frozen/reduced-tables';
import { indicatorCells } from '../../../../src/core/history/indicator-table';
import { reportOf } from '../../../../src/core/report/make-report';
import type { Cell, Table } from '../../../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../../../src/core/workbook/contract/dossier-tabs';
import { recogniseTab } from '../../../../src/core/workbook/contract/recognise';
import { INDICATORS_TAB } from '../../../../src/core/workbook/contract/rule-tabs';
import { tabLayout } from '../../../../src/core/workbook/contract/tab-layout';
import { TABS } from '../../../../src/core/workbook/contract/tabs';
import { readTab } from '../../../../src/core/workbook/reading/read-tab';
import { readWorkbook, tableOf } from '../../../../src/core/workbook/reading/read-workbook';
import { RUN_ON } from '../../../builders/days';
import { anEntry } from '../../../builders/entries';
import { anExport, imported, undone } from '../../../builders/imports';
import { nextYearOf } from '../../../builders/new-year';
import { ODDITIES } from '../../../builders/odd-headers';
import { figuresIn } from '../../../builders/readings';
import {
  aDayOff,
  aDossier,
  aLedgerRow,
  anAssignment,
  anEstimate,
  anIndicatorRow,
  aParagraph,
  aWorkbook,
  settings,
} from '../../../builders/tables';

const LATE = aDossier({
  code: 'HS.CU',
  dueOn: '2023-04-10',
  returnedOn: '2023-04-12',
  delayCause: 'Lỗi phần mềm',
  remark: 'Ghi riêng',
});

const PLAIN = aWorkbook({
  'Cấu hình': settings({ periodKind: 'Năm', periodNumber: null }),
  'Hồ sơ': [LATE, aDossier({ code: 'HS.2', paidOnline: 'Có' })],
  'Dự toán': [anEstimate()],
  'Thu chi': [aLedgerRow(), aLedgerRow({ on: '2023-05-05', content: 'Điện' })],
  'Nội dung': [aParagraph({ author: 'An' })],
  'Phân công': [anAssignment({ dueOn: '2023-06-12' })],
  'Ngày nghỉ': [aDayOff({ name: 'Quốc tế Lao động' })],
  'Chỉ tiêu': [anIndicatorRow({ code: 'HS_TIEP_NHAN' }), anIndicatorRow({ code: 'TL_DUNG_HAN', decimals: 1 })],
});

/** The rows of every tab without row numbers, which change when a row is added above the headers. */
function rowsIn(tables: readonly Table[]) {
  return TABS.map((tab) => {
    return [tab.name, readTab(tab, tableOf(tables, tab)).rows.map((row) => ({ ...row, row: null }))] as const;
  });
}

const edited = (tables: readonly Table[], before: Cell, after: Cell) =>
  tables.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (cell === before ? after : cell))),
  }));

/** Writes blocks of cells as a Sheet does. */
function withBlocks(
  table: Table,
  firstRow: number,
  blocks: readonly { column: number; cells: Table['rows'] }[],
): Table {
  const rows = table.rows.map((row) => [...row]);
  for (const { column, cells } of blocks) {
    cells.forEach((row, down) => {
      while (rows.length < firstRow + down) rows.push([]);
      row.forEach((cell, right) => {
        const target = rows[firstRow + down - 1] as Cell[];
        target[column - 1 + right] = cell;
      });
    });
  }
  // Array elements between blocks would be holes.
  return { ...table, rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)) };
}

function replaced(tables: readonly Table[], table: Table): readonly Table[] {
  return tables.map((one) => (one.name === table.name ? table : one));
}

/** Remarks, and cells in columns that do not belong to the contract. */
const NOT_KEPT = ['Ghi riêng', 'riêng 1', 'của cột lặp'];

/** Every user of the columns of a tab, with its result for a workbook. */
const USERS: Readonly<Record<string, (tables: readonly Table[]) => unknown>> = {
  reading: (tables) => [rowsIn(tables), figuresIn(tables)],
  freezing: (tables) => {
    const kept = reducedTables(tables);
    return [rowsIn(kept), NOT_KEPT.filter((text) => JSON.stringify(kept).includes(text))];
  },
  'what was edited since a freeze': (tables) => [
    changesSince({ tables: PLAIN }, tables),
    changesSince({ tables: reducedTables(tables) }, PLAIN),
    changesSince({ tables: PLAIN }, edited(tables, 'Lỗi phần mềm', 'Thiếu người')).rows.map(({ cells }) => cells),
  ],
  'an import and its undoing': (tables) => {
    const rows = anExport('Hồ sơ', [
      aDossier({ code: 'HS.CU', closedInSoftwareOn: '2023-04-14' }),
      aDossier({ code: 'HS.3' }),
    ]);
    const { plan, journal, tables: after } = imported(tables, rows);
    const { obstacles, missingColumns, fields, added, changed } = plan;
    const counts = [added.length, changed.map(({ cells }) => cells)];
    return [obstacles, missingColumns, fields, counts, rowsIn(after), rowsIn(undone(after, journal))];
  },
  tracing: (tables) =>
    (['HS_TRE_HAN', 'TL_DUNG_HAN', 'TTHC_TONG', 'TL_CHI'] as const).map((code) => {
      const { headers, rows } = traceTable(code, readWorkbook(tables).value, tables);
      return [headers, rows.map(({ sheet, cells }) => [sheet, cells])];
    }),
  'the entry of a dossier and of its result': (tables) =>
    (['dossier', 'result'] as const).map((kind) => {
      const plan = planEntry(anEntry(kind, kind === 'result' ? { code: 'HS.2' } : {}, 'T1'), tables, {
        today: RUN_ON,
        remembered: [],
      });
      if (plan.kind !== 'write') return plan;
      const table = tableOf(tables, DOSSIERS_TAB) as Table;
      const blocks = plan.blocks.map(({ column, cells }) => ({ column, cells: [cells] }));
      return rowsIn(replaced(tables, withBlocks(table, plan.row, blocks)));
    }),
  'the tab Chỉ tiêu': (tables) => {
    const table = tableOf(tables, INDICATORS_TAB) as Table;
    const { headerRow, blocks, missing } = indicatorCells(table, reportOf(tables, RUN_ON));
    const written = withBlocks(
      table,
      headerRow + 1,
      blocks.map(({ column, cells }) => ({ column: column + 1, cells })),
    );
    return rowsIn(replaced(tables, { ...written, rows: [...written.rows, ...missing] }));
  },
  'a cell function': (tables) => tables.map(({ rows }) => recogniseTab(rows)?.name),
  'the workbook of the next year': (tables) => rowsIn(nextYearOf(tables).tables),
};

const PLAIN_ANSWERS = Object.entries(USERS).map(([name, use]) => [name, use(PLAIN)] as const);

describe.each(Object.entries(ODDITIES))('%s', (_, oddly) => {
  const tables = PLAIN.map(oddly);

  test.each(PLAIN_ANSWERS)('changes nothing for %s', (name, answer) => {
    expect(USERS[name]?.(tables)).toEqual(answer);
  });
});

test('the file of a workbook has its drop-downs, notes and frozen rows where its headers stand', async () => {
  const tables = PLAIN.map(ODDITIES['all of it at once']);
  const bytes = await workbookBytes(tables);
  expect(rowsIn(await readXlsx(bytes))).toEqual(rowsIn(PLAIN));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet('Hồ sơ') as ExcelJS.Worksheet;
  const { headerRow, columnOf } = tabLayout(DOSSIERS_TAB, tableOf(tables, DOSSIERS_TAB) as Table);
  const column = columnOf('status') + 1;
  expect(sheet.getCell(headerRow + 2, column).dataValidation.formulae[0]).toContain('Đang giải quyết');
  expect(sheet.getCell(headerRow + 1, column).note).toContain('Hủy dùng cho hồ sơ nhập nhầm');
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: headerRow + 1 });
});

test('what each of them is asked has an answer', () => {
  expect(PLAIN_ANSWERS.map(([, answer]) => JSON.stringify(answer).length > 100)).not.toContain(false);
  expect(JSON.stringify(USERS.tracing?.(PLAIN))).toContain('Lỗi phần mềm');
  expect(JSON.stringify(USERS['the tab Chỉ tiêu']?.(PLAIN))).toContain('HS_DANG_QUA_HAN');
});
