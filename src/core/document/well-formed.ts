const TOKEN =
  /<\?.*?\?>|<!--.*?-->|<!\[CDATA\[.*?\]\]>|<(\/?)([^\s<>/!?]+)(?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|[^<&]+|&#?\w+;/gsy;

/**
 * Whether every element of an XML text is closed. The library finds that out of some parts only when it is too late, of
 * others it complains in English on the console.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const [token, closing, name, empty] of xml.matchAll(TOKEN)) {
    end += token.length;
    if (!name) continue;
    if (!closing && !empty) open.push(name);
    else if (closing && open.pop() !== name) return false;
  }
  return end === xml.length && open.length === 0;
}
