import type { HyperFunc, VNode } from '@revolist/revogrid';
import { WORDS } from '../page-wording';
import type { CellView } from '../sheet-protocol';
import { type DrawnTab, spillOf } from './drawn-cell';

type Draw = HyperFunc<VNode>;

/** What stands inside the element of a cell; all of it is text, never HTML. */
export function contentOf(draw: Draw, tab: DrawnTab, { row, column }: { row: number; column: number }): VNode[] {
  const cell = tab.store.cell(row, column);
  const merge = tab.merges.at(row, column);
  if (merge && (merge.row !== row || merge.column !== column)) return [];
  const parts = cell ? [textOf(draw, tab, { row, column, cell })] : [];
  const rule = cell ? tab.store.rule(row, cell) : undefined;
  if (rule?.kind === 'list')
    parts.push(draw('span', { class: 'opener', 'data-opens': 'list', title: WORDS.openList }, '▾'));
  const filter = tab.filterAt(row, column);
  if (filter) parts.push(filterOpener(draw, filter));
  return parts;
}

interface Drawn {
  readonly row: number;
  readonly column: number;
  readonly cell: CellView;
}

function textOf(draw: Draw, tab: DrawnTab, { row, column, cell }: Drawn): VNode {
  const { text = '', link } = cell;
  if (tab.store.rule(row, cell)?.kind === 'checkbox') {
    return draw(
      'span',
      { class: text === 'TRUE' ? 'box ticked' : 'box', 'data-toggles': '' },
      text === 'TRUE' ? '✓' : '',
    );
  }
  const spill = spillOf(tab, row, column, cell);
  const style = spill === null ? {} : { width: `${spill - 7}px` };
  const name = spill === null ? 'text' : 'text spilling';
  return link
    ? draw('span', { class: name, style }, draw('button', { type: 'button', class: 'link', tabindex: -1 }, text))
    : draw('span', { class: name, style }, text);
}

function filterOpener(draw: Draw, state: 'idle' | 'active'): VNode {
  const looks = { class: `opener filter ${state}`, 'data-opens': 'filter', title: WORDS.openFilter };
  return draw('span', looks, '▼');
}
