import { isMadeTab, isNamedAsMade } from '../../core/made-tabs/made-tab';
import {
  ACCEPTED_TAB,
  FROZEN_CONTENT_TAB,
  FROZEN_TAB,
  LOG_TAB,
  MADE_TAB,
} from '../../core/workbook/contract/product-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { filledRows, readTab } from '../../core/workbook/reading/read-tab';
import { idInUrl, trashOfRun } from '../drive/files';
import { reportKindOf } from '../log/log';
import { retried, written } from '../run/retry';
import { activeSpreadsheet, readTable, sheetOf } from '../sheet/tables';
import type { SampleMark } from './sample-mark';

/** A report that this Sheet's log names. */
export interface LoggedReport {
  readonly run: string;
  readonly url: string;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sample goes only into a Sheet without freezes and acceptances, so all of them are of the sample. */
const GATHERED = [FROZEN_CONTENT_TAB, FROZEN_TAB, ACCEPTED_TAB].map(({ name }) => name);

/** The reports made since the sample came, by the log. */
export function reportsOfSample({ logRows }: SampleMark): readonly LoggedReport[] {
  const sheet = sheetOf(LOG_TAB);
  const lines = sheet ? readTab(LOG_TAB, readTable(sheet)).rows : [];
  return lines
    .filter(({ row, action, document }) => row > logRows && reportKindOf(action) !== null && document !== '')
    .map(({ run, document }) => ({ run, url: document }));
}

/** Puts the reports into Drive's bin; returns those that this officer cannot reach or did not make. */
export function trashReports(reports: readonly LoggedReport[]): readonly LoggedReport[] {
  return reports.filter(({ run, url }) => !trashOfRun(idInUrl(url), run));
}

export function rewrittenTabs(): readonly string[] {
  return rewrittenSheets().map((sheet) => sheet.getName());
}

function rewrittenSheets(): readonly Sheet[] {
  const named = activeSpreadsheet()
    .getSheets()
    .filter((sheet) => isNamedAsMade(sheet.getName()));
  return named.filter((sheet) => isMadeTab(readTable(sheet)));
}

function sheetsNamed(names: readonly string[]): readonly Sheet[] {
  return names.flatMap((name) => sheetOf({ name }) ?? []);
}

/** Whoever works on makes these tabs again. */
export function removeMadeTabs({ on }: SampleMark): void {
  for (const sheet of [...rewrittenSheets(), ...(on === null ? [] : sheetsNamed(GATHERED))]) {
    const name = sheet.getName();
    retried<unknown>(
      () => activeSpreadsheet().deleteSheet(sheet),
      () => (sheetOf({ name }) === null ? name : null),
    );
  }
}

export function countIn(tab: Tab): number {
  const sheet = sheetOf(tab);
  return sheet ? filledRows(tab, readTable(sheet)) : 0;
}

export function runsInLog({ logRows }: SampleMark): number {
  const sheet = sheetOf(LOG_TAB);
  return sheet ? readTab(LOG_TAB, readTable(sheet)).rows.filter(({ row }) => row > logRows).length : 0;
}

/** Takes out the stored versions of these reports; those of reports made before the sample stay. */
export function emptyVersions(reports: readonly LoggedReport[]): void {
  const sheet = sheetOf(MADE_TAB);
  if (!sheet || reports.length === 0) return;
  const runs = new Set(reports.map(({ run }) => run));
  const { rows } = readTab(MADE_TAB, readTable(sheet));
  const own = rows.filter(({ run }) => runs.has(run)).map(({ row }) => row);
  for (const [first, last] of neighbours(own)) written(() => sheet.getRange(`${first}:${last}`).clearContent());
}

/** Runs of rows that follow one another, each from its first to its last. */
function neighbours(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** The lines of the log name the reports, so they go last. */
export function emptyLog({ logRows }: SampleMark): void {
  const sheet = sheetOf(LOG_TAB);
  if (!sheet) return;
  const table = readTable(sheet);
  const first = Math.max(logRows, tabLayout(LOG_TAB, table).headerRow + 1) + 1;
  const last = table.rows.length;
  if (last >= first) written(() => sheet.getRange(`${first}:${last}`).clearContent());
}
