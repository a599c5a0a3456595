import { standingErrors } from '../../core/checks/review';
import { sendByOf } from '../../core/due-work/send-by';
import type { WorkbookReport } from '../../core/report/make-report';
import { missingParts } from '../../core/upgrade/missing-parts';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { tabNamed } from '../../core/workbook/contract/recognise';
import { headersIn } from '../../core/workbook/contract/tab-layout';
import type { PanelState } from '../../protocol/panel';
import { panelProblem, reviewedWithCover } from '../checks/checking';
import { refreshDashboard } from '../dashboard/charts-endpoints';
import { frozenBadge } from '../frozen/frozen-badge';
import { carriedHere } from '../level-above/shown-remarks';
import { pastReports, sharedAt } from '../log/log';
import { notBinned } from '../log/not-binned';
import { unfinishedYear } from '../new-year/marker-here';
import { today } from '../run/clock';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { VERSION } from '../run/version';
import { hasSample } from '../sample/sample-mark';
import { coverAgain, uncoveredHere } from '../sheet/coverage-here';
import { hasLiveTable } from '../sheet/live-table';
import { isSetUp } from '../sheet/set-up';
import { activeSpreadsheet, readTable, type Sheets, sheetOf, sheetsNow } from '../sheet/tables';
import { rememberDueWork } from '../today/today-endpoints';
import { outlineMove } from '../upgrade/outline-move';
import { lackingCells, lackingReportCells } from '../workbook/known-period';
import { readWork, type Work, writeDueDays, writeIndicators } from '../workbook/workbook-in-force';
import { headlinesOf } from './headlines';
import { type Parts, panelParts } from './panel-parts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A payload of thousands of problems would freeze the sidebar; further problems are only counted. */
const MOST_PROBLEMS = 300;

/** What the sidebar shows, from one read of each tab. */
export function panelState(): PanelState {
  const parts = panelParts();
  const sheets = sheetsNow();
  if (!isSetUp(sheets)) return stateOf('new', { work: null, sheets }, parts);
  const work = parts.take('figures', () => readWork(sheets), null);
  return stateOf('ready', { work, sheets }, parts);
}

/**
 * *Tính lại* writes the indicators, the due days and the charts' tables, and makes what the product put over the tabs
 * take in rows that officers added; no document is made.
 */
export function recalculated(): PanelState {
  const parts = panelParts();
  const work = readWork();
  parts.take('sheet', () => coverAgain(uncoveredHere(work), work), undefined);
  writeIndicators(work);
  writeDueDays(work);
  parts.take('charts', () => refreshDashboard(work), undefined);
  parts.take('due-work', () => rememberDueWork(work), undefined);
  return stateOf('ready', { work, sheets: work.sheets }, parts);
}

/** The same of what a run has read already and brought up to date. */
export function panelOf(work: Work): PanelState {
  return stateOf('ready', { work, sheets: work.sheets }, panelParts());
}

interface Read {
  readonly work: Work | null;
  readonly sheets: Sheets;
}

function stateOf(sheet: PanelState['sheet'], { work, sheets }: Read, { take, failed }: Parts): PanelState {
  const figures = take('figures', () => figuresOf(work?.made ?? null), figuresOf(null));
  const state: PanelState = {
    version: VERSION,
    sheet,
    ...figures,
    frozen: frozenBadge(work?.binding ?? null),
    ...take('checks', () => problemsOf(work), problemsOf(null)),
    ...take(
      'reports',
      () => logged(sheet === 'ready' ? sheetOf(LOG_TAB, sheets) : null, figures.period),
      logged(null, null),
    ),
    openRemarks: take('remarks', () => (work ? carriedHere(work.made, sheets) : []), []),
    missing: take('sheet', () => (work ? missingParts(work.typed) : []), []),
    outlineMove: take('sheet', () => (work ? outlineMove(work.typed) : null), null),
    ...take('sheet', () => sheetState(sheet, sheets), { hasSample: false, hasLiveTable: false, unfinishedYear: null }),
  };
  return failed.length === 0 ? state : { ...state, failed };
}

type FigureField = 'period' | 'sendBy' | 'lacking' | 'lackingForReport' | 'headlines';

function figuresOf(made: WorkbookReport | null): Pick<PanelState, FigureField> {
  return {
    period: made?.records.period ? periodOf(made) : null,
    sendBy: made && sendByOf(made.records, today()),
    lacking: made ? lackingCells(made) : [],
    lackingForReport: made ? lackingReportCells(made) : [],
    headlines: made ? headlinesOf(made) : [],
  };
}

type Problems = Pick<PanelState, 'problems' | 'problemCount' | 'acceptedCount' | 'errorCount'>;

function problemsOf(work: Work | null): Problems {
  const found = work ? reviewedWithCover(work) : [];
  const accepted = found.filter((one) => one.accepted !== null).length;
  return {
    problems: found.slice(0, MOST_PROBLEMS).map(panelProblem),
    problemCount: found.length - accepted,
    acceptedCount: accepted,
    errorCount: standingErrors(found).length,
  };
}

/** What the log tells, from one read. */
function logged(log: Sheet | null, period: PanelState['period']): Pick<PanelState, 'reports' | 'sharedAt'> {
  const table = log && readTable(log, LOG_TAB.name);
  if (!table) return { reports: [], sharedAt: '' };
  return { reports: notBinned(pastReports(table)).slice(0, 5), sharedAt: period ? sharedAt(table, period.name) : '' };
}

function sheetState(
  sheet: PanelState['sheet'],
  sheets: Sheets,
): Pick<PanelState, 'hasSample' | 'hasLiveTable' | 'unfinishedYear'> {
  return {
    hasSample: sheet === 'ready' && hasSample(),
    hasLiveTable: hasLiveTable(sheets),
    unfinishedYear: unfinishedYear(sheets),
  };
}

function periodOf({ report }: WorkbookReport): NonNullable<PanelState['period']> {
  const value = (tag: string) => report.values.get(tag) ?? '';
  return { name: value('ky_bao_cao'), from: value('tu_ngay'), to: value('den_ngay') };
}

/** Selects the cell that a problem names. */
export function jumpTo(name: string, row: number, column: string): null {
  const sheet = sheetOf({ name });
  if (!sheet) throw new Refusal('refused', `Bảng tính không còn tab «${name}».`);
  const index = column === '' ? 0 : Math.max(0, headersIn(readTable(sheet).rows, tabNamed(name)).columnHeaded(column));
  retried(() => activeSpreadsheet().setActiveSheet(sheet));
  retried(() => sheet.getRange(Math.max(1, row), index + 1).activate());
  return null;
}
