import type { Calculation } from '../../emulator/calculation/calculation';
import { displayValuesOf } from '../../emulator/spreadsheet/cells';
import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { Setting, Value } from '../../emulator/spreadsheet/typed-input';
import { Validity } from '../../emulator/spreadsheet/validity';
import type { CellsView, CellView, LinkView, RuleView } from '../page/sheet-protocol';
import { conditionalLooks } from './conditional-looks';
import { LookTable, type Stored, storedLooks } from './look-view';
import { rawText } from './raw-text';
import { RuleTable } from './rule-view';
import { settingOf } from './setting';
import { linkOf } from './sheet-link';

/** More rows than a window asks for at once. */
const MOST_ROWS = 500;
const ERROR = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|ERROR!)/;

export interface Rows {
  readonly from: number;
  readonly to: number;
}

export interface Book {
  readonly file: SpreadsheetFile;
  readonly calculation: Calculation;
}

/** What the cells of a window of rows show; the rest of the sheet is not looked at. */
export function cellsView({ file, calculation }: Book, tab: number, { from, to }: Rows): CellsView {
  const sheet = file.book.sheet(tab);
  const first = Math.max(1, from);
  const last = Math.min(to, first + MOST_ROWS - 1, sheet.maxRows);
  const reading = new Reading(file, sheet, conditionalLooks(calculation, sheet));
  const rows = last < first ? [] : reading.rows(first, last);
  return { tab, from: first, rows, looks: reading.looks.looks, rules: reading.rules };
}

class Reading {
  readonly looks = new LookTable();
  private readonly ruleTable: RuleTable;
  private readonly validity: Validity;
  private readonly setting: Setting;

  constructor(
    private readonly file: SpreadsheetFile,
    private readonly sheet: SheetState,
    private readonly conditional: (row: number, column: number) => Stored | null,
  ) {
    const { book } = file;
    this.ruleTable = new RuleTable(book);
    this.validity = new Validity(book);
    this.setting = settingOf(file);
  }

  get rules(): readonly RuleView[] {
    return this.ruleTable.rules;
  }

  rows(first: number, last: number): (CellView | null)[][] {
    const { maxColumns } = this.sheet;
    const area = { row: first, column: 1, rows: last - first + 1, columns: maxColumns };
    const texts = displayValuesOf(this.file.book, this.sheet, area);
    return texts.map((cells, index) => this.row(first + index, cells));
  }

  private row(row: number, texts: readonly string[]): (CellView | null)[] {
    const looks = storedLooks(this.sheet, row);
    const cells = texts.map((text, index) => {
      const place = { row, column: index + 1 };
      const { formula, value, ...own } = this.contents(place, text);
      const look = this.looks.numberOf(looks(place.column), value, this.conditional(row, place.column));
      const rule = this.ruleTable.numberOf(this.sheet.validations.at(row, place.column));
      const note = this.sheet.notes.at(row, place.column);
      const mark = this.markOf({ ...place, formula, value });
      return dropped({ ...own, look, rule, note, mark });
    });
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    return cells;
  }

  private contents({ row, column }: { row: number; column: number }, text: string) {
    const formula = this.sheet.formulas.at(row, column);
    const stored = this.sheet.values.at(row, column);
    const value = stored ?? this.sheet.results.at(row, column);
    const link: LinkView | undefined = formula === undefined ? undefined : (linkOf(formula) ?? undefined);
    if (value === undefined && formula === undefined) return { formula, value };
    const format = this.sheet.formats.at(row, column);
    const raw = rawText({ formula, value: stored, format }, this.setting);
    return { formula, value, text: text || undefined, raw: raw === text ? undefined : raw, link };
  }

  private markOf(cell: { row: number; column: number; formula: string | undefined; value: Value | undefined }) {
    const { row, column, formula, value } = cell;
    if (typeof value === 'string' && formula !== undefined && ERROR.test(value)) return 'error';
    const rule = this.sheet.validations.at(row, column);
    const isBad = rule && value !== undefined && this.validity.accepts(rule, { value }) === false;
    return isBad ? 'invalid' : undefined;
  }
}

type Sparse = { readonly [K in keyof CellView]: CellView[K] | undefined };

/** JSON leaves out what is undefined, but a cell with nothing at all must be told from one with something. */
function dropped(cell: Sparse): CellView | null {
  return Object.values(cell).some((value) => value !== undefined) ? (cell as CellView) : null;
}
