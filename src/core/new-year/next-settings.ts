import { addDays } from '../calendar/day';
import { folded } from '../text/folded';
import type { Cell, Table } from '../workbook/contract/cell';
import { SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import { SETTINGS } from '../workbook/contract/settings';
import { tabLayout, withCells } from '../workbook/contract/tab-layout';
import { type Closing, ruledBeginning } from './closing';

/** Sets the next year and clears the period; all other settings, such as agency and recipients, stay. */
export function nextSettings(table: Table, closing: Closing): Table {
  const values = nextValues(closing);
  const { headerRow, columnOf } = tabLayout(SETTINGS_TAB, table);
  const [name, value] = [columnOf('name'), columnOf('value')];
  if (name < 0 || value < 0) return table;
  const settingIn = (row: readonly Cell[]) => folded(String(row[name] ?? ''));
  const rows = table.rows.map((row, index) => {
    const next = index > headerRow ? values.get(settingIn(row)) : undefined;
    return next === undefined || isLeftOpen(row[value]) ? row : withCells(row, [[value, next]]);
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

/** A date that is left open is a choice for every report, no day of the old year. */
function isLeftOpen(cell: Cell | undefined): boolean {
  const { accepts } = SETTINGS.reportedOn;
  const words = accepts.kind === 'day' ? Object.keys(accepts.words ?? {}) : [];
  return typeof cell === 'string' && words.some((word) => folded(word) === folded(cell));
}

/** New values by folded name of the setting; null clears the value. */
function nextValues(closing: Closing): ReadonlyMap<string, Cell> {
  const begins = addDays(closing.cutOff, 1);
  const values: readonly [keyof typeof SETTINGS, Cell][] = [
    ['year', closing.year + 1],
    ['periodNumber', null],
    // When the old cut-off departed from the decree, the first period begins on the day after it: no gap, no overlap.
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
