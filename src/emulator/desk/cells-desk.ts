import { type Area, cutTo, overlaps } from '../spreadsheet/area';
import type { Layer } from '../spreadsheet/layer';
import { isShown, resetsFormat } from '../spreadsheet/number-format';
import type { SheetState } from '../spreadsheet/sheet-state';
import { type Entry, entryOf, MOST_CHARACTERS } from '../spreadsheet/typed-input';
import { Validity } from '../spreadsheet/validity';
import { coveredCells, fitsInBook, grow, placesIn, writeBlock } from './block';
import { DeskSession, type Keep } from './desk-session';
import { DESK_WORDS, ruleBroken } from './desk-wording';
import { fillCells, fillLines } from './fill';
import { type CellPlace, type Confirmation, type Done, done, type Outcome, refused } from './outcome';
import { orderRows, type SortDirection, sortedRows } from './sort';
import { CellsPatch } from './undo/cells-patch';

export interface CellFormat {
  /** Blank or «General» for an automatic format. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** Null for none. */
  readonly background?: string | null;
}

/** What a person does to the cells of a tab. */
export abstract class CellsDesk extends DeskSession {
  /** Typing into a cell: the only edit that a rule with «reject input» stops. */
  type(tab: number, place: CellPlace, text: string, confirmation: Confirmation = {}): Outcome {
    const area = { ...place, rows: 1, columns: 1 };
    return this.edit({ tab, areas: [area], ...confirmation }, (sheet, keep) => {
      if (text.length > MOST_CHARACTERS) return refused(DESK_WORDS.tooLong);
      const entry = entryOf(text, sheet.formats.at(place.row, place.column), this.setting);
      const rule = sheet.validations.at(place.row, place.column);
      const isWrong = rule && new Validity(this.book).accepts(rule, entry) === false;
      if (rule && isWrong && !rule.allowInvalid) return refused(ruleBroken(this.book, rule, place));
      return this.written(sheet, keep, { area, entries: [[entry]] });
    });
  }

  /**
   * A block from the clipboard. Where the selection is a multiple of its height or width, it is repeated, as Google
   * says of copies: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#copypasterequest.
   * A paste goes past the rules of cells and marks what breaks them, as several users of Google report.
   */
  paste(tab: number, selection: Area, texts: readonly (readonly string[])[], confirmation: Confirmation = {}): Outcome {
    if (widthOf(texts) === 0) return done();
    const area = pastedArea(selection, texts);
    return this.edit({ tab, areas: [area], ...confirmation }, (sheet, keep) => {
      if (texts.flat().some((text) => text.length > MOST_CHARACTERS)) return refused(DESK_WORDS.tooLong);
      if (!fitsInBook(this.book, sheet, area)) return refused(DESK_WORDS.tooManyCells);
      grow({ book: this.book, sheet, keep }, area);
      return this.written(sheet, keep, { area, entries: this.entriesOf(sheet, area, texts) });
    });
  }

