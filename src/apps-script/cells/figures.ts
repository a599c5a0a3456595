import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { dayOfUtcMilliseconds } from '../../core/calendar/day';
import { INDICATOR_CODES, labelOf, unitOf } from '../../core/indicators/catalogue';
import { NO_DATA } from '../../core/indicators/figures';
import { groupedText, rateText } from '../../core/indicators/number-text';
import type { Rounding } from '../../core/indicators/rate';
import { reportOf } from '../../core/report/make-report';
import { codeKey } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../core/workbook/contract/dossier-tabs';
import { recogniseTab } from '../../core/workbook/contract/recognise';
import { SETTINGS } from '../../core/workbook/contract/settings';
import { headersIn } from '../../core/workbook/contract/tab-layout';
import { TABS } from '../../core/workbook/contract/tabs';
import { cellReader, UNREADABLE } from '../../core/workbook/reading/read-cell';
import { filledRows } from '../../core/workbook/reading/read-tab';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { cellOf } from '../sheet/values';
import { type Argument, CellError, isEmpty, mapCells, rowsOf, wholeNumber } from './arguments';

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

/** The whole indicator table, from ranges with their header rows in any order. */
export function indicatorTable(ranges: readonly Argument[]): unknown {
  const tables: Table[] = [];
  for (const [index, range] of ranges.entries()) {
    const rows = rowsOf(range).map((row) => row.map(cellOf));
    const tab = recogniseTab(rows);
    if (!tab) return `Lỗi: vùng thứ ${index + 1} không có dòng tiêu đề của tab nào trong bảng tính.`;
    tables.push({ name: tab.name, rows });
  }
  // Nothing here prints the report's own date, so any day will do: a cell must not depend on the clock.
  const { figures } = reportOf(tables, dayOfUtcMilliseconds(0));
  const named = new Set(tables.map(({ name }) => name));
  const missing = TABS.filter((tab) => tab.required && !named.has(tab.name)).map((tab) => tab.name);
  if (missing.length > 0) return `Lỗi: thiếu vùng của tab ${missing.join(', ')}.`;
  return [
    tableHeader(tables),
    ...INDICATOR_CODES.map((code) => {
      const figure = figures[code];
      const amounts = 'value' in figure ? [figure.value, '', ''] : ['', figure.numerator, figure.denominator];
      return [code, labelOf(code), unitOf(code), ...amounts.map((amount) => amount ?? NO_DATA), figure.text];
    }),
  ];
}

/** Looks up codes in the table that `BANG_CHI_TIEU` spills; gives the printed text of each. */
export function indicatorsFrom(codes: Argument, table: Argument): unknown {
  const rows = rowsOf(table);
  const { headerRow, columnHeaded } = headersIn(rows.map((row) => row.map(cellOf)));
  const [codeAt, textAt] = [columnHeaded(CODE_HEADER), columnHeaded(TEXT_HEADER)];
  if (codeAt < 0 || textAt < 0) return 'Lỗi: bảng phải là kết quả của BANG_CHI_TIEU, kể cả dòng tiêu đề.';
  const texts = new Map(rows.slice(headerRow + 1).map((row) => [codeKey(String(row[codeAt])), row[textAt]]));
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
