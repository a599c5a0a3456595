import { type Edits, edited, type IsFormula } from '../../core/import/plan/cell-edit';
import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import { rewrittenPackage } from '../package/rewrite-package';
import { openPackage } from '../package/zip-package';
import { type CellRange, MOST_ROWS, placeOf } from '../reading/cell-place';
import { readBook } from '../reading/read-book';
import { BookSurvey } from './book-survey';
import { CellSet } from './cell-set';
import type { Notice } from './notices';
import { cellsByRow, placedEdits } from './placed-edits';
import { plannedParts, type UncalculatedCell } from './planned-parts';
import { type WritingRefusal, writingRefusal } from './writing-refusal';
import { isAsWanted } from './written-tables';

export interface EditedBook {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly notices: readonly Notice[];
  readonly uncalculated: readonly UncalculatedCell[];
}

/** `full`: the rows do not fit into the sheet; `other`: what was written does not read as wanted. */
export interface NotEdited {
  readonly ok: false;
  readonly reason: WritingRefusal | 'full' | 'other';
}

/** A workbook whose cells can be changed while everything else stays as it is. */
export interface EditableBook {
  readonly isFormula: (tab: string) => Promise<IsFormula>;
  readonly withEdits: (tab: string, edits: Edits) => Promise<EditedBook | NotEdited>;
}

/** @param tables The cells of this workbook. */
export async function editableBook(bytes: Uint8Array, tables: readonly Table[]): Promise<EditableBook> {
  const survey = await BookSurvey.of(await openPackage(bytes));
  /** Cells that the import wanted to change and that a merged cell hides. */
  const hidden = new Set<string>();
  return {
    async isFormula(tab) {
      const { sheet, table } = sheetNamed(survey, tables, tab);
      const { formulas, merges } = await survey.sheet(sheet);
      const places = new CellSet(formulas);
      const mergesAt = byRow(merges);
      return (row, column) => {
        const isHidden =
          row <= table.rows.length && mergesAt(row - 1).some((merge) => hides(merge, row - 1, column - 1));
        if (isHidden) hidden.add(placeOf(row - 1, column - 1));
        return isHidden || places.has(row - 1, column - 1);
      };
    },
    async withEdits(tab, edits) {
      const refusal = await writingRefusal(survey.source, survey.settings);
      if (refusal) return { ok: false, reason: refusal };
      const { sheet, table } = sheetNamed(survey, tables, tab);
      const { formulas, merges } = await survey.sheet(sheet);
      const placed = placedEdits(table, edits, { merges, formulas: new CellSet(formulas) });
      if (placed.growth && placed.growth.newLast >= MOST_ROWS) return { ok: false, reason: 'full' };
      const plan = await plannedParts(survey, { sheet, table, placed, cells: cellsByRow(placed.edits) });
      const written = await rewrittenPackage(bytes, survey.source, plan.changes);
      const wanted = tables.map((one) => (one === table ? edited(table, placed.edits) : one));
      const read = await readBook(written);
      if (!read.ok || !isAsWanted(read.tables, wanted, plan.free)) return { ok: false, reason: 'other' };
      const merged: readonly Notice[] = hidden.size > 0 ? [{ kind: 'merged', places: [...hidden] }] : [];
      return { ok: true, bytes: written, notices: [...merged, ...plan.notices], uncalculated: plan.uncalculated };
    },
  };
}

function sheetNamed({ book }: BookSurvey, tables: readonly Table[], tab: string) {
  const index = tables.findIndex(({ name }) => folded(name) === folded(tab));
  const [sheet, table] = [book.sheets[index], tables[index]];
  if (!sheet || !table) throw new Error(`no sheet ${tab}`);
  return { sheet, table };
}

/** The merged ranges of a row. Rows are asked about one after the other, so that the last answer is remembered. */
function byRow(merges: readonly CellRange[]): (row: number) => readonly CellRange[] {
  let last = -1;
  let found: readonly CellRange[] = [];
  return (row) => {
    if (row !== last) found = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
    last = row;
    return found;
  };
}

/** Whether a merged range shows another cell in this one's place. */
function hides({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  const isWithin = row >= top && row <= bottom && column >= left && column <= right;
  return isWithin && (row > top || column > left);
}
