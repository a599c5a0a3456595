import { asKept, keptRemarks, rowsToAdd } from '../../core/remarks/kept-remarks';
import type { Remarks } from '../../core/remarks/remarks';
import { readRemarks } from '../../core/remarks/remarks-file';
import { remarksProblemText } from '../../core/remarks/remarks-wording';
import { daysIn } from '../../core/report/report-name';
import { plain } from '../../core/text/unaccented';
import type { Cell } from '../../core/workbook/contract/cell';
import { LOG_TAB, REMARKS_TAB } from '../../core/workbook/contract/product-tabs';
import type { RemarksOrder, RemarksOutcome } from '../../protocol/level-above';
import { currentOfficer } from '../drive/files';
import { type LoggedReport, loggedReport } from '../life/life-run';
import { logSheet } from '../log/log';
import { loggedRun } from '../log/logged-run';
import { timeText } from '../run/clock';
import { Refusal } from '../run/failure';
import { putRows } from '../sheet/room';
import { writableTab } from '../sheet/row-cells';
import { readTable } from '../sheet/tables';
import { LEVEL_WORDS } from './level-above-words';
import { remarksTable, shownOf } from './shown-remarks';

/** More are no remarks of a letter; a cell holds 50,000 characters. */
const MOST = 500;
const LONGEST = 5000;

/** Keeps what came back from the level above with its report; what is there already is not added again. */
export function addRemarks({ run, text, isSure }: RemarksOrder): RemarksOutcome {
  const { sent, told } = sentRemarks(text);
  const report = loggedReport(readTable(logSheet(), LOG_TAB.name), run);
  const concerns = [...told, ...concernsOf(sent, report)];
  if (concerns.length > 0 && !isSure) return { kind: 'asked', concerns };
  let note = '';
  loggedRun({
    action: LEVEL_WORDS.adding,
    words: () => ({ report: run, period: report.period, document: report.url, remark: note }),
    work: () => {
      note = keepRemarks(sent, report, currentOfficer());
    },
  });
  return { kind: 'done', shown: { remarks: shownOf(keptRemarks(remarksTable()), run), notes: [note] } };
}

/** Refuses what cannot be read; `told` speaks against the rest. */
export function sentRemarks(text: string): { readonly sent: Remarks; readonly told: readonly string[] } {
  const { value, problems } = readRemarks(text);
  const said = problems.map(remarksProblemText);
  if (value === null) throw new Refusal('refused', said[0] ?? '', said.slice(1));
  if (value.remarks.length > MOST) throw new Refusal('refused', LEVEL_WORDS.tooMany(MOST));
  const isLong = value.remarks.some((one) => [one.code, one.place, one.text].some(({ length }) => length > LONGEST));
  if (isLong) throw new Refusal('refused', LEVEL_WORDS.tooLong(LONGEST));
  return { sent: value, told: said };
}

/** A file for another unit or of another period; pasted lines name neither. */
export function concernsOf({ unit, period }: Remarks, report: LoggedReport): readonly string[] {
  const isOther = (said: string, own: string) => plain(said) !== '' && plain(own) !== '' && plain(said) !== plain(own);
  return [
    ...(isOther(unit, report.agency) ? [LEVEL_WORDS.otherUnit(unit, report.agency)] : []),
    ...(isOther(period, report.period) ? [LEVEL_WORDS.remarksOfPeriod(period, report.period)] : []),
  ];
}

/** Under the lease: writes the rows with one call; says how many are new. */
export function keepRemarks(sent: Remarks, { run, period, days }: LoggedReport, officer: string): string {
  const table = remarksTable();
  const received = { receivedAt: timeText(Date.now()), receivedBy: officer };
  const about = { report: run, period, days: daysIn(days), ...received };
  const rows = rowsToAdd(keptRemarks(table), sent, about);
  if (rows.length > 0) appendRows(table, rows);
  const known = sent.remarks.map(asKept).filter(({ text }) => text !== '').length - rows.length;
  return [LEVEL_WORDS.added(rows.length, known), LEVEL_WORDS.scored(sent.score, sent.rank)].join(' ').trim();
}

function appendRows(table: ReturnType<typeof remarksTable>, rows: readonly Readonly<Record<string, Cell>>[]): void {
  const { sheet, layout, lastRow } = writableTab(REMARKS_TAB, table);
  const width = Math.max(...layout.columns.values()) + 1;
  const cells = rows.map((row) => {
    const line = new Array<Cell>(width).fill(null);
    for (const [field, column] of layout.columns) line[column] = row[field] ?? null;
    return line;
  });
  putRows(sheet, lastRow + 1, cells);
}
