/** The rows of a text as Excel, Google and LibreOffice put it on the clipboard: cells with line breaks stand in quotes. */
export function rowsOfTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= source.length) {
    const { cell, end } = cellAt(source, at);
    rows[rows.length - 1]?.push(cell);
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

function cellAt(source: string, start: number): { cell: string; end: number } {
  const quoted = source[start] === '"' ? quotedAt(source, start) : null;
  if (quoted) return quoted;
  const rest = source.slice(start).search(/[\t\n]/);
  const end = rest < 0 ? source.length : start + rest;
  return { cell: source.slice(start, end), end };
}

/** Null when the quote is not closed before the cell ends: then it is part of the text. */
function quotedAt(source: string, start: number): { cell: string; end: number } | null {
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') at += 1;
    else if (at + 1 === source.length || source[at + 1] === '\t' || source[at + 1] === '\n') {
      return { cell: source.slice(start + 1, at).replace(/""/g, '"'), end: at + 1 };
    } else return null;
  }
  return null;
}
