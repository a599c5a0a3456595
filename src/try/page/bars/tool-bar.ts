import type { FormatView } from '../edit-protocol';
import { icon } from '../icons';
import { WORDS } from '../page-wording';
import { showPopup } from '../popups/popup';
import { button, el } from '../view';

type Label = Parameters<typeof icon>[0];

interface Told {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly format: (format: FormatView) => void;
  readonly bold: () => void;
  readonly note: () => void;
  readonly filter: () => void;
  readonly freeze: (axis: 'rows' | 'columns') => void;
}

export interface ToolBar {
  show(state: { readonly isBold: boolean; readonly hasFilter: boolean; readonly frozen: string }): void;
}

const COLORS = ['#ffffff', '#f3f3f3', '#fff2cc', '#fce5cd', '#f4cccc', '#d9ead3', '#cfe2f3', '#d9d2e9', '#efefef'];
const FORMATS = ['', '0', '#,##0', '#,##0.00', '0%', '0.00%', 'dd/MM/yyyy', '@'];

export function toolBar(place: HTMLElement, told: Told): ToolBar {
  const tool = (label: Label, name: string, pressed: () => void) => {
    const element = button('', { class: 'tool', title: name, 'aria-label': name }, pressed);
    element.append(icon(label));
    return element;
  };
  const formats = el('select', { 'aria-label': WORDS.numberFormat, title: WORDS.numberFormat });
  formats.append(
    el('option', { value: 'none' }, WORDS.numberFormat),
    ...FORMATS.map((format) => el('option', { value: format }, WORDS.formats[format] ?? format)),
  );
  formats.addEventListener('change', () => {
    if (formats.value !== 'none') told.format({ numberFormat: formats.value });
    formats.value = 'none';
  });
  const bold = button(WORDS.boldLetter, { class: 'tool bold', title: WORDS.bold, 'aria-label': WORDS.bold }, told.bold);
  const color = tool('background', WORDS.background, () => chooseColor(color, told));
  const filter = tool('filter', WORDS.filterToggle, told.filter);
  const rows = tool('freezeRows', WORDS.freezeRows, () => told.freeze('rows'));
  const columns = tool('freezeColumns', WORDS.freezeColumns, () => told.freeze('columns'));
  const gap = () => el('span', { class: 'gap', role: 'separator' });
  place.replaceChildren(
    tool('undo', WORDS.undo, told.undo),
    tool('redo', WORDS.redo, told.redo),
    gap(),
    bold,
    color,
    formats,
    gap(),
    filter,
    tool('note', WORDS.note, told.note),
    rows,
    columns,
  );
  // The focus stays in the cells.
  place.addEventListener('mousedown', (event) => {
    if ((event.target as HTMLElement).closest('button')) event.preventDefault();
  });
  return {
    show({ isBold, hasFilter, frozen }) {
      bold.setAttribute('aria-pressed', String(isBold));
      filter.setAttribute('aria-pressed', String(hasFilter));
      rows.setAttribute('aria-pressed', String(frozen.includes('rows')));
      columns.setAttribute('aria-pressed', String(frozen.includes('columns')));
    },
  };
}

function chooseColor(opener: HTMLElement, { format }: Told): void {
  const { left, bottom } = opener.getBoundingClientRect();
  const colors = COLORS.map((color) => {
    const name = WORDS.color(color);
    const swatch = button('', { class: 'swatch', 'aria-label': name, title: name }, () => {
      popup.close();
      format({ background: color === '#ffffff' ? null : color });
    });
    swatch.style.backgroundColor = color;
    return swatch;
  });
  const popup = showPopup(colors, { name: WORDS.background, role: 'dialog', at: { x: left, y: bottom + 2 } });
  popup.element.classList.add('colors');
  colors[0]?.focus();
}
