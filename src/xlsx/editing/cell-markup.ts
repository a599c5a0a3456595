import { dayText } from '../../core/calendar/day-text';
import { type Cell, isDayCell } from '../../core/workbook/contract/cell';
import { DAY_ZERO_1904, serialOfDay } from '../../core/workbook/reading/serial-day';
import { escapedText } from '../package/tag-text';
import { textMarkup } from '../writing/cell-text';
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
    const serial = format.is1904 ? value.day - DAY_ZERO_1904 : serialOfDay(value.day);
    const style = serial === null || serial < 1 ? null : styleOfDay(spot, format);
    return style === null ? textCell(dayText(value.day), spot) : element(spot, style, '', `<${p}v>${serial}</${p}v>`);
  }
  return valueMarkup(value, typeof value === 'number' ? { ...spot, style: styleOfNumber(spot, format) } : spot);
}

type Plain = string | number | boolean | null;
type Spot = Omit<CellSpot, 'dayStyle'>;

/** A value in the style of its spot, whatever that shows. */
export function valueMarkup(value: Plain, spot: Spot): string {
  const { prefix: p, style } = spot;
  if (value === null || value === '') return element(spot, style, '', '');
  if (typeof value === 'string') return textCell(value, spot);
  if (typeof value === 'boolean') return element(spot, style, 'b', `<${p}v>${value ? 1 : 0}</${p}v>`);
  return element(spot, style, '', `<${p}v>${value}</${p}v>`);
}

/** @param result Null for a formula that no program has calculated yet. */
export function formulaMarkup(formula: string, spot: Spot, result: Plain = null): string {
  const { prefix: p } = spot;
  const text = `<${p}f>${escapedText(formula)}</${p}f>`;
  if (result === null) return element(spot, spot.style, '', text);
  const type = typeof result === 'number' ? '' : typeof result === 'boolean' ? 'b' : ERROR.test(result) ? 'e' : 'str';
  const shown = typeof result === 'boolean' ? String(Number(result)) : textMarkup(String(result));
  return element(spot, spot.style, type, `${text}<${p}v>${shown}</${p}v>`);
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function element({ place, prefix }: Spot, style: number | null, type: string, content: string): string {
  const start = `<${prefix}c r="${place}"${style ? ` s="${style}"` : ''}${type === '' ? '' : ` t="${type}"`}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${prefix}c>`;
}

function textCell(text: string, spot: Spot): string {
  const { prefix: p } = spot;
  const markup = textMarkup(text);
  // Excel writes the attribute only where it matters; the schema of ECMA-376 does not know it.
  const space = /^\s|\s$|[\n\t]| {2}/.test(markup) ? ' xml:space="preserve"' : '';
  const inside = `<${p}is><${p}t${space}>${markup}</${p}t></${p}is>`;
  return element(spot, spot.style, 'inlineStr', inside);
}

function styleOfDay({ style, dayStyle }: CellSpot, { styles }: BookFormat): number | null {
  if (styles.isDay(style ?? 0)) return style ?? 0;
  return dayStyle ?? styles.twin(style ?? 0, true);
}

function styleOfNumber({ style }: CellSpot, { styles }: BookFormat): number | null {
  return styles.isDay(style ?? 0) ? (styles.twin(style ?? 0, false) ?? 0) : style;
}
