import type { Area } from '../../emulator/spreadsheet/area';
import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { Changes, Run, TabChange } from '../page/sheet-protocol';
import { sheetView } from './sheet-view';

interface Known {
  readonly revision: number;
  readonly structure: string;
  readonly rules: readonly unknown[];
}

/** Tells after each order what has changed since the last one, so that windows read only that again. */
export class ChangeFeed {
  private readonly known = new Map<number, Known>();
  private book = '';
  private number = 0;

  constructor(private readonly file: SpreadsheetFile) {
    this.collect();
    this.number = 0;
  }

  /** How many changes were told so far. */
  get last(): number {
    return this.number;
  }

  /** Null when nothing has changed. */
  collect(): Changes | null {
    const tabs = this.file.book.sheets.flatMap((sheet) => this.tab(sheet) ?? []);
    const { book, ui } = this.file;
    const now = JSON.stringify([
      book.name,
      ui.menus,
      book.sheets.map(({ id, name, hidden, tabColor }) => [id, name, hidden, tabColor]),
    ]);
    const isOther = now !== this.book;
    this.book = now;
    if (!isOther && tabs.length === 0) return null;
    this.number += 1;
    return { number: this.number, book: isOther, tabs };
  }

  private tab(sheet: SheetState): TabChange | null {
    const { book } = this.file;
    book.calculator?.calculate(sheet);
    const before = this.known.get(sheet.id);
    const changes = before ? sheet.changes.since(before.revision) : null;
    const now = {
      revision: sheet.changes.revision,
      structure: JSON.stringify(sheetView(book, sheet.id)),
      rules: sheet.conditionalRules,
    };
    this.known.set(sheet.id, now);
    if (!before) return { tab: sheet.id, structure: true, rows: [[1, sheet.maxRows]] };
    const isAll = changes === null || before.rules !== now.rules;
    const rows: readonly Run[] = isAll ? [[1, sheet.maxRows]] : joined(changes.map(({ area }) => area));
    const structure = before.structure !== now.structure;
    return structure || rows.length > 0 ? { tab: sheet.id, structure, rows } : null;
  }
}

function joined(areas: readonly Area[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const { row, rows } of [...areas].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && row <= last[0] + last[1]) last[1] = Math.max(last[1], row + rows - last[0]);
    else runs.push([row, rows]);
  }
  return runs;
}
