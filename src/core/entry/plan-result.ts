import { dayOfTypedText } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import { folded } from '../text/folded';
import type { Cell } from '../workbook/contract/cell';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { byCode } from '../workbook/reading/by-code';
import { readTab, shown } from '../workbook/reading/read-tab';
import { tableOf } from '../workbook/reading/read-workbook';
import { checkEntry } from './check-entry';
import { entryForms } from './entry-forms';
import type { Desk, EntryPlan } from './entry-plan';
import { RESULT_FIELDS } from './entry-tabs';
import type { EntryObjection, EntryOrder, EntryValues } from './entry-types';
import { OBJECTIONS, objection, warningText } from './entry-wording';
import { fieldsOf } from './known-rows';
import type { Remembered } from './remembered';
import { objectionsInSheet } from './sheet-objections';
import { digestOf, type RowCells } from './sheet-rows';
import { cellsOf, typedOf } from './typed-row';

type DossierRow = RowOf<typeof DOSSIERS_TAB>;

/** Writes day and kind of result into the row of a dossier that has none yet. */
export function planResult(order: EntryOrder, desk: Desk): EntryPlan {
  const { tables, rows, today, asked } = desk;
  const dossier = dossierToAnswer(order, desk);
  if ('text' in dossier) return { kind: 'refused', objections: [dossier] };
  const given = Object.fromEntries(RESULT_FIELDS.map((field) => [field, order.values[field] ?? '']));
  const values = { ...typedOf(DOSSIERS_TAB, dossier), ...given };
  const checked = checkEntry(order.kind, values, entryForms(tables, today));
  const { record, warnings } = checked;
  const objections = [...checked.objections, ...objectionsInSheet({ kind: order.kind, values }, checked, rows)];
  if (!record || objections.length > 0) return { kind: 'refused', objections };
  const { row } = dossier;
  const all = cellsOf(DOSSIERS_TAB, record);
  const result = new Map(RESULT_FIELDS.map((field) => [field, all.get(field) ?? null]));
  const changed = new Map([...result].filter(([field, cell]) => !rows.holds(row, new Map([[field, cell]]))));
  const cells = new Map([...rows.cells(row), ...result]);
  const digest = digestOf(cells, fieldsOf(order.kind));
  const former = desk.begun?.former ?? formerCells(rows.cells(row));
  return {
    kind: 'write',
    row,
    cells,
    blocks: rows.blocks(row, changed),
    remembered: { token: order.token, kind: order.kind, row, asked, digest, alike: 0, former },
    warnings: warnings.map(warningText),
  };
}

function formerCells(cells: RowCells): Readonly<Record<string, Cell>> {
  return Object.fromEntries(fieldsOf('result').map((field) => [field, cells.get(field) ?? null]));
}

function dossierToAnswer({ values }: EntryOrder, { tables, begun }: Desk): DossierRow | EntryObjection {
  const { code: column, returnedOn, status } = DOSSIERS_TAB.columns;
  const code = (values.code ?? '').trim();
  const { rows } = readTab(DOSSIERS_TAB, tableOf(tables, DOSSIERS_TAB));
  const dossier = byCode(rows)(code);
  if (!dossier) return objection('code', column.header, OBJECTIONS.dossierUnknown(code));
  if (dossier.returnedOn !== null && !isHalfWritten(dossier, values, begun)) {
    const text = OBJECTIONS.answered(dossier.row, dayText(dossier.returnedOn));
    return objection('returnedOn', returnedOn.header, text);
  }
  if (dossier.status === 'cancelled') return objection('status', status.header, OBJECTIONS.cancelled(dossier.row));
  return dossier;
}

/** Whether an earlier try was interrupted between two cells: each holds what it held before, or what was typed. */
function isHalfWritten(dossier: DossierRow, values: EntryValues, begun: Remembered | null): boolean {
  const { former } = begun ?? {};
  if (dossier.row !== begun?.row || !former) return false;
  const present = typedOf(DOSSIERS_TAB, dossier);
  return RESULT_FIELDS.every((field) => {
    const text = comparable(present[field] ?? '');
    return text === comparable(shown(former[field] ?? null)) || text === comparable(values[field] ?? '');
  });
}

/** A day may be typed as `5/6/2023` or `05/06/2023`. */
function comparable(text: string): string {
  const day = dayOfTypedText(text.trim());
  return day === null ? folded(text) : dayText(day);
}
