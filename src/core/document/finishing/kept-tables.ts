import { attributeOf, childElements, childOf, elementsNamed, type XmlElement } from '../../xml/element';
import { isSet } from '../reading/word-styles';

/** Lines of text, those of the header among them; so much of a page may stay blank for the sake of a table. */
const MOST_LINES = { onFirstPage: 8, later: 11 };

/** Letters that fit on the first page under the letterhead, as far as a merge can tell. */
const FIRST_PAGE = 2000;

/** In twentieths of a point, for letters of 12 pt: the margins of a cell, the average width of a letter. */
const CELL_MARGINS = 160;
const LETTER = 108;

/**
 * A template keeps the rows of its tables together. A long table may break, or it would leave much of the page before it
 * blank; its header, its rows in bold (groups, totals) and the row before the last, or before its totals, stay with what
 * follows. Cells merged over rows below the header are never parted.
 */
export function letLongTablesBreak(root: XmlElement): void {
  let lettersAbove = 0;
  for (const block of childElements(childOf(root, 'w:body') ?? root)) {
    const most = lettersAbove < FIRST_PAGE ? MOST_LINES.onFirstPage : MOST_LINES.later;
    for (const table of elementsNamed(block, 'w:tbl')) letBreak(table, most);
    lettersAbove += textOf(block).length;
  }
}

function letBreak(table: XmlElement, mostLines: number): void {
  const rows = childElements(table).filter(({ name }) => name === 'w:tr');
  const lines = rows.reduce((sum, row) => sum + linesOf(row), 0);
  if (lines <= mostLines || !isKeptWhole(rows)) return;
  const free = rows.filter((row) => !isHeader(row) && !isBold(row));
  const beforeLast = free.filter((row) => row !== rows[rows.length - 1]).pop();
  const partable = free.filter((row) => row !== beforeLast);
  for (const properties of partable.flatMap((row) => elementsNamed(row, 'w:pPr'))) {
    properties.children = properties.children.filter((child) => child !== childOf(properties, 'w:keepNext'));
  }
}

function isKeptWhole(rows: readonly XmlElement[]): boolean {
  const below = rows.filter((row) => !isHeader(row));
  return below.every((row) => elementsNamed(row, 'w:vMerge').length === 0 && elementsNamed(row, 'w:p').every(isKept));
}

function isKept(paragraph: XmlElement): boolean {
  const properties = childOf(paragraph, 'w:pPr');
  const toggle = properties && childOf(properties, 'w:keepNext');
  return toggle !== undefined && isSet(toggle);
}

function isHeader(row: XmlElement): boolean {
  return elementsNamed(row, 'w:tblHeader').some(isSet);
}

function isBold(row: XmlElement): boolean {
  const runs = elementsNamed(row, 'w:r').filter((run) => textOf(run) !== '');
  return runs.length > 0 && runs.every((run) => elementsNamed(run, 'w:b').some(isSet));
}

function textOf(one: XmlElement): string {
  return elementsNamed(one, 'w:t')
    .flatMap(({ children }) => children)
    .join('');
}

/** By the highest of its cells; a cell without a width is taken for one of a single line. */
function linesOf(row: XmlElement): number {
  const cells = childElements(row).filter(({ name }) => name === 'w:tc');
  const lines = cells.map((cell) => {
    const [width] = elementsNamed(cell, 'w:tcW');
    const letters = (Number(width && attributeOf(width, 'w:w')) - CELL_MARGINS) / LETTER;
    return letters >= 1 ? Math.ceil(textOf(cell).length / letters) : 1;
  });
  return Math.max(1, ...lines);
}
