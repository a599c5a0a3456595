import { dayText } from '../core/calendar/day-text';
import { type Indicator, indicatorsInForce } from '../core/definitions/indicators-in-force';
import { traceTable } from '../core/definitions/trace-table';
import { figureOf } from '../core/indicators/figures';
import type { WorkbookReport } from '../core/report/make-report';
import { codeKey } from '../core/text/folded';
import { type Cell, isDayCell, type Table } from '../core/workbook/contract/cell';
import { Refusal } from './edge';

/** The codes typed after `--trace`, in upper or lower case; throws a Refusal for an unknown one. */
export function tracedCodes(typed: readonly string[], indicators: readonly Indicator[]): readonly string[] {
  const codes = indicators.map(({ code }) => code);
  return typed.map((text) => {
    const known = codes.find((code) => codeKey(code) === codeKey(text));
    if (known !== undefined) return known;
    const family = `${text.trim().toUpperCase().split('_')[0]}_`;
    const alike = codes.filter((code) => code.startsWith(family));
    throw new Refusal(`Không có chỉ tiêu mã «${text}». Có thể dùng: ${(alike.length > 0 ? alike : codes).join(', ')}.`);
  });
}

/** An indicator, followed by each row that it counts: sheet, row number and relevant cells, separated by tabs. */
export function traceLines(code: string, { records, figures }: WorkbookReport, tables: readonly Table[]): string {
  const { headers, rows } = traceTable(code, records, tables);
  const label = indicatorsInForce(records).value.byCode.get(code)?.label;
  return [
    `${code}\t${label}\t${figureOf(figures, code).text}\t${rows.length} dòng`,
    ['Tab', 'Dòng', ...headers].join('\t'),
    ...rows.map(({ sheet, row, cells }) => [sheet, row, ...cells.map(cellText)].join('\t')),
  ].join('\n');
}

function cellText(cell: Cell): string {
  if (isDayCell(cell)) return dayText(cell.day);
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell ?? '').replace(/\s+/g, ' ');
}
