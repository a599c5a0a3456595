import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../emulator/spreadsheet/workbook-state';

/** Remembers a book as it is, and tells whether anything has been done to it since. */
export class BookMark {
  private readonly revisions = new Map<number, number>();
  private readonly shape: string;
  private isChanged = false;

  constructor(private readonly book: WorkbookState) {
    for (const { id, changes } of book.sheets) this.revisions.set(id, changes.revision);
    this.shape = shapeOf(book);
  }

  isPassed(): boolean {
    this.isChanged ||= shapeOf(this.book) !== this.shape || this.book.sheets.some((sheet) => this.isWritten(sheet));
    return this.isChanged;
  }

  /** Results come by themselves. */
  private isWritten({ id, changes }: SheetState): boolean {
    const since = changes.since(this.revisions.get(id) ?? 0);
    this.revisions.set(id, changes.revision);
    return since === null || since.some(({ what }) => what !== 'results');
  }
}

/** All that is kept of a book besides its cells. */
function shapeOf(book: WorkbookState): string {
  const sheets = book.sheets.map((sheet) => {
    const { id, name, hidden, tabColor, frozenRows, frozenColumns, gridlinesHidden } = sheet;
    const { merges, protections, conditionalRules, charts } = sheet;
    const sizes = [sheet.columnWidths, sheet.rowHeights, sheet.hiddenColumns, sheet.hiddenRows].map((one) => [...one]);
    const own = [id, name, hidden, tabColor, frozenRows, frozenColumns, gridlinesHidden, sheet.filter?.area ?? null];
    const counts = charts.map(({ ranges }) => ranges);
    return [own, sizes, merges, protections, conditionalRules, counts];
  });
  return JSON.stringify([book.name, sheets, [...book.namedRanges]]);
}
