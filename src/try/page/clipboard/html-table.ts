/** A cell of a table on the clipboard. */
interface Given {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** Spans beyond this are nonsense. */
const MOST_SPAN = 1000;

/**
 * The rows of the first table of a fragment that Excel, Google or LibreOffice put on the clipboard; null without a
 * table. What cells show counts, as for somebody who reads it. The document is only read: nothing in it runs or loads.
 */
export function rowsOfHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(withoutStyles(html), 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  [...table.rows].forEach((line, down) => {
    let right = 0;
    for (const cell of line.cells) {
      while (rows[down]?.[right] !== undefined) right += 1;
      const given = { text: textOf(cell), rows: spanOf(cell.rowSpan), columns: spanOf(cell.colSpan) };
      place(rows, given, { down, right });
      right += given.columns;
    }
  });
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return rows.map((cells) => Array.from({ length: width }, (_, right) => cells[right] ?? ''));
}

const STYLE = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/** The page's policy forbids styles that come from elsewhere, also in a document that is only read. */
function withoutStyles(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style\s*>/gi, '').replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(STYLE, ''));
}

/** A merged cell holds its text in its first cell. */
function place(rows: string[][], { text, rows: height, columns }: Given, at: { down: number; right: number }): void {
  for (let down = 0; down < height; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      rows[at.down + down] ??= [];
      const cells = rows[at.down + down] as string[];
      cells[at.right + right] = down === 0 && right === 0 ? text : '';
    }
  }
}

function spanOf(span: number): number {
  return Math.max(1, Math.min(span, MOST_SPAN));
}

const BLOCKS = new Set(['P', 'DIV', 'LI']);

/** Line breaks of the source are blanks; those of `<br>` and of paragraphs are line breaks. */
function textOf(cell: HTMLElement): string {
  return written(cell)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/^\n+|\n+$/g, '')
    .replace(/^ +| +$/g, '');
}

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'STYLE' || node.tagName === 'SCRIPT') return '';
  const inside = [...node.childNodes].map(written).join('');
  return BLOCKS.has(node.tagName) ? `\n${inside}\n` : inside;
}
