import type { ElementTree } from '../package/element-tree';
import { readElements } from '../package/xml-elements';

/** The colours of the theme, in the order of ECMA-376 part 1, 18.8.3 as programs count them. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const OFFICE_THEME = 'ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080'.split(' ');
/** ECMA-376 part 1, 18.8.27. */
const INDEXED = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The colours that a workbook's theme names. */
export function themeColours(xml: string | null): readonly string[] {
  if (xml === null) return OFFICE_THEME;
  const found = new Map<string, string>();
  let slot = '';
  readElements(xml, () => true, {
    open(name, { val, lastClr }) {
      if ([...THEME_ORDER, 'hlink', 'folHlink'].includes(name)) slot = name;
      else if (name === 'srgbClr' || name === 'sysClr') {
        if (slot !== '') found.set(slot, (name === 'sysClr' ? lastClr : val) ?? '');
        slot = '';
      }
    },
  });
  return [...THEME_ORDER, 'hlink', 'folHlink'].map((name, index) =>
    (found.get(name) ?? OFFICE_THEME[index] ?? '000000').toLowerCase(),
  );
}

/** `#1f4e78`; null for an automatic colour. */
export function colourOf(element: ElementTree | undefined, theme: readonly string[]): string | null {
  const { rgb, theme: slot, indexed, tint } = element?.attributes ?? {};
  const base = rgb?.slice(-6) ?? (slot === undefined ? INDEXED[Number(indexed ?? -1)] : theme[Number(slot)]);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${tinted(base.toLowerCase(), Number(tint ?? 0))}`;
}

/** ECMA-376 part 1, 18.8.19: a tint darkens or lightens; mixing with black or white is its effect on each channel. */
function tinted(colour: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return colour;
  const channels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return mixed.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
}
