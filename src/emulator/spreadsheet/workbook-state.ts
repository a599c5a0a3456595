import { followMove, followRemoval, followRename } from '../calculation/text/moved-references';
import { ServiceException } from '../world/exceptions';
import { type Axis, type Moved, movedArea, movedByDeletion, movedByInsertion } from './moved-lines';
import { Place } from './rules';
import { SheetState } from './sheet-state';

/** Computes the formulas of a book; without one they give blanks. */
export interface Calculator {
  /** Brings the results of a sheet up to date before it is read. */
  calculate(sheet: SheetState): void;
  ofCopy(book: WorkbookState): Calculator;
}

export interface Selection {
  sheetId: number;
  place: Place | null;
}

export class WorkbookState {
  readonly sheets: SheetState[] = [];
  readonly namedRanges = new Map<string, Place>();
  /** Each officer's active sheet and selection. */
  readonly selections = new Map<string, Selection>();
  calculator: Calculator | null = null;
  private lastSheetId = 0;
  private lastProtectionId = 0;
  private lastChartId = 0;

  constructor(
    readonly id: string,
    public name: string,
    public locale: string,
    public timeZone: string,
    readonly owner: string,
    readonly editors: string[],
  ) {}

  add(name: string, index = this.sheets.length): SheetState {
    if (this.sheets.some((sheet) => sheet.name === name)) throw nameTaken(name);
    // The first sheet of a new file has id 0; later ones get large numbers.
    const sheet = new SheetState(this.lastSheetId, name);
    this.lastSheetId += 104_729;
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  sheet(id: number): SheetState {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new ServiceException(`Sheet ${id} not found`);
    return sheet;
  }

  named(name: string): SheetState | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  unusedName(): string {
    let number = this.sheets.length + 1;
    const stem = this.locale === 'vi_VN' ? 'Trang tính' : 'Sheet';
    while (this.named(`${stem}${number}`)) number += 1;
    return `${stem}${number}`;
  }

  rename(sheet: SheetState, name: string): void {
    if (this.sheets.some((other) => other !== sheet && other.name === name)) throw nameTaken(name);
    const { name: before } = sheet;
    sheet.name = name;
    followRename(this.sheets, before, name);
  }

  remove(sheet: SheetState): void {
    if (this.sheets.length === 1) throw new ServiceException("You can't remove all the sheets in a document.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    followRemoval(this.sheets, sheet.name);
    for (const [name, place] of this.namedRanges) if (place.sheetId === sheet.id) this.namedRanges.delete(name);
  }

  /** Copies sheets, cells, looks, rules and names, but no officer's selection. */
  becomeCopyOf(other: WorkbookState): void {
    this.sheets.splice(0, this.sheets.length, ...other.sheets.map((sheet) => sheet.copy()));
    this.namedRanges.clear();
    for (const [name, place] of other.namedRanges) this.namedRanges.set(name, place);
    this.calculator = other.calculator?.ofCopy(this) ?? null;
    this.lastSheetId = other.lastSheetId;
    this.lastProtectionId = other.lastProtectionId;
    this.lastChartId = other.lastChartId;
  }

  insert(sheet: SheetState, axis: Axis, before: number, count: number): void {
    sheet.insert(axis, before, count);
    this.follow(sheet, axis, movedByInsertion(before, count));
  }

  delete(sheet: SheetState, axis: Axis, first: number, count: number): void {
    sheet.delete(axis, first, count);
    this.follow(sheet, axis, movedByDeletion(first, count));
  }

  selectionOf(officer: string): Selection {
    const found = this.selections.get(officer);
    if (found && this.sheets.some(({ id, hidden }) => id === found.sheetId && !hidden)) return found;
    const selection = { sheetId: this.sheets.find(({ hidden }) => !hidden)?.id ?? 0, place: null };
    this.selections.set(officer, selection);
    return selection;
  }

  newChartId(): number {
    this.lastChartId += 1;
    return this.lastChartId;
  }

  newProtectionId(): number {
    this.lastProtectionId += 1;
    return this.lastProtectionId;
  }

  /** Names and formulas go on meaning the cells that they meant before rows or columns moved. */
  private follow(sheet: SheetState, axis: Axis, moved: Moved): void {
    for (const [name, place] of this.namedRanges) {
      if (place.sheetId !== sheet.id) continue;
      const area = movedArea(place.area, axis, moved);
      if (area) this.namedRanges.set(name, new Place(sheet.id, area));
      else this.namedRanges.delete(name);
    }
    followMove(this.sheets, { sheet: sheet.name, axis, moved });
  }
}

function nameTaken(name: string): ServiceException {
  return new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
