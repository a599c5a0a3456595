import { partsOf } from '../../core/calendar/day';
import { type Cell, isDayCell } from '../../core/workbook/contract/cell';
import { DAY_ZERO, DAY_ZERO_1904 } from '../../core/workbook/reading/serial-day';
import { escapedText } from '../package/tag-text';
import type { CellStyles } from './cell-styles';

/** What of a workbook decides how cells are written. */
export interface BookFormat {
  readonly styles: CellStyles;
  readonly is1904: boolean;
}

/** Where a cell is written, and how it looks there; null for the style of a cell without any. */
export interface CellSpot {
  readonly place: string;
  readonly style: number | null;
  /** A style with which the same column shows days; null when it has none. */
  readonly dayStyle: number | null;
  /** The prefix of the part's elements. */
  readonly prefix: string;
}

/** The element of a cell with a value. Texts stand in the cell itself, so that no other part changes. */
export function cellMarkup(value: Cell, spot: CellSpot, format: BookFormat): string {
  const { prefix: p } = spot;
  if (isDayCell(value)) {
    const serial = value.day - (format.is1904 ? DAY_ZERO_1904 : DAY_ZERO);
    const style = serial < 1 ? null : styleOfDay(spot, format);
    return style === null ? textMarkup(dayText(value.day), spot) : element(spot, style, '', `<${p}v>${serial}</${p}v>`);
  }
  if (value === null || value === '') return element(spot, spot.style, '', '');
  if (typeof value === 'string') return textMarkup(value, spot);
  if (typeof value === 'boolean') return element(spot, spot.style, 'b', `<${p}v>${value ? 1 : 0}</${p}v>`);
  return element(spot, styleOfNumber(spot, format), '', `<${p}v>${value}</${p}v>`);
}

/** A formula that no program has calculated yet. */
export function formulaMarkup(formula: string, spot: CellSpot): string {
  const { prefix: p } = spot;
  return element(spot, spot.style, '', `<${p}f>${escapedText(formula)}</${p}f>`);
}

/** The day as a text that the contract reads, where the workbook has no style that shows it. */
export function dayText(day: Parameters<typeof partsOf>[0]): string {
  const { year, month, date } = partsOf(day);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date)}/${two(month)}/${String(year).padStart(4, '0')}`;
}

function element({ place, prefix }: CellSpot, style: number | null, type: string, content: string): string {
  const start = `<${prefix}c r="${place}"${style ? ` s="${style}"` : ''}${type === '' ? '' : ` t="${type}"`}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${prefix}c>`;
}

function textMarkup(text: string, spot: CellSpot): string {
  const { prefix: p } = spot;
  // Excel writes the attribute only where it matters; the schema of ECMA-376 does not know it.
  const shown = withoutForbidden(text);
  const space = /^\s|\s$|[\n\t]| {2}/.test(shown) ? ' xml:space="preserve"' : '';
  const inside = `<${p}is><${p}t${space}>${escapedText(shown)}</${p}t></${p}is>`;
  return element(spot, spot.style, 'inlineStr', inside);
}

/**
 * Characters that XML cannot hold or would change stand as `_x000D_`, and a text that looks so has its first character
 * written in that way (ECMA-376 part 1, 22.9.2.19).
 */
function withoutForbidden(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, (character) => {
    if (character === '\n' || character === '\t') return character;
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

function styleOfDay({ style, dayStyle }: CellSpot, { styles }: BookFormat): number | null {
  if (styles.isDay(style ?? 0)) return style ?? 0;
  return dayStyle ?? styles.twin(style ?? 0, true);
}

function styleOfNumber({ style }: CellSpot, { styles }: BookFormat): number | null {
  return styles.isDay(style ?? 0) ? (styles.twin(style ?? 0, false) ?? 0) : style;
}
