import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import type { Column } from '../../core/workbook/contract/column';
import {
  ACCEPTED_TAB,
  FROZEN_CONTENT_TAB,
  FROZEN_TAB,
  LOG_TAB,
  MADE_TAB,
  REMARKS_TAB,
  TEMPLATE_TAB,
} from '../../core/workbook/contract/product-tabs';
import { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { SETTINGS } from '../../core/workbook/contract/settings';
import type { Tab } from '../../core/workbook/contract/tab';
import { headersIn, type TabLayout, tabLayout } from '../../core/workbook/contract/tab-layout';
import { TABS } from '../../core/workbook/contract/tabs';
import { MOST_ROWS } from '../reading/cell-place';
import { type ColumnOrNone, columnLook, headerLook, isRequired, PLAIN_WIDTH, settingLook, TEXT } from './column-look';
import { type DropDown, dropDownOf } from './drop-downs';
import { type LongLists, listColumns } from './long-lists';
import { rowHeights } from './row-heights';
import { type Note, rangeText, type SheetPlan } from './sheet-plan';

const REQUIRED_COLOUR = 'FFC00000';
const LISTS_COLOUR = 'FF7F7F7F';
const REQUIRED_NOTE = 'Bắt buộc nhập.';

/** Empty rows below the last one that have drop-downs, and the least number of rows with drop-downs. */
const SPARE_ROWS = 500;
const LEAST_ROWS = 1000;
/** In characters: the space beside the longest value on the tab of lists. */
const LIST_MARGIN = 4;

const KNOWN_TABS: readonly Tab[] = [
  ...TABS,
  LOG_TAB,
  TEMPLATE_TAB,
  FROZEN_TAB,
  FROZEN_CONTENT_TAB,
  MADE_TAB,
  ACCEPTED_TAB,
  REMARKS_TAB,
];

/** A table formatted by the contract; an unknown tab and unknown columns get a plain format. */
export function planOf(table: Table, lists: LongLists): SheetPlan {
  const tab = KNOWN_TABS.find(({ name }) => folded(name) === folded(table.name));
  const layout = tab && tabLayout(tab, table);
  const { headerRow } = layout ?? headersIn(table.rows);
  const columns = (table.rows[headerRow] ?? []).map((_, index) => tab?.columns[layout?.fields[index] ?? ''] ?? null);
  const settings = layout && tab === SETTINGS_TAB ? settingCells(table, layout) : [];
  return {
    name: table.name,
    isHidden: table.isHidden ?? false,
    tabColour: tab?.required ? REQUIRED_COLOUR : null,
    headerRow,
    columns: columns.map((column) => ({ width: column?.width ?? PLAIN_WIDTH, look: columnLook(column) })),
    rows: table.rows,
    looks: [
      ...columns.map((column, index) => ({ row: headerRow, column: index, look: headerLook(column) })),
      ...settings.map(({ setting, ...place }) => ({ ...place, look: settingLook(setting) })),
    ],
    heights: rowHeights(table.rows, columns, headerRow),
    notes: columns.flatMap((column, index) => noteOn(column, headerRow, index)),
    dropDowns: [
      ...columns.flatMap((column, index) => dropDownBelow(column, index, { table, headerRow, lists })),
      ...settings.flatMap(({ setting, row, column }) => dropDownOf(setting, rangeText([row, column]), lists)),
    ],
    hasFilter: columns.length > 0,
  };
}

function noteOn(column: ColumnOrNone, row: number, index: number): readonly Note[] {
  if (!column) return [];
  return [{ row, column: index, text: isRequired(column) ? `${column.note}\n${REQUIRED_NOTE}` : column.note }];
}

interface Place {
  readonly table: Table;
  readonly headerRow: number;
  readonly lists: LongLists;
}

/** A drop-down for the rows that are there and for those that officers will add. */
function dropDownBelow(column: ColumnOrNone, index: number, { table, headerRow, lists }: Place): readonly DropDown[] {
  if (!column || headerRow + 1 >= MOST_ROWS) return [];
  const last = Math.min(Math.max(table.rows.length + SPARE_ROWS, LEAST_ROWS), MOST_ROWS) - 1;
  return dropDownOf(column, rangeText([headerRow + 1, index], [last, index]), lists);
}

/** The value cells of the settings that the table has. */
function settingCells({ rows }: Table, { headerRow, columnOf }: TabLayout) {
  const [nameColumn, column] = [columnOf('name'), columnOf('value')];
  if (nameColumn < 0 || column < 0) return [];
  return rows.flatMap((cells, row) => {
    const setting = row > headerRow ? settingNamed(cells[nameColumn]) : undefined;
    return setting ? [{ row, column, setting }] : [];
  });
}

function settingNamed(cell: Table['rows'][number][number] | undefined): Column<unknown> | undefined {
  if (typeof cell !== 'string') return undefined;
  return Object.values(SETTINGS).find(({ header }) => folded(header) === folded(cell));
}

/** The tab of lists. */
export function planOfLists(lists: LongLists): SheetPlan {
  const columns = listColumns(lists);
  const height = Math.max(...columns.map(({ length }) => length));
  return {
    name: lists.tab,
    isHidden: false,
    tabColour: LISTS_COLOUR,
    headerRow: 0,
    columns: columns.map((texts) => ({
      width: Math.max(...texts.map(({ length }) => length)) + LIST_MARGIN,
      look: { ...columnLook(null), ...TEXT },
    })),
    rows: Array.from({ length: height }, (_, row) => columns.map((texts) => texts[row] ?? null)),
    looks: columns.map((_, column) => ({ row: 0, column, look: headerLook(null) })),
    heights: new Map(),
    notes: [],
    dropDowns: [],
    hasFilter: false,
  };
}
