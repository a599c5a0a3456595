import { OUTLINE_TAB } from '../../core/workbook/contract/rule-tabs';
import type { SampleContents } from '../../protocol/sample';
import { Refusal } from '../run/failure';
import { standingLease } from '../run/lease';
import { isShippedOutline, replaceSections } from '../sheet/outline-sheet';
import { outlineOfSettings } from '../sheet/set-up-rows';
import { readTable, sheetOf } from '../sheet/tables';
import { forgetDueWork } from '../today/today-endpoints';
import { gatheredBeside, removeGathered } from './gathered';
import {
  emptyLog,
  emptyVersions,
  removeMadeTabs,
  reportsOfSample,
  rewrittenTabs,
  runsInLog,
  trashReports,
} from './made-of-sample';
import { resetIndicators, resetSettings } from './reset-values';
import { clearSample, tabsApart } from './sample-in-sheet';
import { forgetMark, type SampleMark, sampleMark, tablesOf } from './sample-mark';

/** What taking the sample out would take out, and what it would leave. */
export function sampleContents(): SampleContents {
  const mark = presentMark();
  const apart = tabsApart(tablesOf(mark));
  const { frozen, accepted } = gatheredBeside(mark);
  return {
    rows: apart.reduce((sum, { rows }) => sum + rows.sample.length, 0),
    tabs: apart.filter(({ rows }) => rows.sample.length > 0).length,
    typed: apart.flatMap(({ tab, rows }) => (rows.typed.length > 0 ? [{ tab: tab.name, rows: rows.typed }] : [])),
    reports: reportsOfSample(mark).length,
    runs: runsInLog(mark),
    frozen: frozen.ofSample.length,
    accepted: accepted.ofSample.length,
    kept: { frozen: frozen.own.length, accepted: accepted.own.length },
    rewritten: rewrittenTabs(),
  };
}

/**
 * Takes out what the sample brought and what was made of it; what officers typed stays where it is. Every step can be
 * done again, and the mark goes last: an interrupted run is finished by the next one. Returns the reports that are left.
 */
export function takeOutSample(): readonly string[] {
  const mark = presentMark();
  refuseDuringRun();
  const reports = reportsOfSample(mark);
  const left = trashReports(reports);
  emptyVersions(reports);
  removeMadeTabs();
  if (mark.on !== null) removeGathered(gatheredBeside(mark));
  const samples = tablesOf(mark);
  for (const apart of tabsApart(samples)) clearSample(apart);
  resetIndicators(samples);
  resetSettings(samples);
  resetOutline();
  emptyLog(mark);
  forgetDueWork();
  forgetMark();
  return left.map(({ url }) => url);
}

function presentMark(): SampleMark {
  const mark = sampleMark();
  if (mark === null) throw new Refusal('refused', 'Bảng tính này không có dữ liệu mẫu.');
  return mark;
}

function refuseDuringRun(): void {
  const lease = standingLease();
  if (lease === null) return;
  throw new Refusal('busy', `${lease.officer} đang chạy «${lease.action}». Hãy đợi xong rồi gỡ dữ liệu mẫu.`);
}

/** An outline that nobody changed follows the settings. */
function resetOutline(): void {
  const sheet = sheetOf(OUTLINE_TAB);
  if (sheet && isShippedOutline(readTable(sheet))) replaceSections(outlineOfSettings());
}
