import { showsDay } from '../number-format';
import { readElements } from '../package/xml-elements';
import { isSpreadsheetMl } from './workbook-part';

/**
 * Built-in formats that show a day or an hour (ECMA-376 part 1, 18.8.30); 27–36 and 50–58 are those of East Asian
 * editions, 71–81 of the Thai one. Excel does not write their codes into the file.
 */
function isBuiltInDay(id: number): boolean {
  const within = (first: number, last: number) => id >= first && id <= last;
  return within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58) || within(71, 81);
}

/** For each cell style, whether it shows a number as a day or an hour. */
export function dayStyles(xml: string): readonly boolean[] {
  const codes = new Map<number, boolean>();
  const formats: number[] = [];
  let inCellFormats = false;
  readElements(xml, isSpreadsheetMl, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), showsDay(formatCode));
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) formats.push(Number(numFmtId));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats.map((id) => codes.get(id) ?? isBuiltInDay(id));
}
