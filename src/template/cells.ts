import {
  type AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Block, millimetres, plain, run } from './layout';

export const CELL_SIZE = 12;

export type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Table options without borders, for layout and drawings; the library draws all borders by default. */
export const UNRULED = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

interface CellLayout {
  /** In millimetres. */
  readonly width: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Used instead of `rowSpan` when the hidden paragraphs of the merged cells must not be higher than the row. */
  readonly verticalMerge?: 'restart' | 'continue';
  /** Which borders are drawn; all when left out. */
  readonly lines?: 'all' | 'above' | 'above and below' | 'below' | 'none';
  readonly verticalAlign?: typeof VerticalAlign.TOP;
}

export function cell(children: readonly Block[], { width, lines = 'all', ...spans }: CellLayout): TableCell {
  const side = lines === 'all' ? LINE : NO_LINE;
  const top = lines === 'below' || lines === 'none' ? NO_LINE : LINE;
  const bottom = lines === 'above' || lines === 'none' ? NO_LINE : LINE;
  return new TableCell({
    children: [...children],
    width: { size: millimetres(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: { top, bottom, left: side, right: side },
    ...spans,
  });
}

export function headerText(text: string): Paragraph {
  return plain([run(text, { size: CELL_SIZE, bold: true })], { keepNext: true });
}

/** Repeated on every page of the table. */
export function headerRow(cells: readonly TableCell[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: millimetres(8), rule: HeightRule.ATLEAST },
    children: [...cells],
  });
}
