import type { SavedEntry, Undone } from '../../../core/entry/entry-types';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { button, notice } from '../../controls';
import { jump } from '../../jump';
import type { Shell } from '../../shell';
import { el, fill, list } from '../../view';
import { ENTRY } from '../../wording/entry';

interface Around {
  readonly token: string;
  /** Where the confirmation is shown. */
  readonly place: HTMLElement;
  readonly undone: () => void;
}

/** Shows the row that was written and its values, with buttons to go to the row or to undo it. */
export function savedNotice(shell: Shell, saved: SavedEntry, { token, place, undone }: Around): HTMLElement {
  const { sheet, row, cells, warnings } = saved;
  const result = el('div', {});
  const toRow = button(ENTRY.jump, { name: `${ENTRY.jump}: ${sheet} ${row}` }, () => {
    void jump(shell, { sheet, row, column: cells[0]?.header ?? '' }, { from: toRow, place: result });
  });
  return notice(
    'good',
    ENTRY.saved(sheet, row),
    el(
      'dl',
      { class: 'saved' },
      ...cells.map(({ header, text }) => el('div', {}, el('dt', {}, header), el('dd', {}, text))),
    ),
    warnings.length > 0 && notice('warning', ENTRY.look, list('ul', warnings, 'bulleted')),
    el(
      'div',
      { class: 'buttons' },
      toRow,
      actionButton<Undone>(shell, {
        label: ENTRY.undo,
        working: ENTRY.undoing,
        place: result,
        work: () => call('undoEntry', token),
        done: (back) => {
          shell.forget();
          fill(place, notice('information', ENTRY.undone(back.sheet, back.row)));
          shell.say(ENTRY.undone(back.sheet, back.row));
          undone();
        },
      }),
    ),
    result,
  );
}
