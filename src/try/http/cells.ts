import { areaOfA1 } from '../../emulator/spreadsheet/a1';
import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { Direction } from '../page/sheet-protocol';
import { type Book, cellsView } from '../workbook/cells-view';
import { copied } from '../workbook/copied';
import { filterValues } from '../workbook/filter-values';
import { jump } from '../workbook/jump';
import { sheetView } from '../workbook/sheet-view';
import { json, type Reply } from './reply';

interface Asked {
  readonly file: SpreadsheetFile;
  readonly book: Book;
  readonly sheet: SheetState;
  readonly query: URLSearchParams;
}

const DIRECTIONS: readonly string[] = ['up', 'down', 'left', 'right', 'end'] satisfies readonly Direction[];

/** What the page reads of a tab, by path. */
const ANSWERS: ReadonlyMap<string, (asked: Asked) => unknown> = new Map([
  ['sheet', ({ file, sheet }: Asked) => sheetView(file.book, sheet.id)],
  [
    'cells',
    ({ book, sheet, query }: Asked) =>
      cellsView(book, sheet.id, { from: number(query, 'from'), to: number(query, 'to') }),
  ],
  ['copy', ({ file, sheet, query }: Asked) => copied(file.book, sheet, areaOfA1(query.get('area') ?? '', sheet))],
  ['jump', jumped],
  ['filter', ({ file, sheet, query }: Asked) => filterValues(file.book, sheet, number(query, 'column'))],
]);

/** Null for the paths of others, and for a tab that somebody has deleted. */
export function cellsReply(book: Book, path: string, query: URLSearchParams): Reply | null {
  const { file } = book;
  const answer = ANSWERS.get(path);
  const sheet = file.book.sheets.find(({ id }) => String(id) === query.get('tab'));
  return answer && sheet ? json(answer({ file, book, sheet, query })) : null;
}

function jumped({ file, sheet, query }: Asked): unknown {
  const direction = query.get('direction') ?? '';
  if (!DIRECTIONS.includes(direction)) throw new Error(`no direction: ${direction}`);
  const from = { row: number(query, 'row'), column: number(query, 'column') };
  return jump(file.book, sheet, from, direction as Direction);
}

function number(query: URLSearchParams, name: string): number {
  const value = Number(query.get(name) ?? Number.NaN);
  if (!Number.isInteger(value)) throw new Error(`not a number: ${name}`);
  return value;
}
