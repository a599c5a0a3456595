import type { Acts } from './acts';
import type { Offers } from './offers';
import { WORDS } from './page-wording';
import type { MenuItem } from './popups/context-menu';

export type Over = 'cells' | 'rows' | 'columns';

/** What the menu over cells, row numbers or letters offers. */
export function cellsMenu(acts: Acts, offers: Offers, over: Over): readonly MenuItem[] {
  const clipboard: readonly MenuItem[] = [
    { caption: WORDS.cut, keys: 'Ctrl+X', act: () => acts.copy(true) },
    { caption: WORDS.copy, keys: 'Ctrl+C', act: () => acts.copy(false) },
    { caption: WORDS.paste, keys: 'Ctrl+V', act: () => void acts.pasteFromMenu() },
    'separator',
  ];
  const rows: readonly MenuItem[] = [
    { caption: WORDS.rowAbove, act: () => acts.insert('rows', 'before') },
    { caption: WORDS.rowBelow, act: () => acts.insert('rows', 'after') },
    { caption: WORDS.deleteRows, act: () => acts.delete('rows') },
  ];
  const columns: readonly MenuItem[] = [
    { caption: WORDS.columnBefore, act: () => acts.insert('columns', 'before') },
    { caption: WORDS.columnAfter, act: () => acts.insert('columns', 'after') },
    { caption: WORDS.deleteColumns, act: () => acts.delete('columns') },
  ];
  const sorting: readonly MenuItem[] = [
    { caption: WORDS.sortAscending, act: () => acts.sort('ascending') },
    { caption: WORDS.sortDescending, act: () => acts.sort('descending') },
  ];
  const cells: readonly MenuItem[] = [
    'separator',
    ...sorting,
    'separator',
    { caption: WORDS.note, act: offers.note },
    { caption: WORDS.filterToggle, act: acts.filter },
  ];
  if (over === 'rows')
    return [...clipboard, ...rows, 'separator', { caption: WORDS.freezeRows, act: () => acts.freeze('rows') }];
  if (over === 'columns') {
    const freeze = { caption: WORDS.freezeColumns, act: () => acts.freeze('columns') };
    return [...clipboard, ...columns, 'separator', ...sorting, 'separator', freeze];
  }
  return [...clipboard, ...rows, ...columns, ...cells];
}
