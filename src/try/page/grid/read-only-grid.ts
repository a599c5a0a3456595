import { numberText, WORDS } from '../page-wording';
import type { CellView, LinkView, RowView, SheetView } from '../protocol';
import { button, el } from '../view';
import { columnName, type Grid } from './grid';

const NUMBERS_WIDTH = 46;

type Follow = (link: LinkView) => void;

/**
 * Shows the cells as a table: letters and frozen rows stay at the top, row numbers at the left; a click shows a cell in
 * full.
 */
export function readOnlyGrid(place: HTMLElement, bar: HTMLElement, follow: Follow): Grid {
  const name = el('span', { class: 'cell-name' });
  const content = el('span', { class: 'cell-content' });
  bar.replaceChildren(name, content);

  function select(cell: HTMLElement): void {
    place.querySelector('.selected')?.classList.remove('selected');
    cell.classList.add('selected');
    name.textContent = cell.dataset.place ?? '';
    content.textContent = cell.textContent;
  }

  place.addEventListener('click', ({ target }) => {
    const cell = (target as Element).closest<HTMLElement>('td[data-place]');
    if (cell) select(cell);
  });

  let shown = '';
  return {
    show(sheet) {
      const { tab, above, selected } = sheet;
      const { row, column } = selected ?? { row: 1, column: 1 };
      place.replaceChildren(tableOf(sheet, follow));
      keepFrozen(place);
      const cell = place.querySelector<HTMLElement>(`[data-place="${columnName(column)}${row}"]`);
      if (cell) select(cell);
      // A sheet that is shown again keeps the officer's scroll position.
      const now = JSON.stringify({ tab, above, selected });
      if (now === shown) return;
      shown = now;
      place.scrollTo(0, 0);
      if (selected) cell?.scrollIntoView({ block: 'center', inline: 'center' });
    },
  };
}

function tableOf({ name, widths, frozen, rows, above, below }: SheetView, follow: Follow): HTMLElement {
  const rowOf = (row: RowView) => rowWith(row, follow);
  const letters = widths.map((_, index) => el('th', { scope: 'col' }, columnName(index + 1)));
  const head = el('thead', {}, el('tr', {}, el('th', { class: 'corner' }), ...letters), ...frozen.map(rowOf));
  const body = el('tbody', {}, ...rows.map(rowOf));
  if (above > 0) body.prepend(gap(WORDS.above(numberText(above)), widths.length));
  if (below > 0) body.append(gap(WORDS.below(numberText(below)), widths.length));
  const all = [NUMBERS_WIDTH, ...widths];
  const table = el(
    'table',
    { class: 'cells' },
    el('caption', { class: 'unseen' }, WORDS.sheet(name)),
    el('colgroup', {}, ...all.map((width) => wide(el('col'), width))),
    head,
    body,
  );
  return wide(
    table,
    all.reduce((sum, width) => sum + width, 0),
  );
}

/** Widths are set by script, since the page's policy forbids style attributes. */
function wide<E extends HTMLElement>(element: E, pixels: number): E {
  element.style.width = `${pixels}px`;
  return element;
}

function rowWith({ row, cells }: RowView, follow: Follow): HTMLElement {
  const shown = cells.flatMap((cell, index) =>
    cell.isCovered ? [] : [cellOf(cell, `${columnName(index + 1)}${row}`, follow)],
  );
  return el('tr', {}, el('th', { scope: 'row' }, String(row)), ...shown);
}

function cellOf({ text, note, isNumber, isBold, background, link, spans }: CellView, place: string, follow: Follow) {
  const kinds = [isNumber && 'number', isBold && 'bold', note !== undefined && 'noted'].filter(Boolean);
  const content = link ? button(text, { class: 'link' }, () => follow(link)) : text;
  const { rows = null, columns = null } = spans ?? {};
  const looks = { class: kinds.join(' ') || null, title: note ?? null, rowspan: rows, colspan: columns };
  const cell = el('td', { 'data-place': place, ...looks }, content);
  if (background !== undefined) cell.style.backgroundColor = background;
  return cell;
}

function gap(text: string, columns: number): HTMLElement {
  return el('tr', { class: 'gap' }, el('th', {}), el('td', { colspan: columns }, text));
}

/** Each frozen row sticks below the one above it, whose height depends on its text. */
function keepFrozen(place: HTMLElement): void {
  let top = 0;
  for (const row of place.querySelectorAll<HTMLElement>('thead tr')) {
    for (const cell of row.children) (cell as HTMLElement).style.top = `${top}px`;
    top += row.offsetHeight;
  }
}
