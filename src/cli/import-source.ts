import type { ImportRows } from '../core/import/import-rows';
import { importRule } from '../core/import/import-rule';
import { folded, isBlank, type Table } from '../core/workbook/cell';
import { recogniseTab } from '../core/workbook/recognise';
import { Refusal } from './edge';
import { readXlsx } from './read-xlsx';

/** An export in the words of the workbook, and what of it could not be put into them. */
export interface ExportRead {
  readonly rows: ImportRows;
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
}

/** Reads an export whose headers are those of the workbook. */
export async function readExportRows(bytes: Uint8Array, tab: string | undefined): Promise<ExportRead> {
  const tables = await readXlsx(bytes);
  for (const table of tables) {
    const rows = rowsOf(table, tab);
    if (rows) return { rows, skipped: [] };
  }
  const headers = tables.map(
    ({ name, rows }) => `${name}: ${(rows.find((row) => !row.every(isBlank)) ?? []).join(', ')}`,
  );
  throw new Refusal(
    `Không nhận ra cột của tệp xuất nên không biết nhập vào tab nào. Các cột tìm thấy:\n  ${headers.join('\n  ')}`,
  );
}

function rowsOf({ rows }: Table, asked: string | undefined): ImportRows | null {
  const headerRow = rows.findIndex((row) => !row.every(isBlank));
  const headers = (rows[headerRow] ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  const tab = asked ?? recogniseTab(headers)?.name;
  const rule = tab === undefined ? null : importRule(tab);
  const known = new Set(Object.values(rule?.tab.columns ?? {}).map(({ header }) => folded(header)));
  if (!rule || !headers.some((header) => known.has(folded(header)))) return null;
  const under = rows.map((cells, index) => ({ row: index + 1, cells })).slice(headerRow + 1);
  return { tab: rule.tab.name, headers, rows: under.filter(({ cells }) => !cells.every(isBlank)) };
}
