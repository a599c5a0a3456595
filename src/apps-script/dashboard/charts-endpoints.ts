import { CHARTS, type Dashboard, dashboardOf } from '../../core/dashboard/dashboard';
import { OWN_TAB_KEPT, ownChartsText } from '../../core/made-tabs/made-tab-wording';
import { DASHBOARD_TAB_NAME } from '../../core/workbook/contract/product-tabs';
import type { ChartsServer, ChartsState } from '../../protocol/charts';
import { timeText } from '../run/clock';
import { answered, Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { refuseOwnTabs } from '../sheet/made-tabs';
import { makeRoom, productSheetNamed } from '../sheet/plain-sheet';
import { activeSpreadsheet } from '../sheet/tables';
import { knownPeriod } from '../workbook/known-period';
import { readWork, type Work } from '../workbook/workbook-in-force';
import { dashboardTab, dress, writeDashboard } from './dashboard-sheet';
import { type EmbeddedChart, fitChart, insertChart, removeChart, titleOf } from './embedded-chart';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const chartsEndpoints: ChartsServer = {
  chartsState: () => answered(chartsState),
  drawCharts: () => answered(drawCharts),
};

function chartsState(sheet: Sheet | null = dashboardTab().sheet): ChartsState {
  const titles = new Set(sheet ? chartsOn(sheet).map(titleOf) : []);
  return {
    tab: DASHBOARD_TAB_NAME,
    isThere: sheet !== null,
    charts: CHARTS.map(({ title }) => ({ title, isThere: titles.has(title) })),
  };
}

function drawCharts(): ChartsState {
  const work = readWork();
  knownPeriod(work.made);
  const dashboard = dashboardNow(work);
  refuseOwnTabs([DASHBOARD_TAB_NAME], work.sheets);
  const sheet = productSheetNamed(DASHBOARD_TAB_NAME, work.sheets);
  const found = chartsOn(sheet);
  if (areOwn(found) && retried(() => sheet.getLastRow()) === 0) {
    throw new Refusal('refused', OWN_TAB_KEPT, [ownChartsText(DASHBOARD_TAB_NAME, found.length)]);
  }
  makeRoom(sheet, { height: dashboard.cells.length, width: dashboard.cells[0]?.length ?? 0 });
  // Officers adjust column widths, so only a tab without charts gets the default ones.
  if (found.length === 0) dress(sheet, dashboard);
  writeDashboard(sheet, dashboard);
  placeCharts(sheet, found, dashboard);
  retried(() => activeSpreadsheet().setActiveSheet(sheet));
  return chartsState(sheet);
}

function placeCharts(sheet: Sheet, found: readonly EmbeddedChart[], { charts }: Dashboard): void {
  for (const placed of charts) {
    const [first, ...again] = titled(found, placed.chart.title);
    if (first) fitChart(sheet, first, placed);
    else insertChart(sheet, placed);
    // Two officers who pressed the button at the same time have made the chart twice.
    for (const chart of again) removeChart(sheet, chart);
  }
}

/** Charts of the office's own alone: on a tab without cells nothing else tells whose it is. */
function areOwn(charts: readonly EmbeddedChart[]): boolean {
  const titles: readonly string[] = CHARTS.map(({ title }) => title);
  return charts.length > 0 && !charts.some((chart) => titles.includes(titleOf(chart)));
}

/** Rewrites the tables of an existing dashboard tab, and changes only charts whose table grew or shrank. */
export function refreshDashboard(work: Work): void {
  const { sheet, isBlank } = dashboardTab(work.sheets);
  if (!sheet || (isBlank && areOwn(chartsOn(sheet)))) return;
  const dashboard = dashboardNow(work);
  writeDashboard(sheet, dashboard);
  const found = chartsOn(sheet);
  for (const placed of dashboard.charts) {
    for (const chart of titled(found, placed.chart.title)) fitChart(sheet, chart, placed);
  }
}

function dashboardNow({ made, frozen }: Work): Dashboard {
  return dashboardOf({ records: made.records, frozen }, timeText(Date.now()));
}

function chartsOn(sheet: Sheet): readonly EmbeddedChart[] {
  return retried(() => sheet.getCharts());
}

function titled(charts: readonly EmbeddedChart[], title: string): readonly EmbeddedChart[] {
  return charts.filter((chart) => titleOf(chart) === title);
}
