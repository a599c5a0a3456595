import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { countFigures } from '../../core/definitions/count-figures';
import { indicatorsOf } from '../../core/definitions/indicators-in-force';
import { type Figures, figureOf, NO_DATA } from '../../core/indicators/figures';
import { groupedText, rateText } from '../../core/indicators/number-text';
import type { Rounding } from '../../core/indicators/rate';
import { codeKey } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../core/workbook/contract/dossier-tabs';
import { recogniseTab } from '../../core/workbook/contract/recognise';
import { SETTINGS } from '../../core/workbook/contract/settings';
import { headersIn } from '../../core/workbook/contract/tab-layout';
import { TABS } from '../../core/workbook/contract/tabs';
import { cellReader, UNREADABLE } from '../../core/workbook/reading/read-cell';
import { filledRows } from '../../core/workbook/reading/read-tab';
import { readWorkbook, tableOf, type WorkbookRecords } from '../../core/workbook/reading/read-workbook';
import { cellOf } from '../sheet/values';
import { type Argument, CellError, isEmpty, mapCells, rowsOf, rowsWithin, tooManyRows, wholeNumber } from './arguments';

const DEFAULT_DECIMALS = 2;
const MOST_DECIMALS = 6;

/**
 * Printed as in the report and computed from whole numbers, so that a cell never shows a different rate than the
 * document.
 */
export function rates(part: Argument, base: Argument, decimals: Argument, rounding: Argument): unknown {
  return mapCells(
    (partValue, baseValue, decimalsValue, roundingValue) => {
      if (isEmpty(partValue) && isEmpty(baseValue)) return '';
      const digits = isEmpty(decimalsValue) ? DEFAULT_DECIMALS : wholeNumber(decimalsValue, 'Số lẻ');
      if (digits < 0 || digits > MOST_DECIMALS) throw new CellError(`số lẻ phải từ 0 đến ${MOST_DECIMALS}.`);
      return rateText(wholeNumber(partValue, 'Tử số'), wholeNumber(baseValue, 'Mẫu số'), {
        decimals: digits,
        rounding: roundingFrom(roundingValue),
      });
    },
    [part, base, decimals, rounding],
  );
}

function roundingFrom(value: unknown): Rounding {
  if (isEmpty(value)) return SETTINGS.rounding.absent;
  const found = cellReader(SETTINGS.rounding.accepts)(String(value));
  if (found === UNREADABLE) throw new CellError('cách làm tròn là «Cắt bớt» hoặc «Làm tròn».');
  return found as Rounding;
}

/** Money in words, as vouchers and decisions write it: `Mười bốn triệu năm trăm nghìn đồng`. */
export function amountsInWords(amounts: Argument): unknown {
  const config = new ReadingConfig();
  config.unit = ['đồng'];
  config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];
  return mapCells(
    (value) => {
      if (isEmpty(value)) return '';
      const words = doReadNumber(String(wholeNumber(value, 'Số tiền')), config);
      return words.charAt(0).toUpperCase() + words.slice(1);
    },
    [amounts],
  );
}

const CODE_HEADER = 'Mã';
const TEXT_HEADER = 'In ra';

/** Says how many dossier rows were counted, so that officers notice a range that ends too early. */
function tableHeader(tables: readonly Table[]): readonly string[] {
  const dossiers = tableOf(tables, DOSSIERS_TAB);
  const rows = dossiers ? filledRows(DOSSIERS_TAB, dossiers) : 0;
  const label = `Chỉ tiêu (tính từ ${groupedText(rows)} dòng của tab ${DOSSIERS_TAB.name})`;
  return [CODE_HEADER, label, 'Đơn vị', 'Giá trị', 'Tử số', 'Mẫu số', TEXT_HEADER];
}

function cellsIn(range: Argument): Table['rows'] {
  return rowsOf(range).map((row) => row.map(cellOf));
}

interface Counted {
  readonly tables: readonly Table[];
  readonly records: WorkbookRecords;
  readonly figures: Figures;
}

/** Counted from ranges with their header rows in any order; a text when that cannot be. */
function countedFrom(ranges: readonly Argument[]): Counted | string {
  const refusal = tooManyRows(ranges.reduce<number>((sum, range) => sum + rowsWithin(range), 0));
  if (refusal !== null) return refusal;
  const tables: Table[] = [];
  for (const [index, range] of ranges.entries()) {
    const rows = cellsIn(range);
    const tab = recogniseTab(rows);
    if (!tab) return `Lỗi: vùng thứ ${index + 1} không có dòng tiêu đề của tab nào trong bảng tính.`;
    tables.push({ name: tab.name, rows });
  }
  const named = new Set(tables.map(({ name }) => name));
  const missing = TABS.filter((tab) => tab.required && !named.has(tab.name)).map((tab) => tab.name);
  if (missing.length > 0) return `Lỗi: thiếu vùng của tab ${missing.join(', ')}.`;
  const records = readWorkbook(tables).value;
  return { tables, records, figures: countFigures(records).value };
}

/** The whole indicator table. */
export function indicatorTable(ranges: readonly Argument[]): unknown {
  const counted = countedFrom(ranges);
  if (typeof counted === 'string') return counted;
  const { tables, records, figures } = counted;
  return [
    tableHeader(tables),
    ...indicatorsOf(records).map(({ code, label, unit }) => {
      const figure = figureOf(figures, code);
      const amounts = 'value' in figure ? [figure.value, '', ''] : ['', figure.numerator, figure.denominator];
      return [code, label, unit, ...amounts.map((amount) => amount ?? NO_DATA), figure.text];
    }),
  ];
}

/**
 * The printed text of each code: looked up in the table that `BANG_CHI_TIEU` spills, or counted from ranges with their
 * header rows.
 */
export function indicatorsFrom(codes: Argument, ranges: readonly Argument[]): unknown {
  // No single tab is enough to count from.
  const texts = ranges.length === 1 ? textsIn(ranges[0]) : textsCounted(ranges);
  if (typeof texts === 'string') return texts;
  return mapCells(
    (code) => {
      if (isEmpty(code)) return '';
      const text = texts.get(codeKey(String(code)));
      if (text === undefined) throw new CellError(`không có chỉ tiêu mã «${String(code)}».`);
      return text;
    },
    [codes],
  );
}

function textsCounted(ranges: readonly Argument[]): ReadonlyMap<string, unknown> | string {
  const counted = countedFrom(ranges);
  if (typeof counted === 'string') return counted;
  const { records, figures } = counted;
  return new Map(indicatorsOf(records).map(({ code }) => [codeKey(code), figureOf(figures, code).text]));
}

function textsIn(table: Argument): ReadonlyMap<string, unknown> | string {
  // The table answered with what was wrong with its ranges.
  if (typeof table === 'string' && table.startsWith('Lỗi')) return table;
  const { headerRow, columnHeaded } = headersIn(cellsIn(table));
  const [codeAt, textAt] = [columnHeaded(CODE_HEADER), columnHeaded(TEXT_HEADER)];
  if (codeAt < 0 || textAt < 0) return 'Lỗi: bảng phải là kết quả của BANG_CHI_TIEU, kể cả dòng tiêu đề.';
  const rows = rowsOf(table).slice(headerRow + 1);
  return new Map(rows.map((row) => [codeKey(String(row[codeAt])), row[textAt]]));
}
