import { reviewOf } from '../../core/checks/review';
import { contentOf } from '../../core/frozen/frozen-content';
import { reportInForce } from '../../core/frozen/in-force';
import { reducedTables } from '../../core/frozen/reduced-tables';
import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import { ACCEPTED_TAB, FROZEN_CONTENT_TAB, FROZEN_TAB } from '../../core/workbook/contract/product-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { readTab } from '../../core/workbook/reading/read-tab';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { rowsApart, runsOf } from '../../sample/sample-rows';
import { today } from '../run/clock';
import { retried } from '../run/retry';
import { activeSpreadsheet, readTable, readTables, sheetOf } from '../sheet/tables';
import { readWork } from '../workbook/workbook-in-force';
import { DATA_TABS } from './add-sample';
import { type SampleMark, tablesOf } from './sample-mark';

/** Rows of a tab, from 1. */
interface Rows {
  readonly tab: Tab;
  readonly ofSample: readonly number[];
  readonly own: readonly number[];
}

/** Of the tabs in which the product gathers what officers decided: what they decided about the sample, and the rest. */
export interface Gathered {
  readonly frozen: Rows;
  readonly content: Rows;
  readonly accepted: Rows;
}

/** Beside the sample of 2023, which earlier versions brought, all stays: it may have come after them. */
export function gatheredBeside(mark: SampleMark): Gathered {
  const tables = readTables([FROZEN_TAB, FROZEN_CONTENT_TAB, ACCEPTED_TAB]);
  const samples = mark.on === null ? [] : tablesOf(mark);
  const content = tableOf(tables, FROZEN_CONTENT_TAB);
  const lines = readTab(FROZEN_TAB, tableOf(tables, FROZEN_TAB)).rows;
  const own = new Set(lines.map(({ freeze }) => freeze).filter((freeze) => !isOfSample(content, freeze, samples)));
  const accepted = readTab(ACCEPTED_TAB, tableOf(tables, ACCEPTED_TAB)).rows;
  const found = accepted.length > 0 && samples.length > 0 ? foundInSample(samples) : new Set();
  return {
    frozen: apart(FROZEN_TAB, lines, ({ freeze }) => !own.has(freeze)),
    content: apart(FROZEN_CONTENT_TAB, readTab(FROZEN_CONTENT_TAB, content).rows, ({ freeze }) => !own.has(freeze)),
    accepted: apart(ACCEPTED_TAB, accepted, ({ fact }) => found.has(fact)),
  };
}

function apart<R extends { readonly row: number }>(tab: Tab, rows: readonly R[], isSample: (row: R) => boolean): Rows {
  const rowsOf = (found: readonly R[]) => found.map(({ row }) => row);
  return {
    tab,
    ofSample: rowsOf(rows.filter(isSample)),
    own: rowsOf(rows.filter((row) => !isSample(row))),
  };
}

/** Whether a freeze holds rows of the sample alone. Of one whose content is damaged nobody can tell, so it stays. */
function isOfSample(content: Table | undefined, freeze: string, samples: readonly Table[]): boolean {
  const kept = contentOf(content, freeze);
  if (!kept || samples.length === 0) return false;
  const reduced = reducedTables(samples);
  return kept.tables.every((table) => typedIn(table, reduced).size === 0);
}

/** The rows that officers typed, from 1. */
function typedIn(table: Table, samples: readonly Table[]): ReadonlySet<number> {
  const tab = DATA_TABS.find(({ name }) => folded(name) === folded(table.name));
  const sample = tab && tableOf(samples, tab);
  return new Set(tab && sample ? rowsApart(tab, table, sample).typed : []);
}

/** What is found where no officer typed a row. */
function foundInSample(samples: readonly Table[]): ReadonlySet<string> {
  const tables = readWork().typed.map((table) => {
    const typed = typedIn(table, samples);
    return { ...table, rows: table.rows.map((row, index) => (typed.has(index + 1) ? [] : row)) };
  });
  return new Set(reviewOf(reportInForce(tables, today())).map(({ key }) => key));
}

/** The lines go before their content, so that no line is left without it. Tabs that hold nothing more go as a whole. */
export function removeGathered({ frozen, content, accepted }: Gathered): void {
  for (const rows of [frozen, content, accepted]) removeRows(rows);
}

function removeRows({ tab, ofSample, own }: Rows): void {
  const sheet = sheetOf(tab);
  if (!sheet) return;
  if (own.length === 0) {
    retried<unknown>(
      () => activeSpreadsheet().deleteSheet(sheet),
      () => (sheetOf(tab) === null ? tab : null),
    );
    return;
  }
  // The last ones first, so that deleting does not move the rows still to be deleted.
  for (const [first, last] of [...runsOf(ofSample)].reverse()) {
    const before = readTable(sheet, tab.name).rows.length;
    retried<unknown>(
      () => sheet.deleteRows(first, last - first + 1),
      () => (readTable(sheet, tab.name).rows.length < before ? sheet : null),
    );
  }
}
