const TOKEN =
  /<\?.*?\?>|<!--.*?-->|<!\[CDATA\[.*?\]\]>|<(\/?)([^\s<>/!?]+)(?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|[^<&]+|&#?\w+;/gsy;

/**
 * Whether every element of an XML text is closed. Checked here because the library notices it too late in some parts
 * and only logs it in English in others.
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
