import { childElements, element, elementsNamed, type XmlElement } from '../../xml/element';
import type { Loop } from './loops';
import { textIn } from './open-frames';
import { takenRanges } from './paragraphs-around-loops';
import type { FoundTag } from './tags-in-tree';

interface TagRow {
  readonly table: XmlElement;
  readonly row: XmlElement;
  readonly tags: readonly FoundTag[];
}

/**
 * A row that holds only the beginning of a loop, or only its end, is there for whoever writes the template: its tags move
 * into the row beside it and it goes. The library would repeat it, blank, for every item.
 */
export function dropTagRows(all: readonly Loop[]): void {
  const loops = all.flatMap(rowLoopOf);
  const [opening, closing] = [rowsOf(loops, 'open'), rowsOf(loops, 'close')];
  const blank = new Set([...opening, ...closing].map(({ row }) => row));
  const wrong = new Set(loops.filter((loop) => !hasContent(loop, blank)).flatMap(({ open, close }) => [open, close]));
  for (const one of opening) if (!wrong.has(one.row)) moveInto(one, 1);
  for (const one of closing) if (!wrong.has(one.row)) moveInto(one, -1);
}

/** A loop whose ends stand in different rows of one table. */
interface RowLoop {
  readonly loop: Loop;
  readonly table: XmlElement;
  readonly open: XmlElement;
  readonly close: XmlElement;
}

function rowLoopOf(loop: Loop): readonly RowLoop[] {
  const at = loop.open.path.findIndex((one, index) => one !== loop.close.path[index]);
  const [table, open, close] = [loop.open.path[at - 1], loop.open.path[at], loop.close.path[at]];
  return table && open?.name === 'w:tr' && close?.name === 'w:tr' ? [{ loop, table, open, close }] : [];
}

/** The rows whose whole text is ends of this kind, those of inner loops first. */
function rowsOf(loops: readonly RowLoop[], end: 'open' | 'close'): TagRow[] {
  const rows = new Map<XmlElement, { readonly table: XmlElement; readonly tags: FoundTag[] }>();
  for (const { loop, table, [end]: row } of loops) {
    const known = rows.get(row) ?? { table, tags: [] };
    rows.set(row, known);
    // The inner loops come first, and begin last.
    if (end === 'open') known.tags.unshift(loop.open);
    else known.tags.push(loop.close);
  }
  return [...rows]
    .map(([row, { table, tags }]) => ({ row, table, tags }))
    .filter(({ row, tags }) => tags.map(textOf).sort().join('') === tagsOfText(textIn(row)) && isPlain(row));
}

function tagsOfText(text: string): string | null {
  const tags = text.match(/\{\{[^{}]*\}\}/g) ?? [];
  if (text.replace(/\{\{[^{}]*\}\}/g, '').trim() !== '') return null;
  return tags
    .map((tag) => tag.replace(/\s+/g, ''))
    .sort()
    .join('');
}

function textOf({ mark, name }: FoundTag): string {
  return `{{${mark}${name.replace(/\s+/g, '')}}}`;
}

/** Whether a row is left to repeat. An inverted condition around one single cell cannot be told to repeat its row. */
function hasContent({ loop, table, open, close }: RowLoop, blank: ReadonlySet<XmlElement>): boolean {
  const rows = rowsIn(table);
  const own = rows.slice(rows.indexOf(open), rows.indexOf(close) + 1).filter((row) => !blank.has(row));
  const [first] = own;
  if (!first) return false;
  return loop.open.mark === '#' || own.length > 1 || elementsNamed(first, 'w:tc').length > 1;
}

function isPlain(row: XmlElement): boolean {
  return ['w:drawing', 'w:pict', 'w:object', 'w:tbl', 'w:fldChar'].every(
    (name) => elementsNamed(row, name).length === 0,
  );
}

function rowsIn(table: XmlElement): readonly XmlElement[] {
  return childElements(table).filter(({ name }) => name === 'w:tr');
}

function moveInto({ table, row, tags }: TagRow, step: 1 | -1): void {
  const rows = rowsIn(table);
  const target = rows[rows.indexOf(row) + step];
  if (!target) return;
  const paragraphs = elementsNamed(target, 'w:p');
  const paragraph = step === 1 ? paragraphs[0] : paragraphs[paragraphs.length - 1];
  if (!paragraph) return;
  // The library repeats one cell, not its row, when both ends are in it; `-w:tr` asks for the row.
  const text = tags.map((tag) => (tag.mark === '#' ? `{{-w:tr ${tag.name}}}` : textOf(tag))).join('');
  const run = element('w:r', element('w:t', text));
  const hasProperties = childElements(paragraph)[0]?.name === 'w:pPr';
  if (step === 1) paragraph.children.splice(hasProperties ? 1 : 0, 0, run);
  else paragraph.children.push(run);
  // Bookmarks may begin and end between rows (ECMA-376, 17.13.6).
  table.children.splice(table.children.indexOf(row), 1, ...takenRanges(row));
}
