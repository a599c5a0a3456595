import type { Table } from '../workbook/contract/cell';
import { type Column, choiceText } from '../workbook/contract/column';
import { SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import { SETTINGS, type Settings } from '../workbook/contract/settings';
import { readSettings } from '../workbook/reading/read-settings';
import { tableOf } from '../workbook/reading/read-workbook';
import type { RowChange } from './tab-changes';

/** Settings that change figures or how they are printed. All others name the period or concern the layout. */
const COUNTING = [
  'agency',
  'rounding',
  'onTimeBase',
  'usesRescheduledDay',
  'leadingZero',
  'saturdaysAreWorked',
  'dossierScope',
] as const satisfies readonly (keyof Settings)[];

/** Compares the effective settings: typing a default value is no change. */
export function settingChanges(before: Settings, tables: readonly Table[]) {
  const { value: settings, placeOf } = readSettings(tableOf(tables, SETTINGS_TAB));
  const changes = COUNTING.flatMap((field): RowChange[] => {
    if (before[field] === settings[field]) return [];
    const column = SETTINGS_TAB.columns.value.header;
    const cells = [{ column, before: settingText(field, before), after: settingText(field, settings) }];
    const { header } = SETTINGS[field];
    return [{ sheet: SETTINGS_TAB.name, row: placeOf(field).row, key: header, kind: 'changed', cells }];
  });
  return { changes, settings };
}

function settingText(field: (typeof COUNTING)[number], settings: Settings): string {
  const value = settings[field];
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  return choiceText(SETTINGS[field] as Column<unknown>, value) || value;
}
