import type { Outline } from '../outline/outline';
import { outlineRows } from '../outline/outline-rows';
import { SET_2023 } from '../outline/sets/set-2023';
import { folded } from '../text/folded';
import type { Cell, Table } from '../workbook/contract/cell';
import { OUTLINE_TAB } from '../workbook/contract/rule-tabs';
import { isOtherTab } from '../workbook/reading/other-tab';
import { outlineIn } from '../workbook/reading/read-outline';
import { filledRows } from '../workbook/reading/read-tab';

/**
 * The outline of every report before version 0.4, which were all made from the sections of 2023 and said of each
 * section that nobody had written that nothing had arisen in it.
 */
const OUTLINE_BEFORE_0_4: Outline = {
  sections: SET_2023.sections.map((section) => ({ ...section, whenEmpty: 'says-nothing-arose' })),
};

/** What version 0.3 froze, with the outline from which its report was made. */
export function withOutlineOfThen(tables: readonly Table[]): readonly Table[] {
  return [...withoutOutline(tables), outlineTable(OUTLINE_BEFORE_0_4)];
}

/** The tables with the outline in force on the tab `Đề cương`: the sets that ship may change with the product. */
export function withOutlineInForce(tables: readonly Table[]): readonly Table[] {
  const typed = tables.find(isOutline);
  if (typed && !isOtherTab(OUTLINE_TAB, typed) && filledRows(OUTLINE_TAB, typed) > 0) return tables;
  return [...withoutOutline(tables), outlineTable(outlineIn(tables))];
}

/** Today's tables with the frozen outline, where a change of outline is no edit of the period. */
export function withFrozenOutline(tables: readonly Table[], frozen: readonly Table[]): readonly Table[] {
  return [...withoutOutline(tables), ...frozen.filter(isOutline)];
}

function withoutOutline(tables: readonly Table[]): readonly Table[] {
  return tables.filter((table) => !isOutline(table));
}

function isOutline({ name }: Table): boolean {
  return folded(name) === folded(OUTLINE_TAB.name);
}

function outlineTable(outline: Outline): Table {
  const fields = Object.keys(OUTLINE_TAB.columns) as (keyof typeof OUTLINE_TAB.columns)[];
  const headers: readonly Cell[] = fields.map((field) => OUTLINE_TAB.columns[field].header);
  return { name: OUTLINE_TAB.name, rows: [headers, ...outlineRows(outline).map((row) => fields.map((f) => row[f]))] };
}
