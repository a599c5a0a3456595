import { AlignmentType, type Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { type Alignment, CELL_SIZE, cell, headerRow, headerText } from './cells';
import { type Block, gap, loop, millimetres, plain, run, SINGLE } from './layout';

interface ColumnLayout {
  /** Left out when the table has `headerRows`. */
  readonly header?: string;
  /** In millimetres. */
  readonly width: number;
  readonly alignment?: Alignment;
}

interface TableRowTemplate {
  /** When there are fewer cells than columns, the last cell spans the rest. */
  readonly cells: readonly string[];
  /** For groups and totals. */
  readonly bold?: boolean;
}

export interface ListTableTemplate {
  readonly list: string;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly TableRowTemplate[];
  /** Used instead of one row with the headers of the columns. */
  readonly headerRows?: readonly TableRow[];
  /** A last row in bold after the list, for totals. */
  readonly closing?: readonly string[];
  /** A row without lines below all others. */
  readonly foot?: TableRow;
  /** In points, of the rows below the header. */
  readonly size?: number;
}

export interface CaptionedTemplate extends ListTableTemplate {
  readonly caption: string;
  /** Printed above the table at the right, when one unit applies to the whole table. */
  readonly unit?: string;
}

/** A table with a caption, filled by one list and left out when the list is empty. */
export function captionedTable({ caption, unit, ...table }: CaptionedTemplate): readonly Block[] {
  return loop(
    `co_${table.list}`,
    // One paragraph: LibreOffice keeps only the last one above a table together with it.
    plain([run(caption, { bold: true }), ...(unit ? [run(unit, { size: CELL_SIZE, italics: true, break: 1 })] : [])], {
      keepNext: true,
      spacing: { before: 120, after: 60, ...SINGLE },
    }),
    listTable(table),
    gap(),
  );
}

export function unitLine(unit: string): Paragraph {
  const text = run(unit, { size: CELL_SIZE, italics: true });
  return plain([text], { keepNext: true, alignment: AlignmentType.RIGHT });
}

export function listTable(table: ListTableTemplate): Table {
  const { list, columns, rows, headerRows, closing, foot, size = CELL_SIZE } = table;
  const layout = { columns, size };
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columns.reduce((sum, { width }) => sum + millimetres(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => millimetres(width)),
    rows: [
      ...(headerRows ?? [headerRow(columns.map(({ header, width }) => cell([headerText(header ?? '')], { width })))]),
      ...rows.map((row, index) => contentRow(layout, row, edges(list, index, rows.length))),
      ...(closing ? [contentRow(layout, { cells: closing, bold: true }, ['', ''])] : []),
      ...(foot ? [foot] : []),
    ],
  });
}

/** The tags that open the loop in the first cell of the first row and close it in the last cell of the last row. */
function edges(list: string, index: number, count: number): readonly [string, string] {
  return [index === 0 ? `{{#${list}}}` : '', index === count - 1 ? `{{/${list}}}` : ''];
}

/** The rows stay on one page; the merge lets long tables break. */
function contentRow(
  { columns, size }: Pick<ListTableTemplate, 'columns'> & { readonly size: number },
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
      const content = plain([run(text, { size, bold })], { alignment, keepNext: true });
      return cell([content], { width, columnSpan: spanned.length });
    }),
  });
}

/** A row that is printed only when its condition is true. */
export function rowWhen(condition: string, cells: readonly string[], bold = false): TableRowTemplate {
  const last = cells.length - 1;
  const conditional = cells.map((text, index) => {
    const before = index === 0 ? `{{#${condition}}}` : '';
    return `${before}${text}${index === last ? `{{/${condition}}}` : ''}`;
  });
  return { cells: conditional, bold };
}
