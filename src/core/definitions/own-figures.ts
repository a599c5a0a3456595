import type { CountCode } from '../indicators/catalogue';
import { type CountedRow, viewOf } from '../indicators/family';
import {
  type CountFigure,
  type Figure,
  type Figures,
  figureOf,
  NO_DATA,
  type RateFigure,
  type TypedFigure,
} from '../indicators/figures';
import { countText, NO_RATE, rateText } from '../indicators/number-text';
import { familyOf } from '../indicators/trace';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { Calculation, Definition } from './definition';
import type { Indicator, InForce } from './indicators-in-force';
import { type Operands, ratioOf } from './sums';
import { rowInPeriod } from './typed-figures';
import { amountInUnit } from './unit';

type Counted = Calculation & { readonly method: 'counted' };
type Rate = Calculation & { readonly method: 'rate' };

/** The figures of an office's own indicators, by code. */
export function ownFigures(
  records: WorkbookRecords,
  inForce: InForce,
  product: Figures,
): Readonly<Record<string, Figure>> {
  const own = inForce.indicators.filter((indicator) => indicator.definition !== null);
  const figures = new Map<string, Figure>(operandFigures(own, { records, inForce, product }));
  const operands: Operands = {
    figureOf: (code) => figures.get(code) ?? figureOf(product, code),
    unitOf: (code) => inForce.byCode.get(code)?.unit ?? '',
  };
  for (const one of own) {
    const calculation = calculationOf(one);
    if (calculation.method === 'rate') figures.set(one.code, rateFigure(one, calculation, { operands, records }));
  }
  return Object.fromEntries(own.map(({ code }) => [code, figures.get(code) as Figure]));
}

interface Around {
  readonly records: WorkbookRecords;
  readonly inForce: InForce;
  readonly product: Figures;
}

/** The figures that rates may be made of. */
function operandFigures(own: readonly Indicator[], { records, inForce, product }: Around): [string, Figure][] {
  const rowsOf = countedRows(records);
  return own.flatMap((one): [string, Figure][] => {
    const calculation = calculationOf(one);
    if (calculation.method === 'typed') return [[one.code, typedFigure(one, inForce, records)]];
    if (calculation.method === 'rate') return [];
    const value = product[calculation.source].value === null ? null : rowsOf(calculation).length;
    return [[one.code, countFigure(value, records)]];
  });
}

function countFigure(value: number | null, { settings }: WorkbookRecords): CountFigure {
  return { value, text: value === null ? NO_DATA : countText(value, settings) };
}

function typedFigure(
  { code, unit, decimals }: Indicator,
  { typedRows }: InForce,
  { settings, period }: WorkbookRecords,
): TypedFigure {
  const row = rowInPeriod(typedRows.get(code) ?? [], period);
  if (!row) return { value: null, exact: null, text: NO_RATE };
  const text = amountInUnit(row.value, { unit, decimals, ...settings });
  return { value: row.value.valueOf(), exact: row.value, text };
}

function rateFigure(
  { decimals: typed }: Indicator,
  { numerator, denominator }: Rate,
  { operands, records }: { readonly operands: Operands; readonly records: WorkbookRecords },
): RateFigure {
  const decimals = typed ?? 0;
  const { part, base } = ratioOf(numerator, denominator, operands);
  const known = { numerator: part?.valueOf() ?? null, denominator: base?.valueOf() ?? null, decimals };
  if (part && base) return { ...known, text: rateText(part, base, { decimals, rounding: records.settings.rounding }) };
  const isUncounted = [...numerator, ...denominator].some(({ code }) => {
    const figure = operands.figureOf(code);
    return 'value' in figure && !('exact' in figure) && figure.value === null;
  });
  return { ...known, text: isUncounted ? NO_DATA : NO_RATE };
}

/** The rows that own indicators count. Each source is looked at once, however many indicators count in it. */
export function countedRows(records: WorkbookRecords): (calculation: Counted) => readonly CountedRow[] {
  const view = viewOf(records);
  const known = new Map<CountCode, readonly CountedRow[]>();
  return ({ source, tab, conditions }) => {
    const rows = known.get(source) ?? familyOf(source).rowsBehind(source, records, view);
    known.set(source, rows);
    const columns = records.namedCells.get(tab.name)?.columns;
    const tests = conditions.map(({ column, holds }) => ({ cells: columns?.get(column) ?? [], holds }));
    return rows.filter(({ row }) => tests.every(({ cells, holds }) => holds(cells[row - 1])));
  };
}

function calculationOf({ definition }: Indicator): Calculation {
  return (definition as Definition).calculation;
}
