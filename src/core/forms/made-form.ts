import { folded } from '../text/folded';
import { type Cell, isBlank } from '../workbook/contract/cell';
import { FORMS_TAB } from '../workbook/contract/rule-tabs';
import { FORM_WORDS } from './form-wording';
import { FORM_LAYOUTS } from './layouts';

const TAB = folded(FORM_WORDS.tab(''));
const HEADERS = FORM_LAYOUTS.statisticForms.columns.map(({ header }) => folded(header)).join('|');
const NUMBER = folded(FORM_WORDS.number(''));
const ENCLOSED = /^\(kèm theo báo cáo số .+ của .+\)$/;

/** Whether a tab may hold a form of statistics, by its name alone: reading every tab of a Sheet takes long. */
export function isNamedAsForm(name: string): boolean {
  return folded(name).startsWith(TAB) && folded(name) !== folded(FORMS_TAB.name);
}

/** Whether a tab holds a form of statistics that the product made, and not a form of the officers' own. */
export function isMadeForm(rows: readonly (readonly Cell[])[]): boolean {
  const firstCells = rows.map(([first]) => folded(String(first ?? '')));
  return (
    (firstCells[0]?.startsWith(NUMBER) ?? false) &&
    firstCells.some((text) => ENCLOSED.test(text)) &&
    rows.some((row) => row.map((cell) => folded(String(cell ?? ''))).join('|') === HEADERS)
  );
}

/** Whether the product may write a form into a tab with these rows. */
export function isFreeForForm(rows: readonly (readonly Cell[])[]): boolean {
  return rows.every((row) => row.every(isBlank)) || isMadeForm(rows);
}
