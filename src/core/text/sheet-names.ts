/** Excel's limit; a Sheet's own is 100. */
const LONGEST = 31;
const FORBIDDEN = /[[\]/\\:*?\p{Cc}\p{Cs}\p{NChar}\ufffd]/gu;
/** Excel keeps this name for a list of changes. */
const RESERVED = 'history';
const UNNAMED = 'Trang tính';

/**
 * The names under which Excel accepts these sheets. A name that Excel refuses (too long, with `/` or another forbidden
 * character, or the same as another without regard to case) is changed as little as possible; all others stay.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const kept = wanted.map((name) => {
    const isFree = isAccepted(name) && !taken.has(name.toLowerCase());
    if (isFree) taken.add(name.toLowerCase());
    return isFree;
  });
  return wanted.map((name, index) => {
    if (kept[index]) return name;
    const free = freeName(accepted(name), taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function isAccepted(name: string): boolean {
  return name === accepted(name) && name.toLowerCase() !== RESERVED;
}

function accepted(name: string): string {
  const clean = name.replace(FORBIDDEN, '-').replace(/^'+|'+$/g, '');
  return cut(clean, LONGEST) || UNNAMED;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const isFree = (one: string) => !taken.has(one.toLowerCase()) && one.toLowerCase() !== RESERVED;
  if (isFree(name)) return name;
  for (let number = 2; ; number++) {
    const numbered = `${cut(name, LONGEST - ` (${number})`.length)} (${number})`;
    if (isFree(numbered)) return numbered;
  }
}

/** Never splits a character of two code units, and leaves no blank or apostrophe at the end. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(name.length > length ? /[\s']+$/ : /'+$/, '');
}
