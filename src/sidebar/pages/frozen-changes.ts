import type { FrozenChanges } from '../../core/workbook/problems/frozen-changes';
import { notice } from '../controls';
import { icon } from '../icons';
import { jump } from '../jump';
import type { Shell } from '../shell';
import { el, numberText } from '../view';
import { FREEZE } from '../wording/freeze';

/** Lists what was edited after a period was frozen: the figures that would change, and the cells that change them. */
export function frozenChanges(shell: Shell, { rowCount, rows, figures }: FrozenChanges): HTMLElement {
  if (rowCount === 0 && figures.length === 0) return el('p', { class: 'note' }, FREEZE.unchanged);
  return notice(
    'warning',
    FREEZE.changed(numberText(rowCount), numberText(figures.length)),
    el(
      'ul',
      { class: 'bulleted' },
      ...figures.map(({ label, before, after }) => el('li', {}, FREEZE.fromTo(label, before, after))),
    ),
    el('ul', { class: 'plain problems' }, ...rows.map((row) => changedRow(shell, row))),
    rowCount > rows.length && el('p', { class: 'note' }, FREEZE.more(numberText(rowCount - rows.length))),
  );
}

function changedRow(shell: Shell, { sheet, row, key, kind, cells }: FrozenChanges['rows'][number]): HTMLElement {
  const words = el(
    'span',
    {},
    el('span', { class: 'place' }, FREEZE.row(sheet, row, FREEZE.kinds[kind])),
    el('span', { class: 'quote' }, key),
    ...cells.map(({ column, before, after }) => el('span', { class: 'message' }, FREEZE.fromTo(column, before, after))),
  );
  if (row === null) return el('li', {}, el('div', { class: 'problem' }, words));
  const place = el('div', {});
  const from = el('button', { type: 'button', class: 'problem' }, words, icon('arrow'));
  const column = cells[0]?.column ?? '';
  from.addEventListener('click', () => void jump(shell, { sheet, row, column }, { from, place }));
  return el('li', {}, from, place);
}
