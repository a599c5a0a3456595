import { childElements, element, elementsNamed, type XmlElement } from '../../xml/element';
import { type Loop, loopsOf } from './loops';
import { textIn } from './open-frames';
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
export function dropTagRows(tags: readonly FoundTag[]): void {
  const loops = loopsOf(tags);
  for (const row of rowsOf(loops, 'open').reverse()) moveInto(row, 1);
  for (const row of rowsOf(loops, 'close')) moveInto(row, -1);
}

/** The rows, in reading order, whose whole text is ends of this kind, the other ends being in other rows of the table. */
function rowsOf(loops: readonly Loop[], end: 'open' | 'close'): TagRow[] {
  const rows = new Map<XmlElement, { readonly table: XmlElement; readonly tags: FoundTag[] }>();
  for (const loop of loops) {
    const at = loop.open.path.findIndex((one, index) => one !== loop.close.path[index]);
    const [row, other] = [loop[end].path[at], (end === 'open' ? loop.close : loop.open).path[at]];
    if (row?.name !== 'w:tr' || other?.name !== 'w:tr' || !hasRowsBetween(loop, at)) continue;
    const known = rows.get(row) ?? { table: loop.open.path[at - 1] as XmlElement, tags: [] };
    // The inner loops come first, and begin last.
    if (end === 'open') known.tags.unshift(loop.open);
    else known.tags.push(loop.close);
    rows.set(row, known);
  }
  return [...rows]
    .map(([row, { table, tags }]) => ({ row, table, tags }))
    .filter(({ row, tags }) => tags.map(textOf).sort().join('') === tagsOfText(textIn(row)) && isPlain(row))
    .sort((a, b) => a.table.children.indexOf(a.row) - b.table.children.indexOf(b.row));
}

function tagsOfText(text: string): string | null {
  const tags = text.match(/\{\{[^{}]*\}\}/g) ?? [];
  if (text.replace(/\{\{[^{}]*\}\}/g, '').trim() !== '') return null;
  return tags.map((tag) => tag.replace(/\s+/g, '')).sort().join('');
}

function textOf({ mark, name }: FoundTag): string {
  return `{{${mark}${name.replace(/\s+/g, '')}}}`;
}

/** An inverted condition around one single cell cannot be told to repeat its row. */
function hasRowsBetween({ open, close }: Loop, at: number): boolean {
  const rows = rowsIn(open.path[at - 1] as XmlElement);
  const between = rows.slice(rows.indexOf(open.path[at] as XmlElement) + 1, rows.indexOf(close.path[at] as XmlElement));
  const [first] = between;
  if (!first) return false;
  return open.mark === '#' || between.length > 1 || elementsNamed(first, 'w:tc').length > 1;
}

function isPlain(row: XmlElement): boolean {
  return ['w:drawing', 'w:pict', 'w:object', 'w:tbl', 'w:fldChar'].every((name) => elementsNamed(row, name).length === 0);
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
  table.children.splice(table.children.indexOf(row), 1);
}
