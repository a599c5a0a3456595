import type { Cell, Table } from '../../src/core/workbook/contract/cell';

/** Changes that officers make to the header row of a tab; the tab must be recognised and read all the same. */
export const ODDITIES = {
  'a doubled space inside a header': respelt((header) => header.replace(/ /g, '  ')),
  'a line break inside a header': respelt((header) => header.replace(/ /g, '\n')),
  'spaces around a header': respelt((header) => ` ${header}\u00a0`),
  'headers typed with separate accents': respelt((header) => header.normalize('NFD')),
  'headers in upper case': respelt((header) => header.toUpperCase()),
  'characters that nobody sees in a header': respelt((header) => `\u200e${header.replace(/ /g, '\u00ad ')}\u200b`),
  'eth for Đ, and full width': respelt((header) =>
    header.replace(/Đ/g, '\u00d0').replace(/đ/g, '\u00f0').replace(/M/g, 'Ｍ'),
  ),
  'columns in another order': rearranged((row) => [...row].reverse()),
  'blank columns in between': rearranged((row) => row.flatMap((cell) => [null, cell])),
  'columns of the officers’ own': withOwnColumns,
  'each header a second time': withEachHeaderTwice,
  'a blank row above': withBlankRowAbove,
  'all of it at once': (table: Table) =>
    [
      respelt((header) => ` ${header.replace(/ /g, ' \u200b ').toUpperCase().normalize('NFD')}`),
      rearranged((row) => [...row].reverse()),
      withEachHeaderTwice,
      rearranged((row) => row.flatMap((cell, index) => (index % 3 === 0 ? [cell, null] : [cell]))),
      withOwnColumns,
      withBlankRowAbove,
    ].reduce((odd, change) => change(odd), table),
} satisfies Record<string, (table: Table) => Table>;

function rearranged(change: (row: readonly Cell[]) => readonly Cell[]): (table: Table) => Table {
  return ({ name, rows }) => ({ name, rows: rows.map(change) });
}

function respelt(spell: (header: string) => string): (table: Table) => Table {
  return ({ name, rows: [headers = [], ...rows] }) => {
    return { name, rows: [headers.map((cell) => (typeof cell === 'string' ? spell(cell) : cell)), ...rows] };
  };
}

/** Adds a column of row numbers at the left and one headed by a year. */
function withOwnColumns({ name, rows }: Table): Table {
  const [first, ...others] = rows.map((row, index) => [index, ...row, `riêng ${index}`]);
  return { name, rows: [['STT', ...(first ?? []).slice(1, -1), 2023], ...others] };
}

/** Repeats every header to the right, above cells that no column would accept. */
function withEachHeaderTwice({ name, rows: [headers = [], ...rows] }: Table): Table {
  const beside = headers.map(() => 'của cột lặp');
  return { name, rows: [[...headers, ...headers], ...rows.map((row) => [...row, ...beside])] };
}

function withBlankRowAbove({ name, rows }: Table): Table {
  return { name, rows: [(rows[0] ?? []).map(() => null), ...rows] };
}
