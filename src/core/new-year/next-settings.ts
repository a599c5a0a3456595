import { addDays } from '../calendar/day';
import { type Cell, folded, type Table } from '../workbook/contract/cell';
import { SETTINGS } from '../workbook/contract/settings';
import { tabLayout, withCells } from '../workbook/contract/tab-layout';
import { SETTINGS_TAB } from '../workbook/contract/tabs';
import { type Closing, ruledBeginning } from './closing';

/** The next year, its period still open; all else, from the agency to the recipients, stays as it is. */
export function nextSettings(table: Table, closing: Closing): Table {
  const values = nextValues(closing);
  const { headerRow, columnOf } = tabLayout(SETTINGS_TAB, table);
  const [name, value] = [columnOf('name'), columnOf('value')];
  if (name < 0 || value < 0) return table;
  const settingIn = (row: readonly Cell[]) => folded(String(row[name] ?? ''));
  const rows = table.rows.map((row, index) => {
    const next = index > headerRow ? values.get(settingIn(row)) : undefined;
    return next === undefined ? row : withCells(row, [[value, next]]);
  });
  const listed = new Set(rows.map(settingIn));
  const missing = [...values].filter(([setting, next]) => next !== null && !listed.has(setting));
  const added = missing.map(([setting, next]) =>
    withCells(
      [],
      [
        [name, headerOf(setting)],
        [value, next],
      ],
    ),
  );
  return { ...table, rows: [...rows, ...added] };
}

/** By folded name; null empties the value. */
function nextValues(closing: Closing): ReadonlyMap<string, Cell> {
  const begins = addDays(closing.cutOff, 1);
  const values: readonly [keyof typeof SETTINGS, Cell][] = [
    ['year', closing.year + 1],
    ['periodNumber', null],
    // After a cut-off off the rule the first period begins where the last one ended, so that no day is counted twice or never.
    ['from', begins === ruledBeginning(closing) ? null : { day: begins }],
    ['to', null],
    ['reportedOn', null],
    ['reportNumber', null],
  ];
  return new Map(values.map(([setting, value]) => [folded(SETTINGS[setting].header), value]));
}

function headerOf(setting: string): string {
  return Object.values(SETTINGS).find(({ header }) => folded(header) === setting)?.header ?? setting;
}
