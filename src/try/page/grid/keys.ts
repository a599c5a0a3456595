import type { Direction } from '../sheet-protocol';
import type { SheetPane } from './sheet-pane';

/** What keys do besides moving and editing. */
export interface Commands {
  readonly clear: () => void;
  readonly copy: (isCut: boolean) => void;
  readonly fillDown: () => void;
  readonly fillRight: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly bold: () => void;
  readonly menu: () => void;
  /** Opens the list of a cell, or ticks its box; false for any other cell. */
  readonly offer: () => boolean;
  readonly tick: () => boolean;
}

type Does = (pane: SheetPane, event: KeyboardEvent, commands: Commands) => void;

const ARROWS: Readonly<Record<string, readonly [down: number, right: number, direction: Direction]>> = {
  ArrowUp: [-1, 0, 'up'],
  ArrowDown: [1, 0, 'down'],
  ArrowLeft: [0, -1, 'left'],
  ArrowRight: [0, 1, 'right'],
};

/** Of keys while nothing is edited; every other key begins an edit by being typed. */
const IDLE: Readonly<Record<string, Does>> = {
  Tab: (pane, { shiftKey }) => advance(pane, 'Tab', shiftKey),
  Enter(pane, { shiftKey }, { offer }) {
    if (pane.selection.isBlock() || shiftKey) advance(pane, 'Enter', shiftKey);
    else if (!offer()) pane.open();
  },
  F2: (pane) => pane.open(),
  Escape(pane) {
    pane.taken = null;
    pane.paint();
  },
  Delete: (_pane, _event, { clear }) => clear(),
  Backspace: (_pane, _event, { clear }) => clear(),
  Home: (pane, { shiftKey }) => pane.move(0, -pane.view.columns, shiftKey),
  End: (pane, { shiftKey }) => pane.move(0, pane.view.columns, shiftKey),
  PageDown: (pane, { shiftKey }) => pane.page(1, shiftKey),
  PageUp: (pane, { shiftKey }) => pane.page(-1, shiftKey),
  ContextMenu: (_pane, _event, { menu }) => menu(),
};

/** With Ctrl, or with the command key of a Mac. */
const WITH_CONTROL: Readonly<Record<string, Does>> = {
  Home: (pane, { shiftKey }) => pane.move(-pane.view.rows, -pane.view.columns, shiftKey),
  End: (pane, { shiftKey }) => void pane.jump('end', shiftKey),
  a: (pane) => pane.selection.selectAll(),
  b: (_pane, _event, { bold }) => bold(),
  c: (_pane, _event, { copy }) => copy(false),
  d: (_pane, _event, { fillDown }) => fillDown(),
  r: (_pane, _event, { fillRight }) => fillRight(),
  x: (_pane, _event, { copy }) => copy(true),
  y: (_pane, _event, { redo }) => redo(),
  z: (_pane, { shiftKey }, { undo, redo }) => (shiftKey ? redo() : undo()),
};

/** Keys of the grid, whether a cell is edited or not. */
export function pressKey(pane: SheetPane, event: KeyboardEvent, commands: Commands): void {
  // An input method is still composing: the keys are its own.
  if (event.isComposing || event.keyCode === 229) return;
  const isDone = pane.editor.isOpen ? pressEditing(pane, event) : pressIdle(pane, event, commands);
  if (isDone) event.preventDefault();
}

function pressIdle(pane: SheetPane, event: KeyboardEvent, commands: Commands): boolean {
  const { key, shiftKey, altKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow && altKey) return commands.offer();
  if (arrow) {
    const [down, right, direction] = arrow;
    if (isControl) void pane.jump(direction, shiftKey);
    else pane.move(down, right, shiftKey);
    return true;
  }
  if (key === ' ' && !isControl && !shiftKey && commands.tick()) return true;
  if (key === 'F10' && shiftKey) commands.menu();
  const does = isControl ? WITH_CONTROL[key.length === 1 ? key.toLowerCase() : key] : IDLE[key];
  does?.(pane, event, commands);
  return does !== undefined || (key === 'F10' && shiftKey);
}

function pressEditing(pane: SheetPane, event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const { editor } = pane;
  if (key === 'Enter' && (altKey || ctrlKey || metaKey)) {
    editor.newLine();
    return true;
  }
  if (key === 'Enter' || key === 'Tab') {
    void pane.commit(() => pane.selection.advance(key, shiftKey));
    return true;
  }
  if (key === 'Escape') {
    pane.cancel();
    return true;
  }
  const arrow = ARROWS[key];
  if (!arrow || !editor.isTyped || ctrlKey || shiftKey) return false;
  const [down, right] = arrow;
  void pane.commit(() => pane.selection.move(down, right, false));
  return true;
}

function advance(pane: SheetPane, key: 'Tab' | 'Enter', back: boolean): void {
  pane.selection.advance(key, back);
  pane.reveal();
}
