import { columnOf, MOST_COLUMNS, MOST_ROWS, rowOf } from '../reading/cell-place';

/** One end of an area. Null where a whole column or row is meant. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A cell or range that a formula reads, with its place in the formula's text. */
export interface Area {
  readonly kind: 'area';
  /** The sheet's name; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner;
  /** Where the range itself begins and ends in the text, without the sheet's name. */
  readonly start: number;
  readonly end: number;
}

export interface Name {
  readonly kind: 'name';
  readonly sheet: string | null;
  readonly name: string;
}

/** `Bảng[Cột]`; the table is null where the formula's own table is meant. */
export interface TablePart {
  readonly kind: 'table';
  readonly table: string | null;
  /** `[#This Row]`: only the formula's own row of the table. */
  readonly isOwnRow: boolean;
}

export interface Formula {
  readonly text: string;
  readonly parts: readonly (Area | Name | TablePart)[];
  /** Whether the formula may read cells that it does not name, or changes by itself. */
  readonly isOpen: boolean;
}

const VOLATILE = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'CELL', 'INFO'];
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?\\d{1,7}';
const WORD = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*';
/** ECMA-376 part 1, 18.17.2: a text, a sheet's name, an area, a name or function, an error value, anything else. */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(?<sheet>'(?:[^']|'')+'!|(?:\\[\\d+\\])?[\\p{L}\\p{N}_.:]*!)` +
    `|(?<area>${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\\p{L}\\p{N}_.!(\\[])` +
    `|(?<word>${WORD})(?<call>\\s*\\()?|#[A-Z/0!?]+|\\d[\\d.]*(?:[eE][+-]?\\d+)?|[\\s\\S]`,
  'uy',
);

/** What a formula reads. Nothing in it is calculated. */
export function formulaOf(text: string): Formula {
  const parts: (Area | Name | TablePart)[] = [];
  let isOpen = false;
  let sheet: string | null = null;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { sheet: before, area, word, call } = match.groups ?? {};
    if (before !== undefined) {
      sheet = sheetName(before);
      continue;
    }
    if (area !== undefined) parts.push(areaOf(area, sheet, match.index));
    else if (call !== undefined) isOpen ||= VOLATILE.includes((word ?? '').toUpperCase().replace(/^_XLFN\./, ''));
    else if (text[TOKEN.lastIndex] === '[' || match[0] === '[') parts.push(tablePart(text, word ?? null));
    else if (word !== undefined && !/^(?:true|false)$/i.test(word)) parts.push({ kind: 'name', sheet, name: word });
    // `A1:INDEX(…)`: the other end is known only once it is calculated.
    else if (match[0] === ':') isOpen = true;
    sheet = null;
  }
  return { text, parts, isOpen };
}

/** The brackets may be nested; moves the reading behind them. */
function tablePart(text: string, table: string | null): TablePart {
  const start = text.indexOf('[', TOKEN.lastIndex - 1);
  let depth = 0;
  let end = start;
  do {
    // An apostrophe escapes a bracket in a column's name.
    if (text[end] === "'") end++;
    else if (text[end] === '[') depth++;
    else if (text[end] === ']') depth--;
    end++;
  } while (depth > 0 && end < text.length);
  TOKEN.lastIndex = end;
  return { kind: 'table', table, isOwnRow: /^\[(?:@|\[#This Row\])/i.test(text.slice(start, end)) };
}

function sheetName(before: string): string {
  const name = before.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function areaOf(area: string, sheet: string | null, start: number): Area {
  const [first = '', last = first] = area.split(':');
  return {
    kind: 'area',
    sheet,
    first: cornerOf(first),
    last: cornerOf(last),
    start,
    end: start + area.length,
  };
}

function cornerOf(text: string): Corner {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const isRowOnly = letters === '';
  return {
    column: isRowOnly || !isWithin(letters, digits) ? null : columnOf(letters),
    row: digits === '' || !isWithin(letters, digits) ? null : rowOf(digits),
    isColumnFixed: !isRowOnly && columnMark === '$',
    isRowFixed: (isRowOnly ? columnMark : rowMark) === '$',
  };
}

/** Whether a sheet has such a place; otherwise `ZZZ9999999` is taken for everything. */
function isWithin(letters: string, digits: string): boolean {
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits || 1);
  return column <= MOST_COLUMNS && row >= 1 && row <= MOST_ROWS;
}
