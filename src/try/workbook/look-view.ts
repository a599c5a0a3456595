import { LOOKS, type Look, type SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { Value } from '../../emulator/spreadsheet/typed-input';
import type { LookView } from '../page/sheet-protocol';

export type Stored = Readonly<Partial<Record<Look, string>>>;

/** The looks of the cells of one answer: each is sent once and has a number. */
export class LookTable {
  readonly looks: LookView[] = [];
  private readonly numbers = new Map<string, number | undefined>();

  /**
   * Undefined for a cell that looks like any other.
   *
   * @param over What conditional rules add to the cell's own looks.
   */
  numberOf(own: Stored, value: Value | undefined, over: Stored | null): number | undefined {
    const stored = over ? { ...own, ...over } : own;
    const key = `${typeof value}|${LOOKS.map((look) => stored[look] ?? '').join('|')}`;
    if (!this.numbers.has(key)) this.numbers.set(key, this.add(lookOf(stored, value)));
    return this.numbers.get(key);
  }

  private add(look: LookView): number | undefined {
    return Object.keys(look).length === 0 ? undefined : this.looks.push(look) - 1;
  }
}

/** The stored looks of a row, read once for all of its cells. */
export function storedLooks(sheet: SheetState, row: number): (column: number) => Stored {
  const rows = LOOKS.map((look) => [look, sheet.looks[look].row(row)] as const).filter(([, cells]) => cells);
  return (column) => {
    const stored: Partial<Record<Look, string>> = {};
    for (const [look, cells] of rows) {
      const value = cells?.[column - 1];
      if (value !== undefined) stored[look] = value;
    }
    return stored;
  };
}

const SIDES = [
  ['t', 'borderTop'],
  ['r', 'borderRight'],
  ['b', 'borderBottom'],
  ['l', 'borderLeft'],
] as const;

function lookOf(stored: Stored, value: Value | undefined): LookView {
  const { background, fontColor, fontWeight, fontStyle, fontSize, fontFamily, wrap, vertical } = stored;
  const horizontal = horizontalOf(stored.horizontal, value);
  const border = SIDES.flatMap(([side, look]) => (stored[look] ? [side] : [])).join('');
  return {
    ...(background && background !== '#ffffff' ? { background } : {}),
    ...(fontColor && fontColor !== '#000000' ? { color: fontColor } : {}),
    ...(fontWeight === 'bold' ? { isBold: true } : {}),
    ...(fontStyle === 'italic' ? { isItalic: true } : {}),
    ...(fontSize && fontSize !== '10' ? { size: Number(fontSize) } : {}),
    ...(fontFamily && fontFamily !== 'Arial' ? { family: fontFamily } : {}),
    ...(wrap === 'true' ? { wraps: true } : {}),
    ...(vertical === 'top' || vertical === 'middle' ? { vertical } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(border ? { border } : {}),
  };
}

/** Unless an alignment was chosen, numbers stand at the right and truth values in the middle. */
function horizontalOf(chosen: string | undefined, value: Value | undefined): LookView['horizontal'] | null {
  if (chosen === 'center' || chosen === 'right') return chosen;
  if (chosen === 'left') return null;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : null;
}
