import { columnLetters, columnNumber } from '../../spreadsheet/a1';

/** One end of a reference. Null where a whole column or row is meant. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export interface Reference {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

const SHEET = "'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?\\d{1,7}';
const AREA = `(?:${CELL}|${COLUMN}|${ROW}):(?:${CELL}|${COLUMN}|${ROW})|${CELL}`;
const AFTER = '(?![\\p{L}\\p{N}_.(!])';

/** A text, a reference, a word or number in which none may be found, or the name of a sheet before something else. */
const PIECES = new RegExp(
  `"(?:[^"]|"")*"|(?<sheet>${SHEET})?(?<area>${AREA})${AFTER}|[\\p{L}_][\\p{L}\\p{N}_.]*|\\d[\\d.]*|'(?:[^']|'')*'`,
  'gu',
);

/** A formula with its references replaced, and everything else as it was typed. */
export function withReferences(formula: string, replaced: (reference: Reference, written: string) => string): string {
  return formula.replace(PIECES, (piece: string, ...found: unknown[]) => {
    const { sheet, area } = found[found.length - 1] as { sheet?: string; area?: string };
    return area === undefined ? piece : replaced(referenceOf(area, sheet ?? null), piece);
  });
}

const ALONE = new RegExp(`^(${SHEET})?(${AREA})$`, 'u');

/** Null for a text that is a name. */
export function readReference(text: string): Reference | null {
  const [, sheet, area] = ALONE.exec(text) ?? [];
  return area === undefined ? null : referenceOf(area, sheet ?? null);
}

export function writtenReference({ sheet, first, last }: Reference): string {
  const area = last ? `${writtenCorner(first)}:${writtenCorner(last)}` : writtenCorner(first);
  return sheet === null ? area : `${writtenSheet(sheet)}!${area}`;
}

function writtenSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

function referenceOf(area: string, sheet: string | null): Reference {
  const [first = '', last] = area.split(':');
  return {
    sheet: sheet === null ? null : sheetName(sheet.slice(0, -1)),
    first: cornerOf(first),
    last: last === undefined ? null : cornerOf(last),
  };
}

function sheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}

function cornerOf(text: string): Corner {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const isRowOnly = letters === '';
  return {
    column: isRowOnly ? null : columnNumber(letters.toUpperCase()),
    row: digits === '' ? null : Number(digits),
    isColumnFixed: !isRowOnly && columnMark === '$',
    isRowFixed: (isRowOnly ? columnMark : rowMark) === '$',
  };
}

function writtenCorner({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === null ? '' : `${isColumnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${isRowFixed ? '$' : ''}${row}`;
}
