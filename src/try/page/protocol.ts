import type { Edit } from './edit-protocol';
import type { AreaView, Changes } from './sheet-protocol';

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
  /** Asks how the book stands. */
  | { readonly kind: 'look' }
  | { readonly kind: 'select'; readonly tab: number }
  | { readonly kind: 'edit'; readonly edit: Edit; readonly confirmed: boolean }
  | { readonly kind: 'menu'; readonly functionName: string }
  | { readonly kind: 'call'; readonly name: string; readonly values: readonly unknown[] };

export interface Order {
  readonly officer: string;
  readonly action: Action;
  /** The answers to the questions that the script asked when this order was sent before. */
  readonly answers: readonly Answer[];
  /** What the officer has selected, which the script can ask for. */
  readonly at?: Spot;
}

export interface Spot {
  readonly tab: number;
  readonly area: AreaView;
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
  /** What the order changed, told to the other windows too; null for nothing. */
  readonly changes: Changes | null;
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
  /** Tabs that can be shown again. */
  readonly hiddenTabs: readonly TabView[];
  /** The tab that the officer is looking at. */
  readonly selected: number;
  /** What is selected there; null before anything was. */
  readonly area: AreaView | null;
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

/** Messages from the sidebar to the page around it. */
export type FromSidebar =
  | { readonly ask: number; readonly name: string; readonly values: readonly unknown[] }
  | { readonly open: string }
  | { readonly close: true };

export type ToSidebar =
  | { readonly ask: number; readonly value: unknown }
  | { readonly ask: number; readonly error: string };
