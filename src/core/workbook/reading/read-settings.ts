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

type SettingRow = RowOf<typeof SETTINGS_TAB>;
type Field = keyof Settings;

const FIELD_NAMED = new Map(
  Object.entries(SETTINGS).map(([field, { header }]) => [folded(header), field as Field] as const),
);

export function readSettings(table: Table | undefined): SettingsRead {
  const odd = oddCharacters(SETTINGS_TAB.name);
  const tab = readRows(SETTINGS_TAB, table, odd);
  const unlisted = unlistedIn(tab.rows);
  const rows = new Map<Field, number>();
  const typed = new Map<Field, unknown>();
  const problems = tab.rows.flatMap((row): readonly Problem[] => {
    const field = FIELD_NAMED.get(folded(row.name));
    if (!field) return [unknownSetting(row, unlisted)];
    const firstRow = rows.get(field);
    if (firstRow !== undefined) return [repeatedSetting(row, firstRow)];
    rows.set(field, row.row);
    odd.note('setting', row.name, row.row);
    const found = foundIn(row, field, tab.rows);
    if (found === undefined) return [];
    if (found === UNREADABLE) return [unreadableSetting(row, field)];
    typed.set(field, found);
    if (isWord(field)) odd.note('value', row.value, row.row);
    return [];
  });
  return {
    value: { ...whenAbsent(), ...Object.fromEntries(typed) } as unknown as Settings,
    problems: [...tab.problems, ...problems, ...odd.problems()],
    placeOf: (setting) => placeIn(rows.get(setting) ?? null, 'value'),
    isTyped: (setting) => typed.has(setting),
  };
}

function whenAbsent(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(SETTINGS).map(([field, { absent }]) => [field, absent]));
}

/** The settings that no row names: one of them is probably meant by a row with an unknown name. */
function unlistedIn(rows: readonly SettingRow[]): readonly string[] {
  const listed = new Set(rows.map(({ name }) => folded(name)));
  return Object.values(SETTINGS).flatMap(({ header }) => (listed.has(folded(header)) ? [] : [header]));
}

/** What a row says; undefined when it is blank. */
function foundIn({ value }: SettingRow, field: Field, rows: readonly SettingRow[]): unknown {
  if (value === null || isBlank(value)) return undefined;
  return field === 'periodNumber' ? periodNumberOf(value, rows) : cellReader(columnOf(field).accepts)(value);
}

/** Whether its value is one of a few words, which officers copy from elsewhere. */
function isWord(field: Field): boolean {
  const { kind } = columnOf(field).accepts;
  return kind === 'choice' || kind === 'yesNo';
}

function columnOf(field: Field): Column<unknown> {
  return SETTINGS[field];
}

function unknownSetting({ row, name }: SettingRow, unlisted: readonly string[]): Problem {
  const detail = { code: 'setting-unknown', found: name, nearest: nearestName(name, unlisted) } as const;
  return warningAt(placeIn(row, 'name'), detail);
}

function repeatedSetting({ row, name }: SettingRow, firstRow: number): Problem {
  return errorAt(placeIn(row, 'name'), { code: 'row-repeated', key: name, firstRow });
}

function unreadableSetting({ row, value }: SettingRow, field: Field): Problem {
  const { header, accepts } = columnOf(field);
  const found = shown(value as NonNullable<Cell>);
  return errorAt(placeIn(row, 'value'), {
    code: 'setting-unreadable',
    setting: header,
    found,
    accepts,
    neededFor: null,
  });
}

function placeIn(row: number | null, column: keyof typeof SETTINGS_TAB.columns): Place {
  return { sheet: SETTINGS_TAB.name, row, column: SETTINGS_TAB.columns[column].header };
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
