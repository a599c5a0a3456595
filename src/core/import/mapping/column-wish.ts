import { folded } from '../../text/folded';
import type { Table } from '../../workbook/contract/cell';
import { plain } from '../plain';
import { importTab, targetsOf } from '../targets';
import { withTarget } from './correct-mapping';
import type { MappedColumn, Mapping } from './mapping';

/** What is wrong with a wish such as `Ngày nộp=Ngày tiếp nhận`. */
export type WishFault =
  | { readonly kind: 'no-equals-sign'; readonly wish: string }
  | { readonly kind: 'unknown-column' | 'unknown-target'; readonly name: string; readonly names: readonly string[] };

/** The target in a wish; null when the column is to be left out. */
export function targetWished(wish: string): string | null {
  return wish.slice(wish.lastIndexOf('=') + 1).trim() || null;
}

/**
 * The mapping with the target that the wish gives to a column, named by its header or its letter. Nothing after `=`
 * leaves the column out.
 */
export function withWish(table: Table, mapping: Mapping, wish: string): Mapping | WishFault {
  const splits = [...wish].flatMap((letter, at) => (letter === '=' ? [at] : []));
  const tries = splits.map((at) => wishAt(mapping, { column: wish.slice(0, at), target: wish.slice(at + 1) }));
  // Headers may hold the sign themselves: `(3)=(1)+(2)`.
  const found = tries.find((one) => 'index' in one) ?? tries[tries.length - 1];
  if (found === undefined) return { kind: 'no-equals-sign', wish };
  return 'index' in found ? withTarget(table, mapping, found) : found;
}

interface Wish {
  readonly column: string;
  readonly target: string;
}

function wishAt(mapping: Mapping, wish: Wish): Pick<MappedColumn, 'index' | 'target'> | WishFault {
  const column = columnNamed(mapping.columns, wish.column.trim());
  const names = mapping.columns.map(({ header }) => header);
  if (!column) return { kind: 'unknown-column', name: wish.column.trim(), names };
  if (wish.target.trim() === '') return { index: column.index, target: null };
  const tab = importTab(mapping.tab);
  const targets = (tab ? targetsOf(tab) : []).map(({ header }) => header);
  const target = named(targets, wish.target, (header) => header);
  return target === undefined
    ? { kind: 'unknown-target', name: wish.target.trim(), names: targets }
    : { index: column.index, target };
}

function columnNamed(columns: readonly MappedColumn[], name: string): MappedColumn | undefined {
  const byHeader = named(columns, name, ({ header }) => header);
  if (byHeader || !/^[A-Z]{1,3}$/i.test(name)) return byHeader;
  return columns.find(({ index }) => index === indexOfLetters(name.toUpperCase()));
}

function named<T>(all: readonly T[], name: string, nameOf: (one: T) => string): T | undefined {
  const exact = all.find((one) => folded(nameOf(one)) === folded(name));
  return exact ?? all.find((one) => plain(name) !== '' && plain(nameOf(one)) === plain(name));
}

/** `A` is 0, `AA` is 26. */
function indexOfLetters(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The mapping with an order of day and month for these columns of the workbook's tab. */
export function withDayOrder(
  mapping: Mapping,
  targets: readonly string[],
  order: MappedColumn['dayOrder'] | null,
): Mapping {
  const columns = mapping.columns.map((column) => {
    if (column.target === null || !targets.includes(column.target)) return column;
    const { dayOrder: _, ...rest } = column;
    return order ? { ...rest, dayOrder: order } : rest;
  });
  return { ...mapping, columns };
}
