import { AlignmentType, type Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { type Alignment, CELL_SIZE, cell, headerRow, headerText } from './cells';
import { type Block, loop, millimetres, plain, run, SINGLE } from './layout';

interface ColumnLayout {
  /** Left out where the table has header rows of its own. */
  readonly header?: string;
  /** Millimetres. */
  readonly width: number;
  readonly alignment?: Alignment;
}

interface TableRowTemplate {
  /** Where they are fewer than the columns, the last one spans the rest. */
  readonly cells: readonly string[];
  /** Of groups and sums; such a row stays on one page with the row after it. */
  readonly bold?: boolean;
}

export interface ListTableTemplate {
  readonly list: string;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly TableRowTemplate[];
  /** In place of one row with the columns' names. */
  readonly headerRows?: readonly TableRow[];
  /** A last row outside the list, in bold: totals. */
  readonly closing?: readonly string[];
}

interface CaptionedTemplate extends ListTableTemplate {
  readonly caption: string;
  /** Stands right above the table, for a unit that holds for all of it. */
  readonly unit?: string;
}

/** A captioned table that one list fills; it is not there when the list is empty. */
export function captionedTable({ caption, unit, ...table }: CaptionedTemplate): readonly Block[] {
  return loop(
    `co_${table.list}`,
    plain([run(caption, { bold: true })], { keepNext: true, spacing: { before: 120, after: 60, ...SINGLE } }),
    ...(unit ? [unitLine(unit)] : []),
    listTable(table),
    plain([run('', { size: 6 })]),
  );
}

export function unitLine(unit: string): Paragraph {
  const text = run(unit, { size: CELL_SIZE, italics: true });
  return plain([text], { keepNext: true, alignment: AlignmentType.RIGHT });
}

export function listTable({ list, columns, rows, headerRows, closing }: ListTableTemplate): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columns.reduce((sum, { width }) => sum + millimetres(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => millimetres(width)),
    rows: [
      ...(headerRows ?? [headerRow(columns.map(({ header, width }) => cell([headerText(header ?? '')], { width })))]),
      ...rows.map((row, index) => contentRow(columns, row, edges(list, index, rows.length))),
      ...(closing ? [contentRow(columns, { cells: closing, bold: true }, ['', ''])] : []),
    ],
  });
}

/** The loop opens in the first cell of the first row and closes in the last cell of the last. */
function edges(list: string, index: number, count: number): readonly [string, string] {
  return [index === 0 ? `{{#${list}}}` : '', index === count - 1 ? `{{/${list}}}` : ''];
}

function contentRow(
  columns: readonly ColumnLayout[],
  { cells, bold = false }: TableRowTemplate,
  [opening, closing]: readonly [string, string],
): TableRow {
  const texts = cells.map((text, index) => {
    const before = index === 0 ? opening : '';
    const after = index === cells.length - 1 ? closing : '';
    return `${before}${text}${after}`;
  });
  return new TableRow({
    cantSplit: true,
    children: texts.map((text, index) => {
      const spanned = columns.slice(index, index === texts.length - 1 ? undefined : index + 1);
      const { alignment = AlignmentType.CENTER } = spanned[0] ?? {};
      const width = spanned.reduce((sum, column) => sum + column.width, 0);
      const content = plain([run(text, { size: CELL_SIZE, bold })], { alignment, keepNext: bold });
      return cell([content], { width, columnSpan: spanned.length });
    }),
  });
}

/** Rows of two kinds, each there only when its condition holds. */
export function rowWhen(condition: string, cells: readonly string[], bold = false): TableRowTemplate {
  const last = cells.length - 1;
  const conditional = cells.map((text, index) => {
    const before = index === 0 ? `{{#${condition}}}` : '';
    return `${before}${text}${index === last ? `{{/${condition}}}` : ''}`;
  });
  return { cells: conditional, bold };
}
