const ATTRIBUTE = /(\s+)([^\s=/>"']+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** A tag as written, with another value for an attribute, or without the attribute for null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  let isFound = false;
  const changed = tag.replace(ATTRIBUTE, (whole, space: string, found: string, equals: string) => {
    if (found !== name) return whole;
    isFound = true;
    return value === null ? '' : `${space}${name}${equals}"${escapedAttribute(value)}"`;
  });
  if (isFound || value === null) return changed;
  return tag.replace(/\s*\/?>$/, (end) => ` ${name}="${escapedAttribute(value)}"${end.trim()}`);
}

/** The name in a tag, as written. */
export function tagName(tag: string): string {
  return /^<\/?([^\s/>]+)/.exec(tag)?.[1] ?? '';
}

/** The prefix of a tag's name with its colon, or ''. */
export function prefixOf(tag: string): string {
  const name = tagName(tag);
  return name.slice(0, name.indexOf(':') + 1);
}

export function isSelfClosing(tag: string): boolean {
  return tag.endsWith('/>');
}

/** `<row r="5"/>` as `<row r="5">`. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

export function escapedText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function escapedAttribute(text: string): string {
  return escapedText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
