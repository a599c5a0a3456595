import { fromByteArray } from 'base64-js';
import { dataMarkOf } from '../../core/document/data-mark';
import { isIndicatorCode, labelOf } from '../../core/indicators/catalogue';
import { movedBetween } from '../../core/report/data-mark';
import { VERSION_NAMES } from '../../core/report-life/life-wording';
import { linesOfPeriod, periodsInLog } from '../../core/report-life/period-story';
import { type Version, versionsOf } from '../../core/versions/kept-versions';
import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB, MADE_TAB } from '../../core/workbook/contract/product-tabs';
import type { HistoryEvent, HistoryShown, ShownVersion } from '../../protocol/life';
import type { WordFile } from '../../protocol/word-file';
import { logSheet, reportKindOf } from '../log/log';
import { Refusal } from '../run/failure';
import { readTable, sheetOf } from '../sheet/tables';
import { loggedReport } from './life-run';
import { LIFE_WORDS } from './life-words';
import { keptVersions } from './made-versions';

type Line = ReturnType<typeof linesOfPeriod>[number];

/** What happened to the reports of a period, from the log and the versions that the Sheet keeps. */
export function history(asked?: string): HistoryShown {
  const log = readTable(logSheet(), LOG_TAB.name);
  const periods = periodsInLog(log);
  const period = asked ?? periods[0] ?? '';
  const lines = linesOfPeriod(log, period);
  const sheet = sheetOf(MADE_TAB);
  const versions = versionsIn(sheet ? readTable(sheet, MADE_TAB.name) : undefined, lines);
  return {
    period,
    periods,
    events: eventsOf(lines, versions),
    versions: versions.map(({ line, version }) => shownVersion(line, version)),
  };
}

interface OfRun {
  readonly line: Line;
  readonly version: Version;
}

function versionsIn(table: Table | undefined, lines: readonly Line[]): readonly OfRun[] {
  return lines
    .filter(isReport)
    .flatMap((line) => versionsOf(table, line.run).map((version): OfRun => ({ line, version })));
}

function isReport({ action, result }: Line): boolean {
  return reportKindOf(action) !== null && result === 'Xong';
}

function eventsOf(lines: readonly Line[], versions: readonly OfRun[]): readonly HistoryEvent[] {
  const last = new Map<string, string>();
  return lines.map((line) => {
    const { startedAt: at, officer, action, result, remark, document: url } = line;
    const mark = isReport(line) ? markOf(line, versions) : null;
    const before = last.get(action);
    if (mark !== null) last.set(action, mark);
    const moved = mark !== null && before !== undefined ? (movedBetween(before, mark) ?? []) : [];
    const shown = moved.map(
      ({ code, before: then, now }) => `${isIndicatorCode(code) ? labelOf(code) : code}: ${then} → ${now}`,
    );
    return { at, officer, action, result, remark, url, moved: shown };
  });
}

/** Of the data that a report was made from; null where its version as it was made is not kept. */
function markOf({ run }: Line, versions: readonly OfRun[]): string | null {
  const docx = versions.find(({ line, version }) => line.run === run && version.kind === 'made')?.version.docx;
  return docx ? dataMarkOf(docx) : null;
}

function shownVersion({ run, startedAt }: Line, { checksum, kind, docx }: Version): ShownVersion {
  return { run, checksum, kind: VERSION_NAMES[kind], at: startedAt, isWhole: docx !== null };
}

/** The .docx of a version, as it was kept. */
export function versionFile(run: string, checksum: string): WordFile {
  const version = keptVersions(run).versions.find((one) => one.checksum === checksum);
  if (!version) throw new Refusal('refused', LIFE_WORDS.noVersion);
  if (version.docx === null) throw new Refusal('refused', LIFE_WORDS.brokenVersion);
  const { period } = loggedReport(readTable(logSheet(), LOG_TAB.name), run);
  const name = `Báo cáo ${period.replace(/\//g, '-')} (${VERSION_NAMES[version.kind]}).docx`;
  return { name, base64: fromByteArray(version.docx) };
}
