import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../../src/core/workbook/contract/cell';
import { calculatingWith } from '../../src/emulator/calculation/calculation';
import { FOLDER } from '../../src/emulator/drive/drive-state';
import type { Area } from '../../src/emulator/spreadsheet/area';
import type { Layer } from '../../src/emulator/spreadsheet/layer';
import {
  type ConditionalRule,
  Place,
  type ProtectionRecord,
  type ValidationRule,
} from '../../src/emulator/spreadsheet/rules';
import type { SheetState } from '../../src/emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../src/emulator/spreadsheet/workbook-state';
import { builtScript } from './built-script';
import { AN, anOffice, type Office } from './office';

/** At least. */
const IDS_IN_BOOK = 100;
const FIXTURES = join(__dirname, '..', 'data', 'workbooks', 'v0.3.0');

/** Cells below each other that have the same value. */
interface Run<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly value: T;
}

interface StoredSheet extends Omit<Table, 'merges'> {
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  readonly notes: readonly Run<string>[];
  readonly formats: readonly Run<string>[];
  readonly validations: readonly Run<ValidationRule>[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly protections: readonly ProtectionRecord[];
  readonly merges: readonly Area[];
}

interface StoredBook {
  /** The instant at which the book was left. */
  readonly now: string;
  readonly namedRanges: readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
  /** Document properties of the script. */
  readonly properties: Readonly<Record<string, string>>;
  readonly sheets: readonly StoredSheet[];
}

/** A file of the folder that version 0.3.0 made. */
export function bytesOfV030(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

export function textOfV030(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

// biome-ignore lint/suspicious/noExplicitAny: each file has a shape of its own
export function jsonOfV030(name: string): any {
  return JSON.parse(textOfV030(name));
}

/** The tables of the workbook that an office kept with version 0.3.0 until the middle of 2023. */
export function tablesOfV030(): readonly Table[] {
  const { sheets }: StoredBook = jsonOfV030('so-dang-dung.json');
  return sheets.map(({ name, rows }) => ({ name, rows }));
}

/** The Sheet of that office, as version 0.3.0 left it, with the script of today. */
export function anOfficeOfV030(dist = builtScript()): Office {
  const stored: StoredBook = jsonOfV030('so-dang-dung.json');
  const office = anOffice({ tables: stored.sheets.map(typedCells), dist });
  const { world, file } = office;
  world.clock.set(stored.now);
  drawIds(office);
  for (const sheet of stored.sheets) restore(file.book, sheet);
  for (const { name, sheet, area } of stored.namedRanges) {
    file.book.namedRanges.set(name, new Place(sheetNamed(file.book, sheet).id, area));
  }
  file
    .as(AN)
    .PropertiesService.getDocumentProperties()
    .setProperties({ ...stored.properties });
  calculatingWith(file, dist);
  world.calls.reset();
  return office;
}

/** Every world draws the same ids in the same order: the first ones are those of the runs and documents in the book's log. */
function drawIds({ world }: Office): void {
  for (let drawn = 0; drawn < IDS_IN_BOOK; drawn++) {
    world.uuid();
    world.drive.remove(world.drive.add({ name: '', mimeType: FOLDER, parent: null, owner: AN }));
  }
}

/** Without what formulas give: one in the first cell fills its whole tab. */
function typedCells({ name, rows, formulas }: StoredSheet): Table {
  if (formulas.some(({ row, column }) => row === 1 && column === 1)) return { name, rows: [] };
  const isFormula = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
  return {
    name,
    rows: rows.map((cells, row) =>
      cells.map((cell, column) => (isFormula.has(`${row + 1} ${column + 1}`) ? null : cell)),
    ),
  };
}

function restore(book: WorkbookState, stored: StoredSheet): void {
  const sheet = sheetNamed(book, stored.name);
  const { hidden, frozenRows, maxRows, maxColumns, conditionalRules, merges } = stored;
  Object.assign(sheet, { hidden, frozenRows, maxRows, maxColumns });
  sheet.conditionalRules = [...conditionalRules];
  sheet.merges = [...merges];
  sheet.protections = stored.protections.map((record) => ({ ...record, id: book.newProtectionId() }));
  for (const { row, column, formula } of stored.formulas) sheet.formulas.set(row, column, formula);
  fillRuns(sheet.notes, stored.notes);
  fillRuns(sheet.formats, stored.formats);
  fillRuns(sheet.validations, stored.validations);
}

function fillRuns<T>(layer: Layer<T>, runs: readonly Run<T>[]): void {
  for (const { row, column, rows, value } of runs) layer.fill({ row, column, rows, columns: 1 }, value);
}

function sheetNamed(book: WorkbookState, name: string): SheetState {
  const sheet = book.named(name);
  if (!sheet) throw new Error(`no sheet: ${name}`);
  return sheet;
}
