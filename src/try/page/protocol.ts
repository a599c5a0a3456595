/** What the page and its server send each other: plain values that JSON can carry. */
export type MenuEntry = { readonly caption: string; readonly functionName: string } | 'separator' | Menu;

export interface Menu {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

export interface Answer {
  readonly button: 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
  readonly text: string;
}

/** Something that an officer does. */
export type Action =
  | { readonly kind: 'open' }
  | { readonly kind: 'select'; readonly tab: number }
  | { readonly kind: 'follow'; readonly link: LinkView }
  | { readonly kind: 'menu'; readonly functionName: string }
  | { readonly kind: 'call'; readonly name: string; readonly values: readonly unknown[] };

export interface Order {
  readonly officer: string;
  readonly action: Action;
  /** The answers to the questions that the script asked when this order was sent before. */
  readonly answers: readonly Answer[];
}

export interface Outcome {
  readonly value: unknown;
  readonly error: string | null;
  /** A question that the script waits on: the order has to be sent again with the answer. */
  readonly question: Question | null;
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  readonly mails: readonly Mail[];
  /** The sidebar that was opened; its address is relative to the page's. */
  readonly sidebar: { readonly title: string; readonly address: string } | null;
  readonly book: BookView;
}

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly fileName: string;
  readonly message: string;
}

export interface BookView {
  readonly name: string;
  readonly file: FileView;
  readonly officers: readonly string[];
  readonly menus: readonly Menu[];
  readonly tabs: readonly TabView[];
  /** The tab that the officer is looking at. */
  readonly selected: number;
}

/** What the page shows of the file; `GET file` answers the same. */
export interface FileView {
  /** The name of the file in out/ that saving writes. */
  readonly keptIn: string;
  /** Whether anything has been done since the book was opened or saved: leaving the page asks. */
  readonly isDirty: boolean;
  /** The office's day, as `2026-09-16`; `POST clock` with `{ day }` sets another one. */
  readonly day: string;
}

/** Sent to `POST save`: a new copy, or the file that keeps the work. */
export interface SaveOrder {
  readonly asNew: boolean;
}

export interface Saved {
  readonly file: FileView;
  /** What the .xlsx does not have of the book, in words for the officer. */
  readonly notCarried: readonly string[];
}

/** Answers of the start page's orders: the address of the book that is open now, relative to the start page. */
export interface OpenedView {
  readonly address: string;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
}

/** The visible part of a sheet; rows and columns count from 1. */
export interface SheetView {
  readonly tab: number;
  readonly name: string;
  /** Widths of the columns in pixels, from A. */
  readonly widths: readonly number[];
  readonly frozen: readonly RowView[];
  readonly rows: readonly RowView[];
  /** The numbers of filled rows above and below that are not shown. */
  readonly above: number;
  readonly below: number;
  readonly selected: { readonly row: number; readonly column: number } | null;
  readonly charts: readonly ChartView[];
}

export interface ChartView {
  readonly title: string;
  /** In A1 notation, such as `A36:D43`. */
  readonly range: string;
}

export interface RowView {
  readonly row: number;
  readonly cells: readonly CellView[];
}

export interface CellView {
  /** The size of a merged cell that begins here. */
  readonly spans?: { readonly rows: number; readonly columns: number };
  /** Covered by a merged cell that begins elsewhere. */
  readonly isCovered?: true;
  readonly text: string;
  readonly note?: string;
  readonly isNumber?: true;
  readonly isBold?: true;
  readonly background?: string;
  readonly link?: LinkView;
}

/** A link to a cell of this workbook: `A5` of the tab with this id. */
export interface LinkView {
  readonly tab: number;
  readonly cell: string;
}

/** Messages from the sidebar to the page around it. */
export type FromSidebar =
  | { readonly ask: number; readonly name: string; readonly values: readonly unknown[] }
  | { readonly open: string }
  | { readonly close: true };

export type ToSidebar =
  | { readonly ask: number; readonly value: unknown }
  | { readonly ask: number; readonly error: string };
