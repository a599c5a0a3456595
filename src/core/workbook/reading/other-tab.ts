import { isBlank, type Table } from '../contract/cell';
import { TYPED_FIGURES_TAB } from '../contract/record-tabs';
import { FORMS_TAB, OUTLINE_TAB, OWN_INDICATORS_TAB, REPLACED_TAB } from '../contract/rule-tabs';
import type { Tab } from '../contract/tab';
import { type FieldOf, type TabLayout, tabLayout } from '../contract/tab-layout';

/**
 * Tabs whose names an office may have given to a list of its own before the product had them, with the columns that
 * hardly another list has. Of each at least two, so that a tab that lacks one column is told what it lacks.
 */
const TOLD_BY: ReadonlyMap<Tab, readonly string[]> = new Map<Tab, readonly string[]>([
  toldBy(OUTLINE_TAB, 'code', 'blocks'),
  toldBy(OWN_INDICATORS_TAB, 'code', 'method'),
  toldBy(TYPED_FIGURES_TAB, 'code', 'on'),
  toldBy(FORMS_TAB, 'form', 'formula'),
  toldBy(REPLACED_TAB, 'what', 'replacedBy'),
]);

function toldBy<T extends Tab>(tab: T, ...fields: readonly FieldOf<T>[]): readonly [Tab, readonly string[]] {
  return [tab, fields];
}

/**
 * Whether a table has the name of the tab but holds something else, as the office's outline of some other work in
 * `Đề cương`: nothing is read from it, and nothing may be written into it.
 */
export function isOtherTab(tab: Tab, table: Pick<Table, 'rows'>): boolean {
  const fields = TOLD_BY.get(tab);
  if (!fields) return false;
  const layout = tabLayout<Tab>(tab, table);
  const isUnknown = fields.every((field) => layout.missing.includes(field));
  return isUnknown && !lacksOnlyOne(tab, layout) && table.rows.some((row) => !row.every(isBlank));
}

/** The tab with some of its columns and no others, of which one that is required was taken away. */
function lacksOnlyOne({ columns }: Tab, { missing, fields }: TabLayout): boolean {
  return fields.every((field) => field !== null) && missing.filter((field) => columns[field]?.required).length === 1;
}

/** The headers by which a tab of this name is known; none of a tab that is always taken for the product's. */
export function tellingHeaders(tab: Tab): readonly string[] {
  return (TOLD_BY.get(tab) ?? []).flatMap((field) => tab.columns[field]?.header ?? []);
}
