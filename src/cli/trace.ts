import { dayText } from '../core/calendar/day-text';
import { INDICATOR_CODES, type IndicatorCode, indicatorCode, labelOf } from '../core/indicators/catalogue';
import { traceTable } from '../core/indicators/trace-table';
import type { WorkbookReport } from '../core/report/make-report';
import { type Cell, isDayCell, type Table } from '../core/workbook/contract/cell';
import { Refusal } from './edge';

/** The codes typed after `--trace`, in upper or lower case; throws a Refusal for an unknown one. */
export function tracedCodes(typed: readonly string[]): readonly IndicatorCode[] {
  return typed.map((text) => {
    const code = indicatorCode(text);
    if (code !== null) return code;
    const family = `${text.trim().toUpperCase().split('_')[0]}_`;
    const alike = INDICATOR_CODES.filter((known) => known.startsWith(family));
    throw new Refusal(
      `Không có chỉ tiêu mã «${text}». Có thể dùng: ${(alike.length > 0 ? alike : INDICATOR_CODES).join(', ')}.`,
    );
  });
}

/** An indicator, followed by each row that it counts: sheet, row number and relevant cells, separated by tabs. */
export function traceLines(
  code: IndicatorCode,
  { records, figures }: WorkbookReport,
  tables: readonly Table[],
): string {
  const { headers, rows } = traceTable(code, records, tables);
  return [
    `${code}\t${labelOf(code)}\t${figures[code].text}\t${rows.length} dòng`,
    ['Tab', 'Dòng', ...headers].join('\t'),
    ...rows.map(({ sheet, row, cells }) => [sheet, row, ...cells.map(cellText)].join('\t')),
  ].join('\n');
}

function cellText(cell: Cell): string {
  return isDayCell(cell) ? dayText(cell.day) : String(cell ?? '').replace(/\s+/g, ' ');
}
