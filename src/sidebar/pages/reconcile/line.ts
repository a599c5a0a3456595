import type { ComparedColumn, ComparedLine, LineExplanation, Reconciled } from '../../../core/reconcile/reconciled';
import { icon } from '../../icons';
import { jumping } from '../../jumping';
import type { Shell } from '../../shell';
import { type Child, el, numberText } from '../../view';
import { RECONCILE } from '../../wording/reconcile';

interface Around {
  readonly found: Pick<Reconciled, 'dossiersTab'>;
  readonly isOpen: boolean;
}

/** Shows a sector with the columns that differ, and the rows that can explain the differences. */
export function comparedLine(shell: Shell, line: ComparedLine, { found, isOpen }: Around): HTMLElement {
  const { name, level, presence, columns, explanations } = line;
  const under = [level, RECONCILE.presence[presence]].filter((text) => text !== '').join(', ');
  return el(
    'details',
    { open: isOpen, class: 'compared' },
    el(
      'summary',
      {},
      el('span', { class: 'summary-name' }, name, under !== '' && el('span', { class: 'note' }, under)),
      el('span', { class: 'number' }, RECONCILE.columnCount(columns.length)),
    ),
    columnTable(columns),
    ...explanations.map((explanation) => explained(shell, explanation, found)),
    explanations.length === 0 && el('p', { class: 'note unexplained' }, RECONCILE.unexplained),
  );
}

function columnTable(columns: readonly ComparedColumn[]): HTMLElement {
  const headers = [RECONCILE.column, RECONCILE.ours, RECONCILE.theirs, RECONCILE.difference];
  return el(
    'table',
    { class: 'columns' },
    el('thead', {}, el('tr', {}, ...headers.map((header) => el('th', { scope: 'col' }, header)))),
    el('tbody', {}, ...columns.map(columnRow)),
  );
}

function columnRow({ number, label, ours, theirs }: ComparedColumn): HTMLElement {
  const difference = theirs - ours;
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, `${number} ${label}`),
    el('td', {}, numberText(ours)),
    el('td', {}, numberText(theirs)),
    el('td', { class: 'strong' }, RECONCILE.signed(difference, numberText(Math.abs(difference)))),
  );
}

function explained(shell: Shell, explanation: LineExplanation, { dossiersTab }: Around['found']): HTMLElement {
  const { makes, verdict, count, reason, remedy, columns, column, rows } = explanation;
  const target = (row: number) => ({ sheet: dossiersTab, row, column });
  return el(
    'div',
    { class: `explanation ${makes}` },
    el('p', { class: 'verdict' }, icon(makes === 'part' ? 'information' : 'done'), el('span', {}, verdict)),
    el('p', { class: 'strong' }, RECONCILE.dossiers(numberText(count), reason)),
    el('p', { class: 'note' }, RECONCILE.columns(columns.join(', '))),
    el('p', { class: 'note' }, remedy),
    el(
      'ul',
      { class: 'plain problems' },
      ...rows.map(({ row, code, text }): Child => {
        const words = [
          el('span', { class: 'place' }, RECONCILE.dossier(code, row)),
          el('span', { class: 'quote' }, text),
        ];
        return el('li', {}, ...jumping(shell, target(row), words));
      }),
    ),
    rows.length < count && el('p', { class: 'note' }, RECONCILE.more(numberText(count - rows.length))),
  );
}
