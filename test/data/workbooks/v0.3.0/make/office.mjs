// The ward's office: 0.3.0's own emulator with 0.3.0's own add-on, and what two officers do in it.

import { readExport } from '../../../../../src/cli/read-export';
import { withoutContent, withWord } from '../../../../../src/core/import/mapping/correct-mapping';
import { importRows } from '../../../../../src/core/import/mapping/import-table';
import { proposeMapping } from '../../../../../src/core/import/mapping/propose-mapping';
import { createWorld } from '../../../../../src/emulator/world';
import { formulasOf } from '../../../../../src/try/workbook/formulas';

export const AN = 'an@phuong.example';
export const BINH = 'binh@phuong.example';

export function anOffice(tables, now) {
  const world = createWorld({ officers: [AN, BINH], dist: 'dist', now });
  const file = world.spreadsheet({ tables, owner: AN, editors: [BINH], name: 'Số liệu CCHC' });
  file.evaluate = formulasOf(file, 'dist');
  return { world, file };
}

export function call({ file }, officer, name, ...args) {
  const answer = file.callFromPage(officer, name, ...args);
  if (!answer.ok) throw new Error([name, answer.failure.message, ...answer.failure.details].join('\n'));
  return answer.value;
}

export const sheetOf = ({ file }, name, officer = BINH) =>
  file.as(officer).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);

/** Midnight in Việt Nam, as Google hands a day over. */
const typed = (cell) => {
  if (cell === null) return '';
  return typeof cell === 'object' ? new Date(cell.day * 86_400_000 - 7 * 3_600_000) : cell;
};

/** Types rows under the header, the first column being the first of these cells. */
export function typeRows(office, name, rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => typed(row[index] ?? null)));
  sheetOf(office, name).getRange(2, 1, cells.length, width).setValues(cells);
}

/** Types those of these rows that the tab does not have under its last one. */
export function addRows(office, name, rows) {
  const had = office.file.tables().find((table) => table.name === name).rows;
  const keyOf = (row) => JSON.stringify([...row, ...Array(9).fill(null)].slice(0, 10).map((cell) => cell || null));
  const known = new Set(had.map(keyOf));
  const added = rows.filter((row) => !known.has(keyOf(row)));
  if (added.length === 0) throw new Error(`no new rows: ${name}`);
  const width = Math.max(...added.map((row) => row.length));
  const cells = added.map((row) => Array.from({ length: width }, (_, index) => typed(row[index] ?? null)));
  sheetOf(office, name)
    .getRange(had.length + 1, 1, cells.length, width)
    .setValues(cells);
}

/** Types a value into the first row whose first cell is this key. */
export function typeBeside(office, { name, key, header, value, note }) {
  const sheet = sheetOf(office, name);
  const [headers, ...rows] = sheet.getDataRange().getValues();
  const row = rows.findIndex(([first]) => first === key) + 2;
  const cell = sheet.getRange(row, headers.map((found) => String(found).trim()).indexOf(header) + 1);
  if (value !== undefined) cell.setValue(typed(value));
  if (note !== undefined) cell.setNote(note);
}

export function makeReport(office, officer) {
  const { run } = call(office, officer, 'beginReport');
  call(office, officer, 'makeReport', run);
  return call(office, officer, 'finishReport', run);
}

export async function importExport(office, { officer, bytes, meanings, id }) {
  const tables = await readExport(bytes);
  let mapping = proposeMapping(tables, []);
  for (const column of mapping.columns) {
    for (const { found } of column.words) {
      if (meanings[found]) mapping = withWord(mapping, column.index, { found, accepted: meanings[found] });
    }
  }
  const table = tables.find(({ name }) => name === mapping.sheet);
  const { value } = importRows(table, mapping);
  call(office, officer, 'saveImportProfile', withoutContent(mapping));
  const middle = Math.ceil(value.rows.length / 2);
  const blocks = [value.rows.slice(0, middle), value.rows.slice(middle)].map((rows) => ({ ...value, rows }));
  for (const [index, block] of blocks.entries()) {
    call(office, officer, 'stageImport', id, index, blocks.length, block);
  }
  const preview = call(office, officer, 'previewImport', id);
  untilPhase('applied', () => call(office, officer, 'applyImport', id));
  return preview;
}

export function untilPhase(phase, step) {
  for (let calls = 0; calls < 50; calls += 1) {
    const state = step();
    if (state.phase === phase) return state;
  }
  throw new Error(`never ${phase}`);
}
