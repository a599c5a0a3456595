import { type Edits, edited, type IsFormula, NO_FORMULAS } from '../../core/import/plan/cell-edit';
import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import { placeOf } from '../cell-address';
import { rewrittenPackage } from '../package/rewrite-package';
import { openPackage } from '../package/zip-package';
import { type CellRange, MOST_ROWS } from '../reading/cell-place';
import { readBook } from '../reading/read-book';
import { BookSurvey } from './book-survey';
import { CellSet } from './cell-set';
import type { Notice } from './notices';
import { cellsByRow, placedEdits } from './placed-edits';
import { plannedParts, type UncalculatedCell } from './planned-parts';
import type { OnWritten } from './sheet-edits';
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
export class EditableBook {
  /** Cells that were to be changed and that a merged cell hides. */
  private readonly hidden = new Set<string>();

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly tables: readonly Table[],
    private readonly survey: BookSurvey,
  ) {}

  /** @param tables The cells of this workbook. */
  static async of(bytes: Uint8Array, tables: readonly Table[]): Promise<EditableBook> {
    return new EditableBook(bytes, tables, await BookSurvey.of(await openPackage(bytes)));
  }

  /** Also true for a cell that a merged one hides: it is not written either. */
  async isFormula(tab: string): Promise<IsFormula> {
    const target = await this.target(tab);
    if (!target) return NO_FORMULAS;
    const { table, formulas, merges } = target;
    const mergesAt = byRow(merges);
    return (row, column) => {
      const isKnown = row <= table.rows.length;
      const isHidden = isKnown && mergesAt(row - 1).some((merge) => hides(merge, row - 1, column - 1));
      if (isHidden) this.hidden.add(placeOf(row - 1, column - 1));
      return isHidden || formulas.has(row - 1, column - 1);
    };
  }

  /** @param onWritten Is told how many cells have been written by now. */
  async withEdits(tab: string, edits: Edits, onWritten: OnWritten = () => undefined): Promise<EditedBook | NotEdited> {
    const { survey, tables } = this;
    const reason = await writingRefusal(survey.source, survey.settings);
    if (reason) return { ok: false, reason };
    const target = await this.target(tab);
    if (!target) return { ok: false, reason: 'other' };
    const { sheet, table } = target;
    const placed = placedEdits(table, edits, target);
    if (placed.growth && placed.growth.newLast >= MOST_ROWS) return { ok: false, reason: 'full' };
    const plan = await plannedParts(survey, { sheet, table, placed, cells: cellsByRow(placed.edits), onWritten });
    const bytes = await rewrittenPackage(this.bytes, survey.source, plan);
    const wanted = tables.map((one) => (one === table ? edited(table, placed.edits) : one));
    const read = await readBook(bytes);
    if (!read.ok || !isAsWanted(read.tables, wanted, plan.free)) return { ok: false, reason: 'other' };
    return { ok: true, bytes, notices: plan.notices, uncalculated: plan.uncalculated };
  }

  /** What the import could not change, as far as it has asked. */
  notWritten(): readonly Notice[] {
    return this.hidden.size > 0 ? [{ kind: 'merged', places: [...this.hidden] }] : [];
  }

  private async target(tab: string) {
    const index = this.tables.findIndex(({ name }) => folded(name) === folded(tab));
    const [sheet, table] = [this.survey.book.sheets[index], this.tables[index]];
    if (!sheet || !table) return null;
    const { formulas, merges } = await this.survey.sheet(sheet);
    return { sheet, table, merges, formulas: new CellSet(formulas) };
  }
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
