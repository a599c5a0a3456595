import type { ImportRows } from '../../src/core/import/import-rows';
import type { ImportPhase } from '../../src/core/import/plan/preview-types';
import { LEDGER_TAB } from '../../src/core/workbook/contract/budget-tabs';
import type { Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { IMPORT_TAB, LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { FaultMode } from '../../src/emulator/world/faults';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { aTab } from '../builders/frozen';
import { anExport, imported, inBlocks, staged, takenBack, trimmed, written } from '../builders/imports';
import { AN, anOffice, BINH, type Office, valueIn } from '../builders/office';
import { aDossier, aLedgerRow, aWorkbook } from '../builders/tables';

const FAILING = failingCallsOf('import');
const RETURNED = { returnedOn: '2023-04-05', status: 'Đã trả kết quả' };
const STANDING = ['A', 'B', 'C', 'D'].map((code) => aDossier({ code }));
const WORKBOOK = [...aWorkbook({ 'Hồ sơ': STANDING, 'Thu chi': [aLedgerRow()] }), aTab(LOG_TAB, [])];
const anOfficeHere = () => anOffice({ tables: WORKBOOK });
const DOSSIERS = anExport('Hồ sơ', [
  { ...STANDING[0], ...RETURNED },
  aDossier({ code: 'E' }),
  { ...STANDING[3], ...RETURNED },
  aDossier({ code: 'F' }),
  aDossier({ code: 'G', procedureCode: '9.9' }),
]);
const LEDGER = anExport('Thu chi', [aLedgerRow(), aLedgerRow(), aLedgerRow(), aLedgerRow({ amountVnd: 7 })]);

const tabIn = ({ file }: Office, tab: Tab) => tableOf(file.tables(), tab) as Table;
const rowsOf = (tables: readonly Table[], tab: Tab) => trimmed(tables.filter(({ name }) => name === tab.name))[0]?.rows;
const phaseOf = (office: Office): ImportPhase | null => valueIn(office.as(AN).call('importState'))?.phase ?? null;
const cells = (office: Office, tab: Tab) => tabIn(office, tab).rows;

/** The tab as the core says it has to be, once and whole. */
function wanted(tab: Tab, rows: ImportRows): Table['rows'] {
  const office = anOfficeHere();
  return rowsOf(imported(office.file.tables(), rows).tables, tab) as Table['rows'];
}

/** Each call of an action of its own office fails once; what the office is left with is looked at. */
function* offices(mode: FaultMode, ready: (office: Office) => void, action: (office: Office) => unknown) {
  for (const n of FAILING.numbers(mode)) {
    const office = anOfficeHere();
    ready(office);
    const hit = withFault(office, n, mode, () => action(office));
    if (hit === null) return;
    yield { n, hit, office };
  }
}

const EXPORTS: readonly (readonly [name: string, tab: Tab, rows: ImportRows])[] = [
  ['dossiers', DOSSIERS_TAB, DOSSIERS],
  ['ledger rows', LEDGER_TAB, LEDGER],
];

describe.each(MODES)('an import in which one service call fails (%s)', (mode) => {
  test('while it is staged and looked at is begun again, and lands once', () => {
    const tab = DOSSIERS_TAB;
    const blocks = inBlocks(DOSSIERS, 2);
    const end = wanted(tab, DOSSIERS);
    const before = cells(anOfficeHere(), tab);
    let hits = 0;
    for (const { n, hit, office } of offices(
      mode,
      () => {},
      (one) => staged(one, blocks),
    )) {
      hits += 1;
      expect({ n, hit, rows: cells(office, tab) }).toEqual({ n, hit, rows: before });
      staged(office, blocks);
      written(office);
      expect({ n, hit, rows: cells(office, tab) }).toEqual({ n, hit, rows: end });
    }
    expect(hits).toBeGreaterThanOrEqual(FAILING.of(40));
  });

  test.each(EXPORTS)('while it is written goes on, loses nothing and doubles nothing (%s)', (_, tab, rows) => {
    const end = wanted(tab, rows);
    const before = cells(anOfficeHere(), tab);
    let hits = 0;
    for (const { n, hit, office } of offices(mode, (one) => staged(one, inBlocks(rows, 2)), written)) {
      hits += 1;
      written(office);
      expect({ n, hit, rows: cells(office, tab) }).toEqual({ n, hit, rows: end });
      takenBack(office);
      expect({ n, hit, rows: cells(office, tab) }).toEqual({ n, hit, rows: before });
    }
    expect(hits).toBeGreaterThanOrEqual(FAILING.of(30));
  });

  test.each(EXPORTS)('half written, is taken back whole (%s)', (_, tab, rows) => {
    const before = cells(anOfficeHere(), tab);
    for (const { n, hit, office } of offices(mode, (one) => staged(one, inBlocks(rows, 2)), written)) {
      if (phaseOf(office) === 'staged') continue;
      const { stayedCount } = takenBack(office);
      expect({ n, hit, stayedCount, rows: cells(office, tab) }).toEqual({ n, hit, stayedCount: 0, rows: before });
    }
  });

  test.each(EXPORTS)('while it is taken back goes on, and leaves nothing of it (%s)', (_, tab, rows) => {
    const before = cells(anOfficeHere(), tab);
    const end = wanted(tab, rows);
    const done = (office: Office) => {
      staged(office, inBlocks(rows, 2));
      written(office);
    };
    for (const { n, hit, office } of offices(mode, done, takenBack)) {
      const { stayedCount } = takenBack(office);
      expect({ n, hit, stayedCount, rows: cells(office, tab) }).toEqual({ n, hit, stayedCount: 0, rows: before });
      expect(readTab(IMPORT_TAB, tabIn(office, IMPORT_TAB)).rows).toEqual([]);
      staged(office, inBlocks(rows, 2), { id: 'b2c3d4e5' });
      written(office, { id: 'b2c3d4e5' });
      expect({ n, hit, rows: cells(office, tab) }).toEqual({ n, hit, rows: end });
    }
  });

  test('while it is given up writes nothing, and the next one succeeds', () => {
    const ready = (office: Office) => void staged(office, inBlocks(DOSSIERS, 2));
    const cancel = (office: Office) => valueIn(office.as(AN).call('cancelImport', 'a1b2c3d4'));
    for (const { n, hit, office } of offices(mode, ready, cancel)) {
      cancel(office);
      expect({ n, hit, rows: cells(office, DOSSIERS_TAB) }).toEqual({
        n,
        hit,
        rows: cells(anOfficeHere(), DOSSIERS_TAB),
      });
      staged(office, inBlocks(DOSSIERS, 3), { id: 'b2c3d4e5' });
      written(office, { id: 'b2c3d4e5' });
      expect({ n, hit, rows: cells(office, DOSSIERS_TAB) }).toEqual({ n, hit, rows: wanted(DOSSIERS_TAB, DOSSIERS) });
    }
  });
});

test.each(MODES)('a colleague ends an import whose officer never came back (%s)', (mode) => {
  const end = wanted(DOSSIERS_TAB, DOSSIERS);
  for (const { n, hit, office } of offices(mode, (one) => staged(one, inBlocks(DOSSIERS, 2)), written)) {
    office.world.clock.advance(8 * 60_000);
    written(office, { officer: BINH });
    expect({ n, hit, rows: cells(office, DOSSIERS_TAB) }).toEqual({ n, hit, rows: end });
    const results = readTab(LOG_TAB, tabIn(office, LOG_TAB)).rows.map(({ result }) => result);
    expect({ n, hit, results }).toEqual({ n, hit, results: ['Xong'] });
  }
});

test('the hidden tab is made whole and stays hidden, whatever call of the first staging fails', () => {
  for (const mode of MODES) {
    for (const { n, hit, office } of offices(
      mode,
      () => {},
      (one) => staged(one, [DOSSIERS]),
    )) {
      staged(office, [DOSSIERS]);
      const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(IMPORT_TAB.name);
      const headers = Object.values(IMPORT_TAB.columns).map(({ header }) => header);
      expect({ n, hit, hidden: sheet?.isSheetHidden(), headers: tabIn(office, IMPORT_TAB).rows[0] }).toEqual({
        n,
        hit,
        hidden: true,
        headers,
      });
    }
  }
});
