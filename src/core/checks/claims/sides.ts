import type { Time } from './frame';
import type { Item } from './items';
import type { Meaning } from './lexicon/lexicon';
import type { Office } from './office';

/** What a run of items says, without its order. */
export interface Side {
  readonly meanings: ReadonlySet<Meaning>;
  /** The words that narrow it: what the lexicon does not know, and the names of parts. */
  readonly narrowing: string;
  /** Named as the office itself, or as all of it. */
  readonly isOwn: boolean;
  readonly isWhole: boolean;
  /** Names the one-stop desk, which has all the dossiers of the office but not all its staff. */
  readonly isDesk: boolean;
  readonly time: Time | null;
}

export function sideOf(items: readonly Item[], office: Office): Side {
  const words: string[] = [];
  const meanings = new Set<Meaning>();
  let isOwn = false;
  items.forEach((item, index) => {
    if (item.is === 'unknown' && !isNameOf(items, index, office)) words.push(item.text);
    if (item.is !== 'phrase') return;
    meanings.add(item.meaning);
    if (
      item.meaning === 'narrows' ||
      item.meaning === 'scheme' ||
      (item.meaning === 'other-noun' && !PEOPLE.has(item.text))
    )
      words.push(item.text);
    if (item.meaning !== 'own') return;
    const part = partOf(item.text, office);
    if (part === null) isOwn = true;
    else words.push(part);
  });
  const isWhole = meanings.has('whole');
  const isDesk = items.some(({ is, text }) => is === 'phrase' && DESK.test(text));
  return { meanings, narrowing: words.join(' '), isOwn: isOwn || isWhole, isWhole, isDesk, time: timeOf(items) };
}

/** From whom dossiers come narrows nothing. */
const PEOPLE: ReadonlySet<string> = new Set(['người dân', 'người nộp', 'người được']);

const LEVEL = /(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|quận|đặc khu)$/;
const DESK = /^(?:bộ phận|trung tâm)/;

/** Null for the office itself. `ubnd tỉnh` in a ward's report is another body; so is the desk where levels are told apart. */
function partOf(text: string, { level, hasLevels, hasOtherDesks }: Office): string | null {
  const [named] = LEVEL.exec(text) ?? [];
  if (level !== null && named !== undefined && named !== level) return named;
  if (DESK.test(text)) return hasOtherDesks ? 'một cửa' : null;
  if (!hasLevels || /địa bàn/.test(text)) return null;
  return named === undefined ? null : text;
}

/** In words: names of places are short. */
const LONGEST_NAME = 4;

/** Whether a word with a capital continues the office's own name, such as `Phước Long` after `phường`. */
function isNameOf(items: readonly Item[], index: number, office: Office): boolean {
  const name: string[] = [];
  let from = index;
  for (; name.length <= LONGEST_NAME; from--) {
    const item = items[from];
    if (item?.is !== 'unknown' || !item.isCapital) break;
    name.unshift(item.text);
  }
  const before = items[from];
  const follows = before?.is === 'phrase' && (before.meaning === 'own' || before.meaning === 'whole');
  return follows && office.names.has(name.join(' '));
}

/** The most telling time: `từ ngày 01/7/2025` rather than `lũy kế`. */
function timeOf(items: readonly Item[]): Time | null {
  const times = items.filter((item) => item.is === 'time' && item.time !== null) as readonly TimeItem[];
  const told = times.filter(({ isVague }) => !isVague);
  const other = told.find(({ time }) => time?.kind === 'other');
  return (other ?? told[0] ?? times[0])?.time ?? null;
}

type TimeItem = Extract<Item, { readonly is: 'time' }>;
