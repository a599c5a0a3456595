import type { ReportText } from '../text/report-text';

/** The office that reports, as far as its own text tells. */
export interface Office {
  /** `phường`, `tỉnh`; null when not recognised. */
  readonly level: string | null;
  /** Its name in lower case, and the beginnings of the name: `phước`, `phước long`. */
  readonly names: ReadonlySet<string>;
  /** The text tells the whole province or district from the office at its head. */
  readonly hasLevels: boolean;
  /** Those below have figures of their own, so that its desk is one of several. */
  readonly hasOtherDesks: boolean;
}

const LEVELS = 'xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|quận|đặc khu';
const NAMED = new RegExp(`(?<!\\p{L})(${LEVELS})((?: \\p{L}+){1,4})`, 'iu');
const PLACE = new RegExp(`(?<!\\p{L})(${anyCase(LEVELS)})((?: \\p{Lu}\\p{Ll}*){1,4})`, 'gu');
const WHOLE = /(?<!\p{L})(?:toàn|cả) (?:tỉnh|thành phố|huyện|thị xã|quận)(?!\p{L})/iu;

/** Those below tell figures of their own. */
const BELOW = /(?<!\p{L})(?:cấp|các) (?:xã|huyện)(?!\p{L})[^;]{0,60}\d hồ sơ/iu;
const COMMUNES: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

export function officeOf({ office, lines }: ReportText): Office {
  const body = lines.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  const [, level = null, name = ''] = NAMED.exec(office) ?? [];
  const isAbove = level !== null && !COMMUNES.has(level.toLowerCase());
  const hasLevels = body.some((text) => WHOLE.test(text));
  const hasOtherDesks = hasLevels || (isAbove && body.some((text) => BELOW.test(text)));
  const names = level === null ? placesOf(body) : [name.trim().toLowerCase()];
  return { level: level?.toLowerCase() ?? null, names: new Set(names.flatMap(beginningsOf)), hasLevels, hasOtherDesks };
}

/** Without a letterhead, the only place of each level, or the one that the text names by far most often. */
function placesOf(body: readonly string[]): readonly string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const [, level = '', name = ''] of body.flatMap((text) => [...text.matchAll(PLACE)])) {
    const ofLevel = counts.get(level.toLowerCase()) ?? new Map<string, number>();
    const key = name.trim().toLowerCase();
    counts.set(level.toLowerCase(), ofLevel.set(key, (ofLevel.get(key) ?? 0) + 1));
  }
  return [...counts.values()].flatMap(mostNamed);
}

function mostNamed(counts: ReadonlyMap<string, number>): readonly string[] {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > 2 * (second?.[1] ?? 0) ? [first[0]] : [];
}

function beginningsOf(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => word !== '');
  return words.map((_, index) => words.slice(0, index + 1).join(' '));
}

/** The first letter of each word in either case: the flag would let names begin with small letters. */
function anyCase(words: string): string {
  return words.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