  /** The Delete key: looks, notes and rules stay. */
  clear(tab: number, areas: readonly Area[], confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas, ...confirmation }, (sheet, keep) => {
      const used = { maxRows: sheet.lastRow(), maxColumns: sheet.lastColumn() };
      for (const area of areas.flatMap((one) => cutTo(one, used) ?? [])) {
        keep(CellsPatch.of(sheet, sheet.values, area));
        keep(CellsPatch.of(sheet, sheet.formulas, area));
        sheet.clearContents(area);
      }
      return done(areas[0] ?? null);
    });
  }

  /** The fill handle, drawn from the source over a target that lies against one of its sides. */
  fill(tab: number, source: Area, target: Area, confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas: [target], ...confirmation }, (sheet, keep) => {
      const lines = fillLines(source, target);
      if (!lines) return refused(DESK_WORDS.fillAside);
      if (![source, target].every((area) => isWithin(area, sheet))) return refused(DESK_WORDS.outside);
      fillCells(sheet, keep, { source, target, lines });
      return done(target, this.marked(sheet, target));
    });
  }

  format(tab: number, areas: readonly Area[], format: CellFormat, confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas, ...confirmation }, (sheet, keep) => {
      const { numberFormat, bold, background } = format;
      if (numberFormat !== undefined && !isShown(numberFormat)) return refused(DESK_WORDS.unknownFormat);
      const { formats, looks } = sheet;
      for (const area of areas.flatMap((one) => cutTo(one, sheet) ?? [])) {
        const set = (layer: Layer<string>, value: string | undefined) => {
          keep(CellsPatch.of(sheet, layer, area));
          layer.fill(area, value);
        };
        if (numberFormat !== undefined) set(formats, resetsFormat(numberFormat) ? undefined : numberFormat);
        if (bold !== undefined) set(looks.fontWeight, bold ? 'bold' : undefined);
        if (background !== undefined) set(looks.background, background?.toLowerCase());
      }
      return done(areas[0] ?? null);
    });
  }

  /** Null or a blank text takes the note away. */
  note(tab: number, place: CellPlace, text: string | null, confirmation: Confirmation = {}): Outcome {
    const area = { ...place, rows: 1, columns: 1 };
    return this.edit({ tab, areas: [area], ...confirmation }, (sheet, keep) => {
      if (!isWithin(area, sheet)) return refused(DESK_WORDS.outside);
      keep(CellsPatch.of(sheet, sheet.notes, area));
      sheet.notes.set(place.row, place.column, text || undefined);
      return done(area);
    });
  }

  /** Sorts the rows of an area, which holds no headings, by one of its columns. */
  sort(
    tab: number,
    area: Area,
    by: { readonly column: number; readonly direction: SortDirection },
    confirmation: Confirmation = {},
  ): Outcome {
    return this.edit({ tab, areas: [area], ...confirmation }, (sheet, keep) => {
      const isInside = by.column >= area.column && by.column < area.column + area.columns;
      if (!isInside || !isWithin(area, sheet)) return refused(DESK_WORDS.outside);
      const isTall = sheet.merges.some((merge) => merge.rows > 1 && overlaps(merge, area));
      if (isTall) return refused(DESK_WORDS.sortMerged);
      orderRows(sheet, keep, { area, order: sortedRows(this.book, sheet, { area, ...by }) });
      return done(area);
    });
  }

  private entriesOf(sheet: SheetState, area: Area, texts: readonly (readonly string[])[]): Entry[][] {
    const { setting } = this;
    const width = widthOf(texts);
    return Array.from({ length: area.rows }, (_row, down) => {
      const cells = texts[down % texts.length] ?? [];
      const formats = sheet.formats.row(area.row + down);
      return Array.from({ length: area.columns }, (_cell, right) =>
        entryOf(cells[right % width] ?? '', formats?.[area.column - 1 + right], setting),
      );
    });
  }

  /** Cells under a merge take nothing. */
  private written(
    sheet: SheetState,
    keep: Keep,
    { area, entries }: { readonly area: Area; readonly entries: readonly (readonly Entry[])[] },
  ): Done {
    const isCovered = coveredCells(sheet, area);
    const open = entries.map((cells, down) =>
      cells.map((entry, right) => (isCovered(area.row + down, area.column + right) ? null : entry)),
    );
    if (open.flat().every((entry) => entry === null)) return done();
    writeBlock(sheet, keep, { area, entries: open });
    return done(area, this.marked(sheet, area));
  }

  private marked(sheet: SheetState, area: Area): CellPlace[] {
    const validity = new Validity(this.book);
    return placesIn(area).filter(({ row, column }) => {
      const rule = sheet.validations.at(row, column);
      const [value, formula] = [sheet.values.at(row, column), sheet.formulas.at(row, column)];
      const entry = { ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }) };
      return rule !== undefined && validity.accepts(rule, entry) === false;
    });
  }
}

function widthOf(texts: readonly (readonly string[])[]): number {
  return texts.reduce((most, cells) => Math.max(most, cells.length), 0);
}

function pastedArea({ row, column, rows, columns }: Area, texts: readonly (readonly string[])[]): Area {
  const [height, width] = [texts.length, widthOf(texts)];
  return {
    row,
    column,
    rows: rows % height === 0 ? rows : height,
    columns: columns % width === 0 ? columns : width,
  };
}

function isWithin(area: Area, { maxRows, maxColumns }: SheetState): boolean {
  return area.row + area.rows - 1 <= maxRows && area.column + area.columns - 1 <= maxColumns;
}
