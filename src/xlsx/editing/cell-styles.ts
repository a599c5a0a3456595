import { readElements } from '../package/xml-elements';
import { dayStyles } from '../reading/day-styles';
import { isSpreadsheetMl } from '../reading/workbook-part';

/** The cell styles of a workbook, by their positions. */
export interface CellStyles {
  readonly isDay: (style: number) => boolean;
  /** A style that shows a day (or, for false, does not) and otherwise equals this one; null when there is none. */
  readonly twin: (style: number, isDay: boolean) => number | null;
}

/** Those of a workbook without a part for them. */
export const NO_STYLES: CellStyles = { isDay: () => false, twin: () => null };

export function cellStyles(xml: string): CellStyles {
  const days = dayStyles(xml);
  const looks = looksOf(xml);
  const isDay = (style: number) => days[style] === true;
  const twins = new Map<string, number>();
  looks.forEach((look, style) => {
    const key = `${isDay(style)} ${look}`;
    if (!twins.has(key)) twins.set(key, style);
  });
  return { isDay, twin: (style, wanted) => twins.get(`${wanted} ${looks[style]}`) ?? null };
}

/** Everything of each cell format but its number format. */
function looksOf(xml: string): readonly string[] {
  const looks: string[] = [];
  let inCellFormats = false;
  readElements(xml, isSpreadsheetMl, {
    open(name, { numFmtId: _, applyNumberFormat: __, ...others }) {
      if (name === 'cellXfs') inCellFormats = true;
      else if (inCellFormats && name === 'xf') looks.push('');
      if (!inCellFormats || looks.length === 0) return;
      const entries = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1));
      looks[looks.length - 1] += `${name}${JSON.stringify(entries)}`;
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return looks;
}
