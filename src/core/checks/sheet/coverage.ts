import { folded } from '../../text/folded';
import { isBlank, type Table } from '../../workbook/contract/cell';
import { tabNamed } from '../../workbook/contract/recognise';
import { headersIn } from '../../workbook/contract/tab-layout';
import { cellPlace, type Finding, finding } from '../finding';

/** What the product puts over all rows and columns of a tab. */
export type Cover = 'live-table' | 'name' | 'colours' | 'looks';

/** How far it reaches: the last row and column, from 1; null where it has no end. */
export interface Coverage {
  readonly what: Cover;
  readonly tab: string;
  readonly rows: number | null;
  readonly columns: number | null;
}

export interface Uncovered {
  readonly what: Cover;
  readonly tab: string;
  readonly lines: 'rows' | 'columns';
  /** The last one covered, and the last one that holds anything; from 1. */
  readonly covered: number;
  readonly used: number;
}

/** What covers too little of a tab's present content. Colours and looks are for the columns of the contract alone. */
export function uncoveredIn(tables: readonly Table[], coverages: readonly Coverage[]): readonly Uncovered[] {
  return coverages.flatMap(({ what, tab, rows, columns }) => {
    const table = tables.find(({ name }) => folded(name) === folded(tab));
    if (!table) return [];
    const used = usedOf(table);
    const found: Uncovered[] = [];
    if (rows !== null && rows < used.rows) found.push({ what, tab, lines: 'rows', covered: rows, used: used.rows });
    const isOfAllColumns = what === 'live-table' || what === 'name';
    if (isOfAllColumns && columns !== null && columns < used.columns) {
      found.push({ what, tab, lines: 'columns', covered: columns, used: used.columns });
    }
    return found;
  });
}

/** Of the columns that officers add, few are to be in the name of a tab: nobody is told, and the name is extended. */
export function coverageFindings(uncovered: readonly Uncovered[]): readonly Finding[] {
  const told = uncovered.filter(({ what, lines }) => what !== 'name' || lines === 'rows');
  return told.map((one) => {
    const row = one.lines === 'rows' ? one.covered + 1 : null;
    return finding('tab-not-covered', one, [cellPlace(one.tab, row, null, '')]);
  });
}

/** Columns without a header belong to nobody. */
function usedOf({ name, rows }: Table): { readonly rows: number; readonly columns: number } {
  const { headerRow } = headersIn(rows, tabNamed(name));
  const headers = rows[headerRow] ?? [];
  return {
    rows: lastIndex(rows, (row) => !row.every(isBlank)) + 1,
    columns: lastIndex(headers, (cell) => !isBlank(cell)) + 1,
  };
}

function lastIndex<T>(items: readonly T[], isWanted: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) if (isWanted(items[index] as T)) return index;
  return -1;
}

const WHOLE_COLUMNS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d*):\$?([A-Z]+)\$?(\d*)$/;
const ARGUMENT = /(?:'(?:[^']|'')*'|[^;'])+/g;

/** How far the arguments of a formula reach, and the names among them. */
export function argumentsIn(formula: string): {
  readonly coverages: readonly Coverage[];
  readonly names: readonly string[];
} {
  const [, listed = ''] = /^=\w+\((.*)\)$/.exec(formula) ?? [];
  const coverages: Coverage[] = [];
  const names: string[] = [];
  for (const argument of (listed.match(ARGUMENT) ?? []).map((text) => text.trim())) {
    const [found, quoted, plain, , , right = '', bottom = ''] = WHOLE_COLUMNS.exec(argument) ?? [];
    if (found === undefined) names.push(argument);
    else {
      const tab = (quoted ?? plain ?? '').replace(/''/g, "'");
      const rows = bottom === '' ? null : Number(bottom);
      coverages.push({ what: 'live-table', tab, rows, columns: columnNumber(right) });
    }
  }
  return { coverages, names };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
