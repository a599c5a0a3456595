import type { Area } from '../../spreadsheet/area';
import type { Axis } from '../../spreadsheet/moved-lines';
import type { SheetState } from '../../spreadsheet/sheet-state';
import type { WorkbookState } from '../../spreadsheet/workbook-state';
import { CellsPatch } from './cells-patch';
import { type Followers, moved } from './followers';
import { type Patch, Step, sheetIn, type Takes } from './patch';

interface Kept {
  readonly sheetId: number;
  readonly axis: Axis;
  readonly ids: readonly number[];
  readonly followers: Followers | null;
  readonly takes: Takes;
}

/** Takes out lines that a step had added or brought back. */
export class LinesOut implements Patch {
  constructor(private readonly kept: Kept) {}

  apply(book: WorkbookState): Patch | null {
    const { sheetId, axis, ids, takes } = this.kept;
    const sheet = sheetIn(book, sheetId);
    if (!sheet) return null;
    const places = ids.flatMap((id) => sheet.lines[axis].positionOf(id) ?? []);
    const going = takes === 'all' ? places : places.filter(blankLines(sheet, axis));
    if (!leavesEnough(sheet, axis, going)) return null;
    const earlier = going.length === ids.length ? this.kept.followers : null;
    return new Step(runsOf(going).map((run) => linesOut(book, sheet, { axis, ...run, takes, earlier })));
  }
}

interface Deletion {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
  readonly takes: Takes;
  readonly earlier: Followers | null;
}

/** Deletes lines; what is given brings them back with all that they held. */
export function linesOut(book: WorkbookState, sheet: SheetState, deletion: Deletion): Patch {
  const { axis, first, count, takes, earlier } = deletion;
  const lines = sheet.lines[axis];
  const contents = sheet.keptLayers().flatMap((layer) => {
    const area = linesArea(axis, first, count, { rows: layer.lastRow(), columns: layer.lastColumn() });
    return area.rows < 1 || area.columns < 1 ? [] : [CellsPatch.of(sheet, layer, area)];
  });
  const kept = {
    ids: lines.idsAt(first, count),
    previous: first > 1 ? (lines.idsAt(first - 1, 1)[0] as number) : null,
    first,
    contents,
    look: looksOfLines(sheet, { axis, first, count }),
  };
  const followers = moved(book, sheet, { earlier, move: () => book.delete(sheet, axis, first, count) });
  return new LinesIn({ sheetId: sheet.id, axis, followers, takes, ...kept });
}

interface KeptLines extends Kept {
  /** The line after which they stood. */
  readonly previous: number | null;
  readonly first: number;
  readonly contents: readonly CellsPatch[];
  readonly look: LinesLook;
}

/** Brings deleted lines back to where they stood. */
class LinesIn implements Patch {
  constructor(private readonly kept: KeptLines) {}

  apply(book: WorkbookState): Patch | null {
    const { sheetId, axis, ids, takes, followers: earlier, contents, look } = this.kept;
    const sheet = sheetIn(book, sheetId);
    if (!sheet) return null;
    const first = this.placeIn(sheet);
    const move = () => {
      book.insert(sheet, axis, first, ids.length);
      sheet.lines[axis].rename(first, ids);
      for (const patch of contents) patch.apply(book);
      dressLines(sheet, { axis, first, look });
    };
    const followers = moved(book, sheet, { earlier, move });
    return new LinesOut({ sheetId, axis, ids, takes, followers });
  }

  private placeIn(sheet: SheetState): number {
    const { axis, previous, first } = this.kept;
    if (previous === null) return 1;
    const after = sheet.lines[axis].positionOf(previous);
    const most = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
    return after === null ? Math.min(first, most + 1) : after + 1;
  }
}

interface LinesLook {
  readonly sizes: readonly (number | undefined)[];
  readonly hidden: readonly boolean[];
}

function looksOfLines(sheet: SheetState, { axis, first, count }: Omit<Deletion, 'earlier' | 'takes'>): LinesLook {
  const { sizes, hidden } = linesOf(sheet, axis);
  const lines = Array.from({ length: count }, (_line, index) => first + index);
  return { sizes: lines.map((line) => sizes.get(line)), hidden: lines.map((line) => hidden.has(line)) };
}

function dressLines(
  sheet: SheetState,
  lines: { readonly axis: Axis; readonly first: number; readonly look: LinesLook },
): void {
  const { sizes, hidden } = linesOf(sheet, lines.axis);
  lines.look.sizes.forEach((size, index) => {
    if (size !== undefined) sizes.set(lines.first + index, size);
    if (lines.look.hidden[index]) hidden.add(lines.first + index);
  });
}

function linesOf(sheet: SheetState, axis: Axis) {
  return axis === 'rows'
    ? { sizes: sheet.rowHeights, hidden: sheet.hiddenRows }
    : { sizes: sheet.columnWidths, hidden: sheet.hiddenColumns };
}

function linesArea(axis: Axis, first: number, count: number, used: { rows: number; columns: number }): Area {
  return axis === 'rows'
    ? { row: first, column: 1, rows: Math.min(count, used.rows - first + 1), columns: used.columns }
    : { row: 1, column: first, rows: used.rows, columns: Math.min(count, used.columns - first + 1) };
}

/** Tells whether nothing is written in a line; how far the sheet reaches is asked once. */
function blankLines({ values, formulas }: SheetState, axis: Axis): (place: number) => boolean {
  const layers = [values, formulas].map((layer) => ({
    layer,
    used: { rows: layer.lastRow(), columns: layer.lastColumn() },
  }));
  return (place) =>
    layers.every(({ layer, used }) => {
      const area = linesArea(axis, place, 1, used);
      const cells = area.rows < 1 || area.columns < 1 ? [] : layer.read(area, undefined).flat();
      return cells.every((cell) => cell === undefined);
    });
}

/** A sheet keeps at least one line, and one that is not frozen. */
function leavesEnough(sheet: SheetState, axis: Axis, going: readonly number[]): boolean {
  const [most, frozen] = axis === 'rows' ? [sheet.maxRows, sheet.frozenRows] : [sheet.maxColumns, sheet.frozenColumns];
  const goingFree = going.filter((place) => place > frozen).length;
  return going.length > 0 && going.length < most && most - frozen > goingFree;
}

/** Lines that stand side by side, the last of them first, so that no deletion moves the next. */
function runsOf(places: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of [...places].sort((one, other) => other - one)) {
    const last = runs[runs.length - 1];
    if (last && last.first === place + 1) {
      last.first = place;
      last.count += 1;
    } else runs.push({ first: place, count: 1 });
  }
  return runs;
}
