import { indicatorsInForce, indicatorsOf } from '../../core/definitions/indicators-in-force';
import { type TraceLine, traceTable } from '../../core/definitions/trace-table';
import { TRACE_WORDS } from '../../core/definitions/trace-wording';
import { comparedOf } from '../../core/history/compare';
import { figureOf, NO_DATA } from '../../core/indicators/figures';
import type { WorkbookReport } from '../../core/report/make-report';
import { TRACE_TAB_NAME } from '../../core/workbook/contract/product-tabs';
import { readWorkbook } from '../../core/workbook/reading/read-workbook';
import type { FigureRow, Traced } from '../../protocol/figures';
import { Refusal } from '../run/failure';
import { retried, written } from '../run/retry';
import { refuseOwnTabs } from '../sheet/made-tabs';
import { makeRoom, productSheetNamed } from '../sheet/plain-sheet';
import { activeSpreadsheet, type Sheets, sheetOf } from '../sheet/tables';
import { setCells, type Written } from '../sheet/values';
import { knownPeriod } from '../workbook/known-period';
import { readWork } from '../workbook/workbook-in-force';

/** Every indicator with its values of the previous period and of last year. */
export function figureRows(): readonly FigureRow[] {
  const { made, binding, changes } = readWork();
  const { records, figures, comparison } = made;
  const edited = new Map(changes?.figures.map(({ code, after }) => [code, after]));
  return indicatorsOf(records).map(({ code, label, unit }) => {
    const { previous, lastYear } = comparedOf(comparison, code);
    return {
      code,
      label,
      unit,
      text: figureOf(figures, code).text,
      previous: previous.text,
      lastYear: lastYear.text,
      change: previous.change,
      changeOnLastYear: lastYear.change,
      today: binding && changes ? (edited.get(code) ?? figureOf(figures, code).text) : null,
    };
  });
}

/**
 * Fills the tab `Truy vết` with exactly the rows behind an indicator, as they are in the Sheet now. It is a separate
 * tab because a filter would change what everybody sees.
 */
export function traceIndicator(code: string): Traced {
  const { typed, changes, made, sheets } = readWork();
  knownPeriod(made);
  // Rows may have moved since the period was frozen.
  const records = changes === null ? made.records : readWorkbook(typed).value;
  const indicator = indicatorsInForce(records).value.byCode.get(code);
  if (!indicator) throw new Refusal('refused', `Không có chỉ tiêu mã «${code}».`);
  const { label } = indicator;
  const { headers, rows } = traceTable(code, records, typed);
  const jump = jumps(sheets);
  const body = rows.map((line) => [jump(line), line.sheet, ...line.cells]);
  const top = [...TRACE_WORDS.places, ...headers];
  const since = changes === null ? [] : [sinceFreeze(code, made)];
  const title = [TRACE_WORDS.title(code, label), TRACE_WORDS.rows(String(rows.length)), ...since];
  const width = body.reduce((widest, { length }) => Math.max(widest, length), Math.max(title.length, top.length));
  const values = [title, top, ...body].map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => null),
  ]);
  const sheet = traceSheet(sheets, { height: values.length, width });
  setCells(sheet.getRange(1, 1, values.length, width), values);
  retried(() => activeSpreadsheet().setActiveSheet(sheet));
  return { code, label, rows: rows.length };
}

/** The rows are those of today, which may have been edited, while every page shows the frozen figure. */
function sinceFreeze(code: string, { figures }: WorkbookReport): string {
  const frozen = figureOf(figures, code)?.text ?? NO_DATA;
  return TRACE_WORDS.sinceFreeze(frozen);
}

/**
 * Makes links into this Sheet from a sheet's id and a row number only, so that no text that somebody typed gets into a
 * formula.
 */
function jumps(sheets: Sheets): (line: TraceLine) => Written {
  const ids = new Map<string, number | undefined>();
  const idOf = (name: string) => {
    if (!ids.has(name)) ids.set(name, sheetOf({ name }, sheets)?.getSheetId());
    return ids.get(name);
  };
  return ({ sheet, row }) => ({
    formula: `=HYPERLINK("#gid=${idOf(sheet)}&range=A${row}";"${TRACE_WORDS.jump(row)}")`,
  });
}

interface Size {
  readonly height: number;
  readonly width: number;
}

/** The trace tab, emptied and large enough; created when it is missing. */
function traceSheet(sheets: Sheets, { height, width }: Size): GoogleAppsScript.Spreadsheet.Sheet {
  refuseOwnTabs([TRACE_TAB_NAME], sheets);
  const sheet = productSheetNamed(TRACE_TAB_NAME, sheets);
  written(() => sheet.clear());
  makeRoom(sheet, { height, width });
  written(() => sheet.setFrozenRows(2));
  return sheet;
}
