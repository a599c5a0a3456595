import { plain } from '../plain';
import { IMPORT_TABS, type Target, targetsOf } from '../targets';
import { splitUnit } from '../values/money-unit';
import { STAND_INS } from '../words/data/stand-in-headers';
import { HOUR_WORDS, headerWords } from '../words/header-words';
import { isPersonalHeader } from './personal-header';

/** The form in which headers are compared: `Thời điểm nhận` equals `Ngày nhận`, `Phí (triệu đồng)` equals `Phí`. */
export function nameKey(header: string): string {
  const key = keys.get(header) ?? plain(withoutLargeUnit(header)).replace(HOUR_WORDS, 'ngay');
  keys.set(header, key);
  return key;
}

function withoutLargeUnit(header: string): string {
  const { name, unit } = splitUnit(header);
  return unit !== null && unit.power > 0 ? name : header;
}

/** Each header is compared with every name of every tab. */
const keys = new Map<string, string>();

/** The names of a column of the tab in software, in plain form: its own header, then synonyms. */
export function namesOf(tab: string, header: string): readonly string[] {
  const key = `${tab}|${header}`;
  const known = names.get(key) ?? [header, ...headerWords(tab, header)].map(nameKey);
  names.set(key, known);
  return known;
}

const names = new Map<string, readonly string[]>();

/** Names, in plain form, of columns that are taken for want of the right one. */
export function standInsOf(tab: string, header: string): readonly string[] {
  const listed = STAND_INS[tab]?.[header];
  if (listed === undefined) return [];
  const key = `${tab}|${header}`;
  const known = standIns.get(key) ?? listed.map(nameKey);
  standIns.set(key, known);
  return known;
}

const standIns = new Map<string, readonly string[]>();

/** Every name of every column, and the names of the column of row numbers. */
let known: ReadonlySet<string> | null = null;

/** Whether it is the name of a column, exactly. */
export function isColumnName(name: string): boolean {
  known ??= new Set([
    ...IMPORT_TABS.flatMap((tab) =>
      targetsOf(tab).flatMap(({ header }) => [...namesOf(tab.name, header), ...standInsOf(tab.name, header)]),
    ),
    'stt',
    'tt',
    'so tt',
    'so thu tu',
  ]);
  return known.has(nameKey(name));
}

export function isKnownHeader(name: string): boolean {
  return isColumnName(name) || isPersonalHeader(name);
}

/** All targets, in any tab, that have this name. */
export function targetsNamed(name: string): readonly Target[] {
  return IMPORT_TABS.flatMap((tab) =>
    targetsOf(tab).filter(({ header }) => namesOf(tab.name, header).includes(nameKey(name))),
  );
}
