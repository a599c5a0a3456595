/** What the page is told about the cells of a tab: everything is ready to be shown. Rows and columns count from 1. */
export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The structure of a tab: all but its cells. */
export interface SheetView {
  readonly tab: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Widths of the columns in pixels, from A. */
  readonly widths: readonly number[];
  /** Heights in pixels of the rows for which one was set. */
  readonly heights: readonly (readonly [row: number, pixels: number])[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Each run of hidden lines as its first one and how many they are. */
  readonly hiddenRows: readonly Run[];
  readonly hiddenColumns: readonly Run[];
  readonly merges: readonly AreaView[];
  readonly filter: FilterView | null;
  readonly charts: readonly ChartView[];
  readonly hasGridlines: boolean;
}

export type Run = readonly [first: number, count: number];

export interface FilterView {
  readonly area: AreaView;
  /** The columns that hide rows. */
  readonly active: readonly number[];
}

export interface ChartView {
  readonly title: string;
  readonly type: 'COLUMN' | 'BAR' | 'LINE';
  /** In A1 notation, such as `A36:D43`. */
  readonly range: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly colors: readonly string[];
  readonly isStacked: boolean;
}

/** A window of rows. */
export interface CellsView {
  readonly tab: number;
  readonly from: number;
  /** Each row up to its last cell with anything in it; null for a cell without. */
  readonly rows: readonly (readonly (CellView | null)[])[];
  /** What the numbers in `CellView.look` mean. */
  readonly looks: readonly LookView[];
  /** What the numbers in `CellView.rule` mean. */
  readonly rules: readonly RuleView[];
}

export interface CellView {
  readonly text?: string;
  /** What stands in the editor, when it is not the text: a formula, or a value as it is typed. */
  readonly raw?: string;
  readonly look?: number;
  readonly note?: string;
  readonly rule?: number;
  readonly link?: LinkView;
  /** The formula failed, or the value breaks the cell's rule. */
  readonly mark?: 'error' | 'invalid';
}

export interface LookView {
  readonly background?: string;
  readonly color?: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  /** In points. */
  readonly size?: number;
  readonly family?: string;
  readonly wraps?: true;
  readonly vertical?: 'top' | 'middle';
  readonly horizontal?: 'center' | 'right';
  /** Any of t, r, b and l: the sides that have a line. */
  readonly border?: string;
}

export type RuleView = { readonly kind: 'list'; readonly items: readonly string[] } | { readonly kind: 'checkbox' };

/** A link to a cell of this workbook, `A5` of the tab with this id, or to an address. */
export type LinkView = { readonly tab: number; readonly cell: string } | { readonly address: string };

/** What an order by anybody has changed, for every window that is open. */
export interface Changes {
  /** Counts the messages, so that a window tells whether it has missed one. */
  readonly number: number;
  /** The tabs, their names, order or visibility, or the book's name or menus. */
  readonly book: boolean;
  readonly tabs: readonly TabChange[];
}

export interface TabChange {
  readonly tab: number;
  /** Whether sizes, frozen or hidden lines, merges, filters or charts changed. */
  readonly structure: boolean;
  readonly rows: readonly Run[];
}

export type Direction = 'up' | 'down' | 'left' | 'right' | 'end';

/** A block of cells for the clipboard. */
export interface CopyView {
  readonly text: string;
  readonly html: string;
}

/** What a column of the filter shows, for the list in which rows are chosen. */
export interface FilterValues {
  readonly values: readonly { readonly text: string; readonly isShown: boolean }[];
}
