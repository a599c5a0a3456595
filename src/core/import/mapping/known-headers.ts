import { plain } from '../plain';
import { IMPORT_TABS, type Target, targetsOf } from '../targets';
import { HEADER_WORDS, HOUR_WORDS } from '../words/header-words';
import { isPersonalHeader } from './personal-header';

/** The form in which headers are compared: `Thời điểm nhận` is `Ngày nhận`. */
export function nameKey(header: string): string {
  return plain(header).replace(HOUR_WORDS, 'ngay');
}

/** The plain names under which software writes a column of the tab: its own header and its synonyms. */
export function namesOf(tab: string, header: string): readonly string[] {
  const key = `${tab}|${header}`;
  const known = names.get(key) ?? [header, ...(HEADER_WORDS[tab]?.[header] ?? [])].map(nameKey);
  names.set(key, known);
  return known;
}

const names = new Map<string, readonly string[]>();

/** Every name of every column, and the number that stands in front of each row. */
let known: ReadonlySet<string> | null = null;

export function isKnownHeader(name: string): boolean {
  known ??= new Set([
    ...IMPORT_TABS.flatMap((tab) => targetsOf(tab).flatMap(({ header }) => namesOf(tab.name, header))),
    'stt',
    'tt',
    'so tt',
    'so thu tu',
  ]);
  return known.has(nameKey(name)) || isPersonalHeader(name);
}

/** Whatever a column of that name is in any tab. */
export function targetsNamed(name: string): readonly Target[] {
  return IMPORT_TABS.flatMap((tab) =>
    targetsOf(tab).filter(({ header }) => namesOf(tab.name, header).includes(nameKey(name))),
  );
}
