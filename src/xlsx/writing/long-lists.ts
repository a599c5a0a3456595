import { type Outline, plainHeading } from '../../core/outline/outline';
import { SET_2026 } from '../../core/outline/sets/set-2026';
import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import type { CellKind } from '../../core/workbook/contract/column';
import { offeredIn } from '../../core/workbook/contract/section-columns';
import { SETTINGS } from '../../core/workbook/contract/settings';
import type { Tab } from '../../core/workbook/contract/tab';
import { TABS } from '../../core/workbook/contract/tabs';
import { lettersOf } from '../cell-address';

/** The tab with the values of drop-downs that are too long for a rule, made anew whenever a workbook is written. */
export const LISTS_NAME = 'Danh mục';
/** Added to the name when an officer's tab has it already. */
const NUMBERED = / \(\d+\)$/;
const HEADING_HEADER = 'Tên mục';

/** Longer drop-downs get a column on the tab of lists. */
const LONGEST_INLINE = 20;
/** Excel refuses a file with more characters in a list inside a rule, and splits such a list at commas. */
const MOST_CHARACTERS = 255;

/** A column of the tab of lists. Columns count from 0. */
export interface LongList {
  readonly header: string;
  readonly options: readonly string[];
  readonly column: number;
  /** For section codes: what each means, for the next column. */
  readonly headings: readonly string[] | null;
}

export interface LongLists {
  /** The name of their tab in this workbook. */
  readonly tab: string;
  /** Its sections are what `Mục báo cáo` offers. */
  readonly outline: Outline;
  /** Keys are the options, joined by line breaks. */
  readonly byOptions: ReadonlyMap<string, LongList>;
}

export function longLists(tab: string, outline: Outline): LongLists {
  const lists = new Map<string, LongList>();
  const columns = TABS.flatMap((one: Tab) => Object.values(one.columns).map((column) => offeredIn(column, outline)));
  let column = 0;
  for (const { header, accepts } of [...columns, ...Object.values(SETTINGS)]) {
    const options = optionsOf(accepts);
    const key = listKey(options);
    if (fitsInline(options) || lists.has(key)) continue;
    const headings = headingsOf(options, outline);
    lists.set(key, { header, options, column, headings });
    column += headings ? 2 : 1;
  }
  return { tab, outline, byOptions: lists };
}

function listKey(options: readonly string[]): string {
  return options.join('\n');
}

/** What a drop-down offers; empty for a column without one. */
export function optionsOf(accepts: CellKind): readonly string[] {
  switch (accepts.kind) {
    case 'choice':
      return Object.keys(accepts.choices);
    case 'yesNo':
      return ['Có', 'Không'];
    case 'text':
    case 'code':
    case 'lines':
      return accepts.suggestions;
    default:
      return [];
  }
}

/** What a rule offers: the values themselves, or the cells of their list. */
export function listFormula(options: readonly string[], { tab, byOptions }: LongLists): string {
  const list = byOptions.get(listKey(options));
  if (!list) return `"${options.join()}"`;
  const letters = lettersOf(list.column);
  return `'${tab.replace(/'/g, "''")}'!$${letters}$2:$${letters}$${options.length + 1}`;
}

/** The columns of the tab of lists, from left to right, each with its header. */
export function listColumns({ byOptions }: LongLists): readonly (readonly [header: string, ...values: string[]])[] {
  return [...byOptions.values()].flatMap(({ header, options, headings }) => [
    [header, ...options] as const,
    ...(headings ? [[HEADING_HEADER, ...headings] as const] : []),
  ]);
}

/** Whether a table is the tab of lists of an earlier writing, not an officer's own tab of that name. */
export function isListsTable({ name, rows }: Table): boolean {
  if (folded(name).replace(NUMBERED, '') !== folded(LISTS_NAME)) return false;
  const headers = new Set(listColumns(longLists(name, SET_2026)).map(([header]) => folded(header)));
  const [first = []] = rows;
  if (first.length === 0) return rows.length === 0;
  return first.every((cell) => typeof cell === 'string' && headers.has(folded(cell)));
}

function fitsInline(options: readonly string[]): boolean {
  return (
    options.length <= LONGEST_INLINE &&
    options.join().length <= MOST_CHARACTERS &&
    !options.some((option) => /[,"]/.test(option))
  );
}

function headingsOf(options: readonly string[], { sections }: Outline): readonly string[] | null {
  const headings = options.map((option) => sections.find(({ code }) => code === option));
  return headings.every((section) => section !== undefined) ? headings.map((section) => plainHeading(section)) : null;
}
