// The same as an .xlsx, in the manner of Google's «Download as Microsoft Excel».
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';

const MADE = new Date(Date.UTC(2023, 5, 15));
const MILLISECONDS_A_DAY = 86_400_000;

const isDay = (cell) => typeof cell === 'object' && cell !== null;
const value = (cell) => (isDay(cell) ? new Date(cell.day * MILLISECONDS_A_DAY) : cell);

export async function xlsxOf({ sheets, namedRanges }) {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'Số liệu CCHC', created: MADE, modified: MADE });
  for (const sheet of sheets) addSheet(book, sheet);
  for (const { name, sheet, area } of namedRanges) {
    const last = book.getWorksheet(sheet).getColumn(area.column + area.columns - 1).letter;
    const first = book.getWorksheet(sheet).getColumn(area.column).letter;
    book.definedNames.add(`'${sheet}'!$${first}$${area.row}:$${last}$${area.row + area.rows - 1}`, name);
  }
  return withoutTimes(await book.xlsx.writeBuffer());
}

/** exceljs stamps each part with the time of the run. */
function withoutTimes(bytes) {
  const zip = new PizZip(bytes);
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

function addSheet(book, { name, hidden, frozenRows, rows, formulas, notes, formats, validations, merges }) {
  const views = frozenRows > 0 ? [{ state: 'frozen', ySplit: frozenRows }] : [];
  const sheet = book.addWorksheet(name, { views, state: hidden ? 'hidden' : 'visible' });
  for (const [index, cells] of rows.entries()) sheet.getRow(index + 1).values = cells.map(value);
  for (const run of formats) setFormat(sheet, run, rows.length);
  for (const formula of formulas) addFormula(sheet, formula, rows);
  for (const { row, column, rows: count, value: note } of notes) {
    for (let index = 0; index < count; index += 1) sheet.getCell(row + index, column).note = note;
  }
  for (const { row, column, rows: count, value: rule } of validations) {
    if (rule.criteria !== 'VALUE_IN_LIST') continue;
    const { letter } = sheet.getColumn(column);
    const formulae = [`"${rule.values[0].join(',')}"`];
    if (formulae[0].length > 255) continue;
    const validation = { type: 'list', allowBlank: true, formulae, showErrorMessage: !rule.allowInvalid };
    sheet.dataValidations.add(`${letter}${row}:${letter}${row + count - 1}`, validation);
  }
  for (const { row, column, rows: height, columns } of merges) {
    sheet.mergeCells(row, column, row + height - 1, column + columns - 1);
  }
}

function setFormat(sheet, { row, column, rows: count, value: format }, lastRow) {
  for (let index = row; index < row + count && index <= lastRow; index += 1) {
    sheet.getCell(index, column).numFmt = format;
  }
}

/** A function that Excel has stays; of the add-on's own Google writes what it gave, with all cells of the table that it spilled. */
function addFormula(sheet, { row, column, formula }, rows) {
  const text = formula.slice(1).replace(/;/g, ',');
  const given = (down, right) => rows[row - 1 + down]?.[column - 1 + right] ?? null;
  if (text.startsWith('HYPERLINK')) {
    sheet.getCell(row, column).value = { formula: text, result: given(0, 0) };
    return;
  }
  for (let down = 0; given(down, 0) !== null; down += 1) {
    for (let right = 0; given(down, right) !== null; right += 1) {
      const of = down + right === 0 ? `"${text}"` : '"""COMPUTED_VALUE"""';
      sheet.getCell(row + down, column + right).value = spilled(of, given(down, right));
    }
  }
}

function spilled(of, result) {
  const fallback = typeof result === 'string' ? `"${result.replace(/"/g, '""')}"` : result;
  return { formula: `IFERROR(__xludf.DUMMYFUNCTION(${of}),${fallback})`, result };
}
