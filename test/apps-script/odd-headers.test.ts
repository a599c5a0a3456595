import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { ACCEPTED_TAB, FROZEN_TAB, LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { DAYS_OFF_TAB, INDICATORS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { tabLayout } from '../../src/core/workbook/contract/tab-layout';
import { TABS } from '../../src/core/workbook/contract/tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { loadDist } from '../../src/emulator/world/load-dist';
import { builtScript } from '../builders/built-script';
import { anEntry } from '../builders/entries';
import { aTab } from '../builders/frozen';
import { anExport, staged, takenBack, written } from '../builders/imports';
import { ODDITIES } from '../builders/odd-headers';
import { AN, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { aDayOff, aDossier, anAssignment, anIndicatorRow, aParagraph, aWorkbook } from '../builders/tables';

const PRODUCT_TABS = [LOG_TAB, FROZEN_TAB, ACCEPTED_TAB] as const;
const OLD_TERM = 'Thủ tục được cung cấp ở mức độ 3, 4 theo quy định.';
const WORKED_OUT = 'Hạn trả (tính)';

const PLAIN: readonly Table[] = [
  ...aWorkbook({
    'Hồ sơ': [
      aDossier({ code: 'HS.CU' }),
      aDossier({ code: 'HS.TRE', dueOn: '2023-04-10', returnedOn: '2023-04-12', delayCause: 'Lỗi phần mềm' }),
    ],
    'Nội dung': [aParagraph({ section: 'III.1', text: OLD_TERM })],
    'Phân công': [anAssignment()],
    'Ngày nghỉ': [aDayOff()],
    'Chỉ tiêu': [anIndicatorRow()],
  }).map(withHelper),
  ...PRODUCT_TABS.map((tab: Tab) => aTab(tab, [])),
];
const { 'all of it at once': oddly } = ODDITIES;
const ODD = PLAIN.map(oddly);

/** Set-up adds the helper column where it is missing. */
function withHelper({ name, rows: [headers = [], ...rows] }: Table): Table {
  return name === 'Hồ sơ'
    ? { name, rows: [[...headers, WORKED_OUT], ...rows.map((row) => [...row, null])] }
    : { name, rows: [headers, ...rows] };
}

const sheetIn = ({ file }: Office, { name }: Pick<Tab, 'name'>) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const layoutIn = ({ file }: Office, tab: Tab) => tabLayout(tab, tableOf(file.tables(), tab) as Table);

/** What officers do in a day, everything that writes under headers among it. */
function worked(tables: readonly Table[]) {
  const office = anOfficeWith(tables);
  const server = office.as(AN);
  valueIn(server.call('recalculate'));
  const { problems } = valueIn(server.call('panelState'));
  const key = problems.find(({ message }) => message.includes('mức độ 3'))?.key ?? '';
  valueIn(server.call('acceptProblem', key, 'Trích nguyên văn'));
  valueIn(server.call('withdrawAcceptance', key));
  valueIn(server.call('acceptProblem', key, 'Trích nguyên văn của cấp trên'));
  for (const kind of ['dossier', 'result'] as const) valueIn(server.call('saveEntry', anEntry(kind, {}, `T.${kind}`)));
  const order = { before: null, codes: ['I.2'], officer: AN, dueIso: '2023-06-20' };
  const { work } = valueIn(server.call('assignSection', order));
  const row = work.find(({ officer }) => officer === AN)?.row ?? 0;
  valueIn(server.call('markAssignment', { row, officer: AN, codes: ['I.2'] }, true));
  valueIn(server.call('saveParagraph', { code: 'I.2', text: 'Đã kiểm tra xong.', before: null }));
  const rows = anExport('Hồ sơ', [aDossier({ code: 'HS.NHAP' }), aDossier({ code: 'HS.CU', paidOnline: 'Có' })]);
  const preview = staged(office, [rows]);
  written(office);
  staged(office, [anExport('Hồ sơ', [aDossier({ code: 'HS.LUI' })])], { id: 'e5f6a7b8' });
  written(office, { id: 'e5f6a7b8' });
  takenBack(office, { id: 'e5f6a7b8' });
  makeReport(office);
  const frozen = valueIn(server.call('freezePeriod')).periods;
  valueIn(server.call('openFrozenPeriod', frozen[0]?.freeze ?? '', 'Sửa số liệu'));
  valueIn(server.call('traceIndicator', 'HS_TRE_HAN'));
  return { office, preview };
}

const plain = worked(PLAIN);
const odd = worked(ODD);

/** Without the numbers of the rows, which the row above the headers moves, and the warnings of repeated headers. */
const rowsIn = ({ file }: Office, tab: Tab) =>
  readTab(tab, tableOf(file.tables(), tab)).rows.map((row) => ({ ...row, row: null, warnings: null }));

describe('under odd headers a day’s work comes out the same', () => {
  test.each([...TABS, ...PRODUCT_TABS].map((tab) => [tab.name, tab as Tab]))('in the tab %s', (_, tab) => {
    const rows = rowsIn(odd.office, tab);
    expect(rows).toEqual(rowsIn(plain.office, tab));
    expect(readTab(tab, tableOf(odd.office.file.tables(), tab)).complete).toBe(true);
  });

  test('in the tab that traces an indicator, but for the rows to go to', () => {
    const traced = ({ office }: typeof plain) =>
      sheetIn(office, { name: 'Truy vết' })
        .getDataRange()
        .getValues()
        .map(([, ...cells]) => cells);
    expect(traced(odd)).toEqual(traced(plain));
    expect(traced(odd).flat()).toContain('Lỗi phần mềm');
  });

  test('in the preview of an import', () => {
    const { state, added, changed } = odd.preview;
    expect([state.counts, added]).toEqual([plain.preview.state.counts, plain.preview.added]);
    expect(changed.map(({ cells }) => cells)).toEqual(plain.preview.changed.map(({ cells }) => cells));
  });

  test('and no header is written a second time, nor a cell of the officers’ own touched', () => {
    const tables = odd.office.file.tables();
    for (const {
      name,
      rows: [, headers = [], ...rows],
    } of ODD) {
      const [, now = [], ...others] = tables.find((table) => table.name === name)?.rows ?? [];
      expect([name, now.length]).toEqual([name, headers.length]);
      const own = headers.length - 1;
      expect(others.slice(0, rows.length).map((row) => [row[0], row[own]])).toEqual(
        rows.map((row) => [row[0], row[own]]),
      );
    }
  });
});

describe('set-up finds odd headers and', () => {
  const { office } = odd;
  const dossiers = sheetIn(office, DOSSIERS_TAB);
  const { headerRow, columnOf, columnHeaded } = layoutIn(office, DOSSIERS_TAB);
  const letterOf = (column: number) =>
    dossiers
      .getRange(1, column + 1)
      .getA1Notation()
      .replace('1', '');

  test('freezes the rows down to them', () => {
    expect([headerRow, dossiers.getFrozenRows()]).toEqual([1, 2]);
  });

  test('explains each of them, and offers the accepted values under it', () => {
    expect(dossiers.getRange(2, columnOf('status') + 1).getNote()).toContain('Hủy dùng cho hồ sơ nhập nhầm');
    const [[rule]] = dossiers.getRange(3, columnOf('status') + 1).getDataValidations() as [
      [GoogleAppsScript.Spreadsheet.DataValidation | null],
    ];
    expect(rule?.getCriteriaValues()[0]).toContain('Đã trả kết quả');
    expect(dossiers.getRange(3, columnOf('dueOn') + 1).getNumberFormat()).toBe('dd/mm/yyyy');
  });

  test('colours dossiers by the cells of their own row', () => {
    const [overdue] = dossiers.getConditionalFormatRules();
    const [typed, workedOut] = [columnOf('dueOn'), columnHeaded(WORKED_OUT)].map((column) => `$${letterOf(column)}3`);
    const formula = String(overdue?.getBooleanCondition()?.getCriteriaValues()[0]);
    expect(formula).toContain(`IF(${typed}<>"";${typed};${workedOut})`);
    expect(overdue?.getRanges()[0]?.getRow()).toBe(3);
  });

  test('warns before the figures of this period are overtyped', () => {
    const { SpreadsheetApp } = office.file.as(AN);
    const [protection] = sheetIn(office, INDICATORS_TAB).getProtections(SpreadsheetApp.ProtectionType.RANGE);
    expect(protection?.getRange().getColumn()).toBe(layoutIn(office, INDICATORS_TAB).columnOf('current') + 1);
  });
});

test('«Tính lại» writes the due day that nobody typed beside its dossier', () => {
  const days = (office: Office) => {
    const { headerRow, columnHeaded } = layoutIn(office, DOSSIERS_TAB);
    const rows = (tableOf(office.file.tables(), DOSSIERS_TAB)?.rows ?? []).slice(headerRow + 1);
    return rows.map((row) => row[columnHeaded(WORKED_OUT)] ?? null);
  };
  expect(days(odd.office)).toEqual(days(plain.office));
  expect(days(odd.office)[0]).not.toBeNull();
});

test('a problem leads to its cell', () => {
  valueIn(odd.office.as(AN).call('jumpTo', 'Hồ sơ', 4, 'Trạng thái'));
  const cell = odd.office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  expect([cell?.getRow(), cell?.getColumn()]).toEqual([4, layoutIn(odd.office, DOSSIERS_TAB).columnOf('status') + 1]);
});

describe('a cell function', () => {
  // No service at hand: custom functions may not need any.
  const project = loadDist(builtScript(), {}) as Record<string, (...args: unknown[]) => unknown>;
  const sheetValue = (cell: Cell) => {
    return typeof cell === 'object' && cell ? new Date(cell.day * 86_400_000 - 7 * 3_600_000) : (cell ?? '');
  };
  const rangesOf = (tables: readonly Table[]) =>
    TABS.map((tab) => (tableOf(tables, tab)?.rows ?? []).map((row) => row.map(sheetValue)));
  const indicators = (tables: readonly Table[]) => project.BANG_CHI_TIEU?.(...rangesOf(tables)) as unknown[][];

  test('counts the same from ranges with odd headers', () => {
    expect(indicators(ODD)).toEqual(indicators(PLAIN));
    expect(indicators(ODD).find(([code]) => code === 'HS_TRE_HAN')).toContain('01');
  });

  test('finds a code in a table with odd headers', () => {
    const rows = indicators(PLAIN) as Cell[][];
    const range = oddly({ name: 'Bảng trực tiếp', rows }).rows.map((row) => row.map(sheetValue));
    expect(project.CHI_TIEU?.('HS_TRE_HAN', range)).toBe('01');
  });

  test('knows the days off from a range with odd headers', () => {
    const daysOff = (tables: readonly Table[]) => rangesOf(tables)[TABS.indexOf(DAYS_OFF_TAB)];
    const due = (tables: readonly Table[]) =>
      project.HAN_TRA?.(new Date('2023-04-28T00:00:00+07:00'), 1, daysOff(tables));
    expect(due(ODD)).toEqual(due(PLAIN));
    expect(due(PLAIN)).toEqual(new Date('2023-05-02T00:00:00+07:00'));
  });
});
