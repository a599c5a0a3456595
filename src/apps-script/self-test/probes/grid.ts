import { retried } from '../../run/retry';
import type { Facts, Probe } from '../probe';
import { scratchRangeName } from '../self-test-wording';
import type { SheetEnv } from './sheet-env';

const INSERTED = 5;
const LARGEST_WAIT_MS = 5000;
const STEP_MS = 1000;
const COLUMNS = 15;

/** What grows with a tab, what formulas give, and how long a large read takes. */
export const GRID_PROBES: readonly Probe<SheetEnv>[] = [
  { id: 'inserted-rows', ask: growth },
  { id: 'formula', ask: formulas },
];

/** The last of all, since it fills the tab. */
export const LARGE_READ: Probe<SheetEnv> = { id: 'large-read', ask: largeRead };

function growth({ run, spreadsheet, sheet }: SheetEnv): Facts {
  const before = sheet.getMaxRows();
  const names = [scratchRangeName(run, 'dong'), scratchRangeName(run, 'ngo')] as const;
  const [closed, open] = [sheet.getRange(1, 1, before, 3), sheet.getRange('A:C')];
  spreadsheet.setNamedRange(names[0], closed);
  spreadsheet.setNamedRange(names[1], open);
  sheet.setConditionalFormatRules([closed, sheet.getRange('A1:C')].map(ruleOn));
  sheet.insertRowsAfter(before, INSERTED);
  const lastOf = (name: string) => spreadsheet.getRangeByName(name)?.getLastRow() ?? null;
  const [closedRule = null, openRule = null] = sheet
    .getConditionalFormatRules()
    .map((rule) => rule.getRanges()[0]?.getLastRow() ?? null);
  const after = sheet.getMaxRows();
  sheet.clearConditionalFormatRules();
  return { before, after, closedName: lastOf(names[0]), openName: lastOf(names[1]), closedRule, openRule };
}

function ruleOn(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="x"');
  return builder.setBackground('#f4cccc').setRanges([range]).build();
}

function formulas({ sheet }: SheetEnv): Facts {
  const [semicolon, comma] = [sheet.getRange('A10'), sheet.getRange('B10')];
  semicolon.setFormula('=SUM(1;2)');
  comma.setFormula('=SUM(1,2)');
  sheet.getRange('D12').setFormula('=SEQUENCE(2;2)');
  // The cell below is taken, so the result has no room.
  sheet.getRange('G13').setValue('x');
  sheet.getRange('G12').setFormula('=SEQUENCE(2;2)');
  sheet.getRange('A15').setFormula('=KY_BAO_CAO("Quý"; 1; 2023)');
  return {
    semicolon: plain(semicolon.getValue()),
    comma: plain(comma.getDisplayValue()),
    stored: semicolon.getFormula(),
    spilled: sheet.getRange('D12:E13').getValues().flat().join(', '),
    blocked: sheet.getRange('G12').getDisplayValue(),
    cellSpilled: isFilled(sheet.getRange('A15:B15')),
  };
}

function plain(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}

/** A cell function runs apart from the script; until it has ended, its neighbour is blank. */
function isFilled(cells: GoogleAppsScript.Spreadsheet.Range): boolean {
  for (let waited = 0; ; waited += STEP_MS) {
    const [[, right = ''] = []] = cells.getDisplayValues();
    if (right !== '' || waited >= LARGEST_WAIT_MS) return right !== '';
    Utilities.sleep(STEP_MS);
    SpreadsheetApp.flush();
  }
}

/** Of the size of a large ward's register of dossiers. */
function largeRead({ sheet, rows }: SheetEnv): Facts {
  sheet.clear();
  const standing = sheet.getMaxRows();
  if (standing < rows) sheet.insertRowsAfter(standing, rows - standing);
  const cells = sheet.getRange(1, 1, rows, COLUMNS);
  const line = Array.from({ length: COLUMNS }, (_, column) => (column % 2 === 0 ? `Hồ sơ ${column}` : column));
  const begunAt = Date.now();
  cells.setValues(Array.from({ length: rows }, () => line));
  retried(() => SpreadsheetApp.flush());
  const writtenAt = Date.now();
  const read = sheet.getDataRange().getValues();
  return {
    rows,
    columns: COLUMNS,
    write: writtenAt - begunAt,
    read: Date.now() - writtenAt,
    whole: read.length === rows && read[rows - 1]?.[0] === line[0],
  };
}
