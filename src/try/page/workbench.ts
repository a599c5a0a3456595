import { Acts, type Doing } from './acts';
import { formulaBar } from './bars/formula-bar';
import { toolBar } from './bars/tool-bar';
import { cellsMenu, type Over } from './cells-menu';
import { areaNamed, cellName } from './grid/a1';
import { type Commands, pressKey } from './grid/keys';
import { usePointer } from './grid/pointer';
import { SheetPane } from './grid/sheet-pane';
import { Offers } from './offers';
import { WORDS } from './page-wording';
import { showMenu } from './popups/context-menu';
import { closePopup } from './popups/popup';
import { read } from './server';
import type { CellsView, LinkView } from './sheet-protocol';
import { place } from './view';

interface Ways extends Doing {
  readonly follow: (link: LinkView) => void;
}

/** The grid with its bars, lists and menus. */
export function workbench(ways: Ways): SheetPane {
  const who = () => ({ officer: ways.officer() });
  const pane: SheetPane = new SheetPane(place('grid'), {
    readCells: (tab, rows, signal) => read<CellsView>('cells', { ...who(), tab, ...rows }, signal),
    jump: (tab, from, direction) => read('jump', { ...who(), tab, ...from, direction }),
    type: (tab, cell, text) => ways.edit({ do: 'type', tab, ...cell, text }),
    resize: (tab, column, pixels) => void ways.edit({ do: 'width', tab, first: column, count: 1, pixels }),
    moved: () => showWhereabouts(),
    drawn: () => offers.drawn(),
    typed(text) {
      bar.write(text);
      offers.typed(text);
    },
  });
  const acts = new Acts(pane, ways);
  const offers = new Offers(pane, acts, ways);
  const commands: Commands = {
    clear: acts.clear,
    copy: acts.copy,
    fillDown: acts.fillDown,
    fillRight: acts.fillRight,
    undo: acts.undo,
    redo: acts.redo,
    bold: acts.bold,
    offer: offers.offer,
    tick: () => offers.tick(),
    menu: () => openMenu(spotOfActive(), 'cells'),
  };
  const press = (event: KeyboardEvent) => {
    if (offers.press(event)) event.preventDefault();
    else pressKey(pane, event, commands);
  };
  const bar = formulaBar(place('cell'), {
    go(address) {
      const area = areaNamed(address, pane.view);
      if (area) pane.go(area);
      return area !== null;
    },
    began: () => beginInBar(),
    typed(text) {
      pane.editor.write(text);
      offers.typed(text);
    },
    pressed: press,
    left: () => pane.editor.focus(),
  });
  const tools = toolBar(place('tools'), {
    undo: acts.undo,
    redo: acts.redo,
    bold: acts.bold,
    format: (format) => acts.format(format),
    note: offers.note,
    filter: acts.filter,
    freeze: acts.freeze,
  });

  function beginInBar(): void {
    if (!pane.editor.isOpen) pane.editor.openAside(pane.rawAt(pane.selection.active));
  }

  function showWhereabouts(): void {
    const { selection, view } = pane;
    if (!pane.editor.isOpen) bar.show(cellName(selection.active), pane.rawAt(selection.active));
    const frozen = [view.frozenRows > 0 ? 'rows' : '', view.frozenColumns > 0 ? 'columns' : ''].join(' ');
    tools.show({ isBold: pane.isBold(selection.active), hasFilter: view.filter !== null, frozen });
    offers.moved();
  }

  function openMenu(at: { x: number; y: number }, over: Over): void {
    closePopup();
    showMenu(WORDS.cellsMenu, cellsMenu(acts, offers, over), at, () => pane.editor.focus());
  }

  function spotOfActive(): { x: number; y: number } {
    const { left, bottom } = (pane.drawing.elementOf(pane.selection.active) ?? pane.host).getBoundingClientRect();
    return { x: left, y: bottom };
  }

  usePointer(pane, {
    openList: offers.openList,
    openFilter: (column, opener) => void offers.openFilter(column, opener),
    tick: offers.tick,
    follow(cell) {
      const link = pane.cellAt(cell)?.link;
      if (link) ways.follow(link);
    },
    fill: (source, target) => void acts.fill(source, target),
    menu: openMenu,
  });
  pane.editor.field.addEventListener('keydown', press);
  pane.editor.field.addEventListener('paste', (event) => {
    if (pane.editor.isOpen || !event.clipboardData) return;
    event.preventDefault();
    acts.paste(event.clipboardData);
  });
  pane.editor.field.addEventListener('focus', () => pane.host.classList.add('focused'));
  pane.editor.field.addEventListener('blur', () => pane.host.classList.remove('focused'));
  return pane;
}
