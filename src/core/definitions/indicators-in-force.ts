import {
  type CountCode,
  INDICATOR_CODES,
  type IndicatorCode,
  isRateCode,
  labelOf,
  RATES,
  unitOf,
} from '../indicators/catalogue';
import { DEFAULT_DECIMALS } from '../indicators/figures';
import { familyOf } from '../indicators/trace';
import { TYPED_FIGURES_TAB } from '../workbook/contract/record-tabs';
import type { Tab } from '../workbook/contract/tab';
import type { Problem, Read } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { Definition } from './definition';
import { type Definitions, readDefinitions } from './read-definitions';
import type { Target } from './target';
import { type TypedRows, typedRows } from './typed-figures';
import { type TypedOfIndicator, typedOfIndicators } from './typed-of-indicators';
import { unitKind } from './unit';

/** An indicator of the product, or one that the office added. */
export interface Indicator {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: 'count' | 'typed' | 'rate';
  /** Its row of the tab `Chỉ tiêu riêng`; null for an indicator of the product. */
  readonly definition: Definition | null;
  /** Null: as many as were typed; a count has none. */
  readonly decimals: number | null;
  readonly target: Target | null;
  /** The tabs whose rows are counted. */
  readonly tabs: readonly Tab[];
  /** Whether the level above adds up the figures of its communes. */
  readonly summedAbove: boolean;
}

export interface InForce {
  /** The product's in the order of the catalogue, then the office's in the order of the tab. */
  readonly indicators: readonly Indicator[];
  readonly byCode: ReadonlyMap<string, Indicator>;
  /** Codes of own indicators whose rows have mistakes. */
  readonly leftOut: readonly string[];
  readonly typedRows: TypedRows;
}

const READ = new WeakMap<WorkbookRecords, Read<InForce>>();

/** Everything that has a figure in this workbook. */
export function indicatorsInForce(records: WorkbookRecords): Read<InForce> {
  const known = READ.get(records) ?? inForce(records);
  READ.set(records, known);
  return known;
}

export function indicatorsOf(records: WorkbookRecords): readonly Indicator[] {
  return indicatorsInForce(records).value.indicators;
}

function inForce(records: WorkbookRecords): Read<InForce> {
  const problems: Problem[] = [];
  const keeping = <T>(read: Read<T>): T => {
    for (const problem of read.problems) problems.push(problem);
    return read.value;
  };
  const found = keeping(readDefinitions(records));
  const typed = keeping(typedOfIndicators(records.indicatorRows, found));
  const rows = keeping(typedRows(records.typedFigures, found.definitions));
  const indicators = [
    ...INDICATOR_CODES.map((code) => ofProduct(code, typed.get(code), records)),
    ...found.definitions.map((definition) => ofOffice(definition, { ...found, typed, rows })),
  ];
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return { value: { indicators, byCode, leftOut: found.leftOut, typedRows: rows }, problems };
}

function ofProduct(code: IndicatorCode, typed: TypedOfIndicator | undefined, records: WorkbookRecords): Indicator {
  const ratio = isRateCode(code) ? RATES[code].ratio(records.settings) : null;
  const counts = ratio ? [...ratio.parts, ...ratio.base] : [code as CountCode];
  return {
    code,
    label: labelOf(code, records.unit),
    unit: unitOf(code),
    kind: ratio ? 'rate' : 'count',
    definition: null,
    decimals: ratio ? (typed?.decimals ?? DEFAULT_DECIMALS) : null,
    target: typed?.target ?? null,
    tabs: [...new Set(counts.map((count) => familyOf(count).tab))],
    summedAbove: true,
  };
}

interface Around extends Definitions {
  readonly typed: ReadonlyMap<string, TypedOfIndicator>;
  readonly rows: TypedRows;
}

const KINDS = { typed: 'typed', counted: 'count', rate: 'rate' } as const;

function ofOffice(definition: Definition, { definitions, typed, rows }: Around): Indicator {
  const { code, label, unit, calculation, summedAbove } = definition;
  const beside = typed.get(code);
  const decimals = definition.decimals ?? beside?.decimals ?? null;
  return {
    code,
    label,
    unit,
    kind: KINDS[calculation.method],
    definition,
    decimals: calculation.method === 'rate' ? (decimals ?? DEFAULT_DECIMALS) : decimals,
    target: definition.target ?? beside?.target ?? null,
    tabs: tabsOf(definition, definitions),
    summedAbove: summedAbove ?? (calculation.method !== 'typed' || isWholeCount(unit, rows.get(code) ?? [])),
  };
}

function isWholeCount(unit: string, rows: NonNullable<ReturnType<TypedRows['get']>>): boolean {
  return unitKind(unit) === 'count' && rows.every(({ value }) => value.d === BigInt(1));
}

function tabsOf({ calculation }: Definition, definitions: readonly Definition[]): readonly Tab[] {
  if (calculation.method === 'typed') return [TYPED_FIGURES_TAB];
  if (calculation.method === 'counted') return [calculation.tab];
  const operands = [...calculation.numerator, ...calculation.denominator].flatMap(({ code }): readonly Tab[] => {
    const operand = definitions.find((one) => one.code === code);
    return operand ? tabsOf(operand, definitions) : [familyOf(code as CountCode).tab];
  });
  return [...new Set(operands)];
}
