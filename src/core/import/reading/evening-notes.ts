import { isBlank, isDayCell, type Table } from '../../workbook/contract/cell';
import { plain } from '../plain';
import { readDay } from '../values/read-day';
import { COLUMN_NAMES } from '../words/file-words';
import { eveningTexts } from './evening-columns';
import type { FileNote } from './file-note';
import { lettersOf } from './unique-headers';

/** Results are promised for the end of the working day. */
const DUE = /\b(?:hen|han)\b/;

/** A note on the columns of a table whose days all stand at 17:00. */
export function eveningNotes(table: Table): readonly FileNote[] {
  const positions = [...new Set([...(table.eveningColumns ?? []), ...eveningTexts(table.rows)])].sort((a, b) => a - b);
  if (positions.length === 0) return [];
  const columns = positions.map((position) => columnName(table, position));
  if (columns.every((column) => DUE.test(plain(column)))) return [];
  return [{ kind: 'evening', sheet: table.name, columns }];
}

/** The text right above the first day of the column, else its letter. */
function columnName({ rows }: Table, position: number): string {
  const cells = rows.map((row) => row[position] ?? null);
  const first = cells.findIndex((cell) => isDayCell(cell) || (typeof cell === 'string' && readDay(cell) !== null));
  const above = cells.slice(0, Math.max(0, first)).filter((cell) => !isBlank(cell));
  const header = above[above.length - 1];
  return typeof header === 'string' ? header : COLUMN_NAMES.unnamed(lettersOf(position));
}
