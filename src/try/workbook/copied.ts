import type { Area } from '../../emulator/spreadsheet/area';
import { displayValuesOf } from '../../emulator/spreadsheet/cells';
import { filteredRows } from '../../emulator/spreadsheet/filtered-rows';
import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../emulator/spreadsheet/workbook-state';
import { html } from '../http/html';
import type { CopyView } from '../page/sheet-protocol';

/** A block as other programs take it from the clipboard; rows that the filter hides are left out. */
export function copied(book: WorkbookState, sheet: SheetState, area: Area): CopyView {
  const hidden = filteredRows(book, sheet);
  const rows = displayValuesOf(book, sheet, area)
    .map((texts, down) => ({ row: area.row + down, texts }))
    .filter(({ row }) => !hidden.has(row));
  const text = rows.map(({ texts }) => texts.map(quoted).join('\t')).join('\n');
  const lines = rows.map(({ row, texts }) => {
    const cells = texts.flatMap((cell, right) => cellOf(sheet, cell, { row, column: area.column + right }) ?? []);
    return html`<tr>${cells}</tr>`;
  });
  return { text, html: html`<table>${lines}</table>`.text };
}

/** As in the text that Excel puts on the clipboard. */
function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function cellOf(sheet: SheetState, text: string, { row, column }: { row: number; column: number }) {
  const merge = sheet.merges.find(
    (one) => one.row <= row && row < one.row + one.rows && one.column <= column && column < one.column + one.columns,
  );
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const [rows, columns] = [String(merge?.rows ?? 1), String(merge?.columns ?? 1)];
  const lines = text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [html`${line}`] : [html`<br>`, html`${line}`]));
  return html`<td rowspan="${rows}" colspan="${columns}">${lines}</td>`;
}
