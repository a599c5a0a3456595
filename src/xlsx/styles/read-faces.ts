import { childOf, type ElementTree, treeOf } from '../package/element-tree';
import { isSpreadsheetMl } from '../reading/workbook-part';
import type { CellFace } from './cell-face';
import { colourOf } from './colours';

/** The styles of a workbook: the elements as they are, and how cells of each style look. */
export interface BookStyles {
  readonly root: ElementTree;
  readonly faces: readonly CellFace[];
}

/** Built-in formats (ECMA-376 part 1, 18.8.30) as an office in Viet Nam sees them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/MM/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'H:mm',
  21: 'H:mm:ss',
  22: 'dd/MM/yyyy H:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};
const SIDES = [
  ['top', 'borderTop'],
  ['right', 'borderRight'],
  ['bottom', 'borderBottom'],
  ['left', 'borderLeft'],
] as const;
/** The border that Google Sheets draws when none is chosen. */
export const THIN = 'SOLID #000000';

export function readFaces(xml: string, theme: readonly string[]): BookStyles {
  const root = treeOf(xml, isSpreadsheetMl);
  const list = (name: string) => childOf(root, name)?.children ?? [];
  const formats = new Map(
    list('numFmts').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  );
  const fonts = list('fonts').map((font) => fontFace(font, theme));
  const fills = list('fills').map((fill) => fillFace(fill, theme));
  const borders = list('borders').map(borderFace);
  const faces = list('cellXfs').map((xf): CellFace => {
    const { numFmtId = 0, fontId = 0, fillId = 0, borderId = 0 } = xf.attributes;
    const format = formats.get(Number(numFmtId)) ?? BUILT_IN[Number(numFmtId)];
    return {
      ...(format === undefined || /^general$/i.test(format) ? {} : { format }),
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...alignmentFace(childOf(xf, 'alignment')),
    };
  });
  return { root, faces };
}

function fontFace(font: ElementTree, theme: readonly string[]): CellFace {
  const isOn = (name: string) => {
    const element = childOf(font, name);
    return element !== undefined && !['0', 'false'].includes(element.attributes.val ?? '1');
  };
  const size = childOf(font, 'sz')?.attributes.val;
  const family = childOf(font, 'name')?.attributes.val;
  const colour = colourOf(childOf(font, 'color'), theme);
  return {
    ...(isOn('b') ? { fontWeight: 'bold' } : {}),
    ...(isOn('i') ? { fontStyle: 'italic' } : {}),
    ...(size !== undefined && Number(size) !== 10 ? { fontSize: String(Number(size)) } : {}),
    ...(family !== undefined && family !== 'Arial' ? { fontFamily: family } : {}),
    ...(colour !== null && colour !== '#000000' ? { fontColor: colour } : {}),
  };
}

function fillFace(fill: ElementTree, theme: readonly string[]): CellFace {
  const pattern = childOf(fill, 'patternFill');
  if ((pattern?.attributes.patternType ?? 'none') === 'none') return {};
  const colour = colourOf(childOf(pattern, 'fgColor'), theme);
  return colour === null || pattern?.attributes.patternType === 'gray125' ? {} : { background: colour };
}

function borderFace(border: ElementTree): CellFace {
  return Object.fromEntries(
    SIDES.flatMap(([side, part]) => {
      const style = childOf(border, side)?.attributes.style ?? 'none';
      return style === 'none' ? [] : [[part, style === 'thin' ? THIN : style]];
    }),
  );
}

function alignmentFace(alignment: ElementTree | undefined): CellFace {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  const isWrapped = wrapText === '1' || wrapText === 'true';
  return {
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    ...(vertical === 'top' ? { vertical } : vertical === 'center' ? { vertical: 'middle' } : {}),
    ...(isWrapped ? { wrap: 'true' } : {}),
  };
}
