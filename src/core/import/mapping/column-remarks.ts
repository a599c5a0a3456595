import { folded } from '../../text/folded';
import { DOSSIERS_TAB } from '../../workbook/contract/dossier-tabs';
import { EXTRA_HEADERS } from '../targets';
import { type MoneyUnit, splitUnit, type UnitLine } from '../values/money-unit';
import { TOTAL_AMOUNT } from '../words/row-words';
import { moneyTargets, unitOfColumn } from './column-unit';
import { nameKey, namesOf, standInsOf } from './known-headers';
import type { MappedColumn, Mapping } from './mapping';
import { rateName } from './rate-name';

/** What an officer should know of how the columns are read; put into words in `remark-words.ts`. */
export type ColumnRemark =
  /** Taken in place of the right column, which the export lacks: the day of handing in for that of receipt. */
  | { readonly kind: 'stand-in'; readonly header: string; readonly target: string }
  /** There is no column of procedure codes, so that they are looked up by name. */
  | { readonly kind: 'by-name'; readonly header: string }
  /** Amounts were made đồng; `line` when not the header but a line above says so. */
  | { readonly kind: 'unit'; readonly header: string; readonly unit: MoneyUnit; readonly line: UnitLine | null }
  | { readonly kind: 'unit-disputed'; readonly header: string; readonly unit: MoneyUnit; readonly line: UnitLine }
  | { readonly kind: 'unit-unknown'; readonly header: string; readonly line: UnitLine }
  /** Of several columns of money, none a total, one was taken. */
  | { readonly kind: 'rivals'; readonly header: string; readonly target: string; readonly others: readonly string[] };

/** Of each table that is taken; what holds for several is said once. */
export function columnRemarks(mappings: readonly Mapping[]): readonly ColumnRemark[] {
  const all = mappings.flatMap((mapping) =>
    mapping.columns.flatMap((column) => [
      ...substitutes(mapping, column),
      ...unitRemarks(mapping, column),
      ...rivals(mapping, column),
    ]),
  );
  return [...new Map(all.map((remark) => [JSON.stringify(remark), remark])).values()];
}

function substitutes({ tab, columns }: Mapping, { header, target }: MappedColumn): readonly ColumnRemark[] {
  if (target === null) return [];
  if (standInsOf(tab, target).includes(nameKey(header))) return [{ kind: 'stand-in', header, target }];
  const hasCodes = columns.some((column) => column.target === DOSSIERS_TAB.columns.procedureCode.header);
  const isByName = tab === DOSSIERS_TAB.name && target === EXTRA_HEADERS.procedureName && !hasCodes;
  return isByName ? [{ kind: 'by-name', header }] : [];
}

function unitRemarks(mapping: Mapping, column: MappedColumn): readonly ColumnRemark[] {
  const { tab, unitLine: line = null } = mapping;
  const { header, target } = column;
  if (!moneyTargets(tab).includes(target ?? '')) return [];
  const own = splitUnit(header).unit;
  const unit = unitOfColumn(mapping, column);
  const isScaled = unit !== null && unit.power > 0;
  return [
    ...(isScaled ? [{ kind: 'unit', header, unit, line: own === null ? line : null } as const] : []),
    ...(own !== null && line?.unit && line.unit.power !== own.power
      ? [{ kind: 'unit-disputed', header, unit: own, line } as const]
      : []),
    ...(own === null && line !== null && line.unit === null ? [{ kind: 'unit-unknown', header, line } as const] : []),
  ];
}

/** Surer than a part of a name. */
const LIKE_A_NAME = 0.5;

function rivals({ tab, columns }: Mapping, { header, target }: MappedColumn): readonly ColumnRemark[] {
  if (target === null || !moneyTargets(tab).includes(target)) return [];
  if (folded(header) === folded(target) || TOTAL_AMOUNT.test(nameKey(header))) return [];
  const names = namesOf(tab, target);
  const others = columns.filter(
    (one) => one.target === null && !one.personal && rateName(names, [nameKey(one.header)]) >= LIKE_A_NAME,
  );
  return others.length === 0 ? [] : [{ kind: 'rivals', header, target, others: others.map((one) => one.header) }];
}
