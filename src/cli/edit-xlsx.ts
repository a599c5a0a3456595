import type { CellEdit, Edits, IsFormula } from '../core/import/plan/cell-edit';
import type { Table } from '../core/workbook/contract/cell';
import { tabNamed } from '../core/workbook/contract/recognise';
import { tabLayout } from '../core/workbook/contract/tab-layout';
import { EditableBook } from '../xlsx/editing/edit-book';
import type { UncalculatedCell } from '../xlsx/editing/planned-parts';
import { BookRefusal } from '../xlsx/package/book-refusal';
import { MOST_CHARACTERS } from '../xlsx/writing/cell-text';
import { excessText } from '../xlsx/writing/excess-wording';
import { Refusal } from './edge';
import { NOT_WRITTEN, noticeText, uncalculatedText } from './edit-words';
import type { Progress } from './progress/progress';

/** A workbook whose cells can be changed while everything else stays as it is. */
export interface EditableXlsx {
  readonly isFormula: (tab: string) => Promise<IsFormula>;
  /** Cells that were to be changed and cannot be. */
  readonly notWritten: () => readonly string[];
  /** The file after the edits. Throws a Refusal when the file must not or cannot be written. */
  readonly withEdits: (tab: string, edits: Edits, progress: Progress) => Promise<EditedXlsx>;
}

export interface EditedXlsx {
  readonly bytes: Uint8Array;
  /** What the officer has to do in Excel now. */
  readonly notices: readonly string[];
}

export async function editableXlsx(bytes: Uint8Array, tables: readonly Table[]): Promise<EditableXlsx> {
  const book = await soundly(EditableBook.of(bytes, tables));
  return {
    isFormula: (tab) => soundly(book.isFormula(tab)),
    notWritten: () => book.notWritten().map((notice) => noticeText(notice, '')),
    async withEdits(tab, edits, progress) {
      refuseLongTexts(tab, edits);
      progress.total(edits.cells.length + edits.rows.length);
      const edited = await soundly(book.withEdits(tab, edits, progress.done));
      if (!edited.ok) throw new Refusal(NOT_WRITTEN[edited.reason]);
      const notices = edited.notices.map((notice) => noticeText(notice, tab));
      return { bytes: edited.bytes, notices: [...notices, ...uncalculated(tables, edited.uncalculated)] };
    },
  };
}

/** A part may be damaged where only writing looks: in the range of a table, say. */
async function soundly<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof BookRefusal ? new Refusal(NOT_WRITTEN.other) : error;
  }
}

function refuseLongTexts(tab: string, { cells, rows }: Edits): void {
  const isLong = ({ value }: CellEdit) => typeof value === 'string' && value.length > MOST_CHARACTERS;
  const long = [...cells, ...rows].find(isLong);
  if (!long) return;
  const place = { tab, row: long.row - 1, column: long.column - 1 };
  throw new Refusal(
    excessText({ ...place, kind: 'characters', found: String(long.value).length, most: MOST_CHARACTERS }),
  );
}

/** Only formulas in columns of the contract: the report reads no others. */
function uncalculated(tables: readonly Table[], cells: readonly UncalculatedCell[]): readonly string[] {
  return tables.flatMap((table) => {
    const tab = tabNamed(table.name);
    if (!tab) return [];
    const { headerRow, columns } = tabLayout(tab, table);
    return [...columns].flatMap(([field, column]) => {
      const isOfColumn = (cell: UncalculatedCell) => cell.column === column && cell.row > headerRow;
      const count = cells.filter((cell) => cell.tab === table.name && isOfColumn(cell)).length;
      return count > 0 ? [uncalculatedText(table.name, tab.columns[field]?.header ?? field, count)] : [];
    });
  });
}
