const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const LAST_CODE_POINT = 0x10ffff;

/** Text of an XML file as people read it. What names no character stays as it is. */
export function unescaped(xml: string): string {
  return xml.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? entity;
    const code = codeOf(name);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
  });
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Characters that XML 1.0 cannot hold, and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const REFERENCES = /&([^;&]*)(;?)/g;

export function holdsForbidden(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** Whether every `&` of a text names a character that XML can hold. */
export function isSoundText(raw: string): boolean {
  if (!raw.includes('&')) return true;
  return [...raw.matchAll(REFERENCES)].every(([, name = '', end]) => end === ';' && namesCharacter(name));
}

function namesCharacter(name: string): boolean {
  if (!name.startsWith('#')) return Object.keys(NAMED).includes(name);
  if (!/^#(?:x[0-9a-fA-F]+|\d+)$/.test(name)) return false;
  const code = codeOf(name);
  return code <= LAST_CODE_POINT && !FORBIDDEN.test(String.fromCodePoint(code));
}

function codeOf(name: string): number {
  return /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
}
