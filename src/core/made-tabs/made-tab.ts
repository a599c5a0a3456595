import { DASHBOARD_WORDS } from '../dashboard/chart-wording';
import { TRACE_WORDS } from '../definitions/trace-wording';
import type { FormName } from '../forms/form';
import { FORM_TITLES, FORM_WORDS } from '../forms/form-wording';
import { FORM_LAYOUTS } from '../forms/layouts';
import { RESULT_WORDS } from '../reconcile/reconcile-wording';
import { folded, legible } from '../text/folded';
import { type Cell, isBlank, type Table } from '../workbook/contract/cell';
import {
  DASHBOARD_TAB_NAME,
  FORM_TAB_NAMES,
  RECONCILED_TAB_NAME,
  TRACE_TAB_NAME,
} from '../workbook/contract/product-tabs';
import { FORMS_TAB } from '../workbook/contract/rule-tabs';

type Rows = Table['rows'];

/**
 * What the product writes at the top of a tab that it writes anew each time: rows in their order, with others between
 * them, each by its first cells that are not blank. `…` stands for any words. Sheets of 0.3 have the same ones.
 */
type Mark = readonly (readonly string[])[];

/** Stands for any words. */
const ANY = '…';
const ENCLOSED = FORM_WORDS.enclosedWith(ANY, ANY, ANY);

const STATISTIC_FORM: Mark = [
  [FORM_WORDS.number(ANY)],
  [ENCLOSED],
  FORM_LAYOUTS.statisticForms.columns.map(({ header }) => header),
];

const MARKS: Readonly<Record<string, Mark>> = {
  [FORM_TAB_NAMES.form06a]: ofAnnex('form06a'),
  [FORM_TAB_NAMES.statistics]: ofAnnex('statistics'),
  [FORM_TAB_NAMES.documents]: ofAnnex('documents'),
  [FORM_TAB_NAMES.budget]: ofAnnex('budget', FORM_WORDS.thisYear(ANY, ANY)),
  [TRACE_TAB_NAME]: [[TRACE_WORDS.title(ANY, ANY), TRACE_WORDS.rows(ANY)], TRACE_WORDS.places],
  [DASHBOARD_TAB_NAME]: [[DASHBOARD_WORDS.caption(ANY)], [DASHBOARD_WORDS.updated(ANY)]],
  [RECONCILED_TAB_NAME]: [[RESULT_WORDS.title(ANY)], [RESULT_WORDS.madeAt(ANY)]],
};

/** Columns may have been cropped and headers merged since, so the lines above the table count. */
function ofAnnex(form: FormName, days: string = FORM_WORDS.period(ANY, '')): Mark {
  return [[FORM_TITLES[form]], [ENCLOSED], [days]];
}

/** The tabs that the product writes anew each time, besides the forms of statistics. */
const REWRITTEN: ReadonlyMap<string, Mark> = new Map(
  Object.entries(MARKS).map(([name, mark]) => [folded(name), mark] as const),
);

const FORM_TAB = folded(FORM_WORDS.tab(''));

/** Whether a tab may be one that the product writes anew, by its name alone: reading every tab of a Sheet takes long. */
export function isNamedAsMade(name: string): boolean {
  const key = folded(name);
  return REWRITTEN.has(key) || (key.startsWith(FORM_TAB) && key !== folded(FORMS_TAB.name));
}

/** Whether the product made what is in a tab of this name. */
export function isMadeTab({ name, rows }: Table): boolean {
  return isMarked(rows, markOf(name));
}

/** Whether rows are a form of statistics that the product made, under whatever name. */
export function isMadeForm(rows: Rows): boolean {
  return isMarked(rows, STATISTIC_FORM);
}

/** What an office has under a name of the product's. */
export interface OwnTab {
  readonly tab: string;
  /** The first cell that is not blank: its row from 1 and what it says. */
  readonly row: number;
  readonly text: string;
  /** By what lines the product knows what it wrote, each by its first cell. */
  readonly expected: readonly string[];
}

/** Null for a blank tab and for one that the product made: it may write into those. */
export function ownTab({ name, rows }: Table): OwnTab | null {
  const row = rows.findIndex((cells) => !cells.every(isBlank));
  if (row < 0 || isMadeTab({ name, rows })) return null;
  const [text = ''] = textsIn(rows[row] ?? []);
  return { tab: name, row: row + 1, text, expected: markOf(name).map(([first = '']) => first) };
}

function markOf(name: string): Mark {
  return REWRITTEN.get(folded(name)) ?? STATISTIC_FORM;
}

/** Officers may have put rows above; a register or a long list is not looked through. */
const TOP = 20;

function isMarked(rows: Rows, mark: Mark): boolean {
  let reached = 0;
  for (const row of rows.slice(0, TOP)) {
    const wanted = mark[reached];
    if (wanted === undefined) break;
    const texts = textsIn(row);
    if (wanted.every((words, index) => says(texts[index] ?? '', words))) reached++;
  }
  return reached === mark.length;
}

function textsIn(row: readonly Cell[]): readonly string[] {
  return row.filter((cell) => !isBlank(cell)).map((cell) => legible(String(cell)));
}

function says(text: string, words: string): boolean {
  const said = text.toLowerCase();
  const pieces = legible(words)
    .toLowerCase()
    .split(ANY)
    .map((piece) => piece.trim());
  const [first = '', ...others] = pieces;
  if (others.length === 0) return said === first;
  const last = others.pop() ?? '';
  if (!said.startsWith(first) || !said.endsWith(last)) return false;
  const end = said.length - last.length;
  let at = first.length;
  for (const piece of others) {
    const found = said.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= end;
}
