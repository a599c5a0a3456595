import { overlap } from '../formulas/changed-cells';
import { isSameInEveryRow } from '../formulas/fill-down';
import { nameKey } from '../formulas/name-key';
import type { TableRange } from '../formulas/stale-formulas';
import { unlessDamaged } from '../package/book-refusal';
import { relationshipsOf } from '../package/relationships';
import type { PartChange } from '../package/rewrite-package';
import { withAttribute } from '../package/tag-text';
import { readElements } from '../package/xml-elements';
import type { ZipPackage } from '../package/zip-package';
import { type CellRange, rangeOf } from '../reading/cell-place';
import { isSpreadsheetMl, type SheetEntry } from '../reading/workbook-part';
import { covers, type Growth, withLastRow } from './growth';
import { isOn } from './model-row';
import type { Notice } from './notices';

/** A table of a sheet, which has a part of its own. */
export interface SheetTable extends TableRange {
  readonly part: string;
  /** Whether its last row holds totals. */
  readonly hasTotals: boolean;
  /** For each column of the sheet, the formula that new rows of the table get; only formulas that name no cell. */
  readonly columnFormulas: ReadonlyMap<number, string>;
}

export async function tablesOf(source: ZipPackage, { name, part }: SheetEntry): Promise<readonly SheetTable[]> {
  const tables: SheetTable[] = [];
  for (const { kind, target } of await unlessDamaged(() => relationshipsOf(source, part), [])) {
    if (kind !== 'table' || !source.has(target)) continue;
    const table = await unlessDamaged(async () => tableIn((await source.text(target)) ?? ''), null);
    if (table) tables.push({ ...table, sheet: name, part: target });
  }
  return tables;
}

function tableIn(xml: string): Omit<SheetTable, 'sheet' | 'part'> | null {
  const columnFormulas = new Map<number, string>();
  let table: { name: string; range: CellRange; hasTotals: boolean } | null = null;
  let column = -1;
  let formula: string | null = null;
  readElements(xml, isSpreadsheetMl, {
    open(name, attributes) {
      if (name === 'table') {
        const { displayName = '', name: own = displayName, ref = '', totalsRowCount = '0' } = attributes;
        table = { name: displayName || own, range: rangeOf(ref), hasTotals: totalsRowCount !== '0' };
        column = table.range.left - 1;
      } else if (name === 'tableColumn') column++;
      else if (name === 'calculatedColumnFormula') formula = isOn(attributes.array) ? null : '';
    },
    text(text) {
      if (formula !== null) formula += text;
    },
    close(name) {
      if (name !== 'calculatedColumnFormula') return;
      if (formula !== null && isSameInEveryRow(formula)) columnFormulas.set(column, formula);
      formula = null;
    },
  });
  return table && { ...(table as { name: string; range: CellRange; hasTotals: boolean }), columnFormulas };
}

/** The tables that covered the last row, and those of them that cannot reach down to the new one. */
export function growingTables(tables: readonly SheetTable[], growth: Growth) {
  const own = tables.filter(({ sheet }) => nameKey(sheet) === nameKey(growth.sheet));
  const short = own.filter(({ range }) => covers(range, growth));
  const growing = short.filter((table) => canGrow(table, own, growth));
  const notices = short
    .filter((table) => !growing.includes(table))
    .map(({ name, hasTotals }): Notice => ({ kind: 'table', name, hasTotals }));
  return { growing, notices };
}

function canGrow(table: SheetTable, tables: readonly SheetTable[], growth: Growth): boolean {
  const grown = { ...table.range, bottom: growth.newLast };
  return !table.hasTotals && tables.every((other) => other === table || !overlap(other.range, grown));
}

/** How the part of a table changes that grows. */
export function tableChange({ newLast }: Growth): PartChange {
  let depth = 0;
  return {
    isOwn: isSpreadsheetMl,
    handler: {
      open(name, { ref }, part) {
        const isOwn = (name === 'table' && depth === 0) || (name === 'autoFilter' && depth === 1);
        if (isOwn && ref !== undefined) part.replaceTag(withAttribute(part.tag, 'ref', withLastRow(ref, newLast)));
        depth++;
      },
      close() {
        depth--;
      },
    },
  };
}
