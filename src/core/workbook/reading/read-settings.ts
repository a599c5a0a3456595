import { folded } from '../../text/folded';
import { nearestName } from '../../text/nearest-name';
import { valueOfRoman } from '../../text/roman';
import { type Cell, isBlank, type Table } from '../contract/cell';
import type { Column } from '../contract/column';
import { SETTINGS_TAB } from '../contract/rule-tabs';
import { SETTINGS, type Settings } from '../contract/settings';
import type { RowOf } from '../contract/tab';
import { errorAt, type Place, type Problem, type Read, warningAt } from '../problems/problem';
import { oddCharacters } from './odd-characters';
import { cellReader, UNREADABLE } from './read-cell';
import { readRows, shown } from './read-tab';

/** Settings with the place of each, so that later messages can name its cell; the row is null when it is not listed. */
export interface SettingsRead extends Read<Settings> {
  readonly placeOf: (setting: keyof Settings) => Place;
  /** Whether officers typed a readable value, so that no default applies. */
  readonly isTyped: (setting: keyof Settings) => boolean;
}

export function readSettings(table: Table | undefined): SettingsRead {
  const values: Record<string, unknown> = {};
  const rows = new Map<string, number>();
  const typed = new Set<string>();
  for (const [field, setting] of Object.entries(SETTINGS)) values[field] = setting.absent;

  const odd = oddCharacters(SETTINGS_TAB.name);
  const tab = readRows(SETTINGS_TAB, table, odd);
  const problems: Problem[] = [...tab.problems];
  const fieldByName = new Map(Object.entries(SETTINGS).map(([field, setting]) => [folded(setting.header), field]));
  const listed = new Set(tab.rows.map(({ name }) => folded(name)));
  const unlisted = Object.values(SETTINGS).flatMap(({ header }) => (listed.has(folded(header)) ? [] : [header]));
  for (const { row, name, value } of tab.rows) {
    const field = fieldByName.get(folded(name));
    const place = { sheet: SETTINGS_TAB.name, row, column: SETTINGS_TAB.columns.name.header };
    if (!field)
      problems.push(warningAt(place, { code: 'setting-unknown', found: name, nearest: nearestName(name, unlisted) }));
    else if (rows.has(field)) {
      problems.push(errorAt(place, { code: 'row-repeated', key: name, firstRow: rows.get(field) as number }));
    } else {
      rows.set(field, row);
      odd.note('setting', name, row);
      const setting = SETTINGS[field as keyof Settings] as Column<unknown>;
      if (value === null || isBlank(value)) continue;
      const found = field === 'periodNumber' ? periodNumberOf(value, tab.rows) : cellReader(setting.accepts)(value);
      if (found === UNREADABLE) {
        const valuePlace = { ...place, column: SETTINGS_TAB.columns.value.header };
        const { header, accepts } = setting;
        const detail = {
          code: 'setting-unreadable',
          setting: header,
          found: shown(value),
          accepts,
          neededFor: null,
        } as const;
        problems.push(errorAt(valuePlace, detail));
      } else {
        values[field] = found;
        typed.add(field);
        if (setting.accepts.kind === 'choice' || setting.accepts.kind === 'yesNo') odd.note('value', value, row);
      }
    }
  }
  const isTyped = (setting: keyof Settings) => typed.has(setting);
  return { value: values as unknown as Settings, problems: [...problems, ...odd.problems()], placeOf, isTyped };

  function placeOf(setting: keyof Settings): Place {
    return { sheet: SETTINGS_TAB.name, row: rows.get(setting) ?? null, column: SETTINGS_TAB.columns.value.header };
  }
}

/** Offices number quarters as the decrees do: `II`, `Quý II`. */
const QUARTER = /^(?:quý )?(i{1,3}|iv)$/;

function periodNumberOf(cell: Exclude<Cell, null>, rows: readonly RowOf<typeof SETTINGS_TAB>[]): unknown {
  const { periodKind, periodNumber } = SETTINGS;
  const kind = rows.find(({ name }) => folded(name) === folded(periodKind.header))?.value ?? null;
  const isQuarter = kind !== null && cellReader(periodKind.accepts)(kind) === 'quarter';
  const [, numeral] = (isQuarter && typeof cell === 'string' && QUARTER.exec(folded(cell))) || [];
  return numeral === undefined ? cellReader(periodNumber.accepts)(cell) : valueOfRoman(numeral);
}
