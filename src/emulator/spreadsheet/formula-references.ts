import { columnLetters, columnNumber } from './a1';
import type { Axis, Moved } from './moved-lines';

/** One end of a reference; an end of `A:C` names no row, an end of `1:3` no column. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  /** Whether a `$` stands before it. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const PART = String.raw`\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}|\$?\d+`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
/** Texts and quoted names are matched to be passed over; `LOG10(` and `tab_a1` are no references. */
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?` +
    String.raw`(?<![\p{L}\p{N}_.$])(?:(${PART}):(${PART})|(${CELL}))(?![\p{L}\p{N}_.(!:])|'(?:[^']|'')*'`,
  'gu',
);
const ENDS = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;
const GONE = '#REF!';

type Change = (ends: readonly Corner[]) => readonly Corner[] | null;

/** The formula as it reads when it is copied so many rows down and columns to the right. */
export function copiedFormula(formula: string, { down, right }: { down: number; right: number }): string {
  const shifted = (at: number | null, by: number, fixed: boolean) => (at === null || fixed ? at : at + by);
  return replaced(formula, null, (ends) => {
    const moved = ends.map((end) => ({
      ...end,
      row: shifted(end.row, down, end.rowFixed),
      column: shifted(end.column, right, end.columnFixed),
    }));
    return moved.every(({ row, column }) => (row ?? 1) > 0 && (column ?? 1) > 0) ? moved : null;
  });
}

export interface MovedLines {
  /** The name of the sheet whose rows or columns moved, and whether the formula stands in that sheet. */
  readonly sheet: string;
  readonly isOwn: boolean;
  readonly axis: Axis;
  readonly moved: Moved;
}

/** The formula after rows or columns that it may refer to were inserted or deleted: what it means stays the same. */
export function keptFormula(formula: string, { sheet, isOwn, axis, moved }: MovedLines): string {
  const isMeant = (prefix: string | undefined) => (prefix === undefined ? isOwn : nameIn(prefix) === sheet);
  const key = axis === 'rows' ? 'row' : 'column';
  return replaced(formula, isMeant, (ends) => {
    const [first, last = first] = ends;
    if (!first || !last || (first[key] === null && last[key] === null)) return ends;
    const start = Math.min(first[key] ?? Number.POSITIVE_INFINITY, last[key] ?? Number.POSITIVE_INFINITY);
    const isOpen = first[key] === null || last[key] === null;
    const end = isOpen ? Number.POSITIVE_INFINITY : Math.max(first[key] ?? 0, last[key] ?? 0);
    const band = moved({ start, length: end - start + 1 });
    if (!band) return null;
    const at = (was: number | null) => {
      if (was === null) return null;
      return was === start ? band.start : band.start + band.length - 1;
    };
    return ends.map((corner) => ({ ...corner, [key]: at(corner[key]) }));
  });
}

/** The formula after another name was given to a sheet that it may refer to. */
export function renamedFormula(formula: string, from: string, to: string): string {
  const prefix = `${/^[\p{L}_][\p{L}\p{N}_]*$/u.test(to) ? to : `'${to.replace(/'/g, "''")}'`}!`;
  return formula.replace(REFERENCE, (text: string, old: string | undefined) =>
    old !== undefined && nameIn(old) === from ? prefix + text.slice(old.length) : text,
  );
}

function replaced(formula: string, isMeant: ((prefix: string | undefined) => boolean) | null, change: Change): string {
  return formula.replace(REFERENCE, (text: string, prefix, from, to, cell) => {
    const parts = [from ?? cell, to].filter((part): part is string => part !== undefined);
    if (parts.length === 0 || (isMeant && !isMeant(prefix))) return text;
    const ends = parts.map(cornerOf);
    const changed = change(ends);
    if (changed === null) return GONE;
    return changed === ends ? text : `${prefix ?? ''}${changed.map(textOf).join(':')}`;
  });
}

function nameIn(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function cornerOf(part: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = ENDS.exec(part) ?? [];
  return {
    column: letters ? columnNumber(letters.toUpperCase()) : null,
    row: digits ? Number(digits) : null,
    columnFixed: letters !== '' && first === '$',
    rowFixed: letters === '' ? first === '$' || second === '$' : second === '$',
  };
}

function textOf({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return letters + (row === null ? '' : `${rowFixed ? '$' : ''}${row}`);
}
