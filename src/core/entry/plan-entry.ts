import { textDigest } from '../text/text-digest';
import type { Table } from '../workbook/contract/cell';
import { tableOf } from '../workbook/reading/read-workbook';
import { checkEntry } from './check-entry';
import { entryForms } from './entry-forms';
import type { Desk, EntryPlan, Known } from './entry-plan';
import { ENTRY_TABS } from './entry-tabs';
import type { EntryKind, EntryOrder } from './entry-types';
import { OBJECTIONS, objection, warningText } from './entry-wording';
import { fieldsOf, isOfAnother, isTakenOver, rowWritten } from './known-rows';
import { planResult } from './plan-result';
import { objectionsInSheet } from './sheet-objections';
import { digestOf, sheetRows } from './sheet-rows';
import { cellsOf } from './typed-row';

const PLANS: Readonly<Record<EntryKind, (order: EntryOrder, desk: Desk) => EntryPlan>> = {
  dossier: planRow,
  result: planResult,
  issued: planRow,
  planned: planRow,
  ledger: planRow,
};

/** Plans for the present tables; the caller must hold the lock until the plan is carried out. */
export function planEntry(order: EntryOrder, tables: readonly Table[], known: Known): EntryPlan {
  const { remembered } = known;
  const tab = ENTRY_TABS[order.kind];
  const rows = sheetRows(tab, tableOf(tables, tab) ?? { name: tab.name, rows: [] });
  const asked = askedFor(order);
  const earlier = remembered.find(({ token }) => token === order.token) ?? null;
  const written = earlier && rowWritten(earlier, rows, remembered);
  if (earlier && written !== null) {
    if (earlier.asked === asked) return { kind: 'written', row: written, cells: rows.cells(written) };
    return { kind: 'refused', objections: [objection('', '', OBJECTIONS.writtenBefore(written))] };
  }
  const begun = earlier && !isTakenOver(earlier, remembered) ? earlier : null;
  return PLANS[order.kind](order, { ...known, tables, rows, begun, asked });
}

function askedFor({ kind, values }: EntryOrder): string {
  return textDigest(JSON.stringify([kind, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]));
}

/** A new row below the others. */
function planRow(
  { kind, token, values }: EntryOrder,
  { tables, rows, today, remembered, begun, asked }: Desk,
): EntryPlan {
  const checked = checkEntry(kind, values, entryForms(tables, today));
  const objections = [...checked.objections, ...objectionsInSheet({ kind, values }, checked, rows)];
  if (!checked.record || objections.length > 0) return { kind: 'refused', objections };
  const cells = cellsOf(rows.tab, checked.record);
  // An earlier try may have been interrupted between two blocks.
  const row = begun && rows.holdsNothingBut(begun.row, cells) ? begun.row : rows.nextRow;
  const digest = digestOf(cells, fieldsOf(kind));
  const isAlike = (one: number) =>
    one !== row && rows.holds(one, cells) && !isOfAnother(one, { token, digest }, remembered);
  const alike = rows.where(isAlike).length;
  return {
    kind: 'write',
    row,
    cells,
    blocks: rows.blocks(row, cells),
    remembered: { token, kind, row, asked, digest, alike, former: null },
    warnings: checked.warnings.map(warningText),
  };
}
