import PizZip from 'pizzip';
import type { Day } from '../core/calendar/day';
import { DAY_ZERO, DAY_ZERO_1904 } from '../core/workbook/reading/serial-day';
import { withoutHiddenValues } from './merged-cells';
import { showsDay } from './number-format';

/** Only the cell values of an .xlsx, packed again without compression, in a simple form that every reader accepts. */
export interface ValueParts {
  readonly bytes: Uint8Array;
  readonly dayZero: Day;
  /** The number of worksheets that a reader must find. */
  readonly worksheets: number;
}

const PARTS = /^xl\/(?:workbook|styles|sharedStrings|_rels\/workbook|worksheets\/\w+)\.xml(?:\.rels)?$/;

const DATE_1904 = / date1904="(?:1|true)"/;

/**
 * Leaves out comments, drawings and tables: .xlsx readers fail on those of some programs, and none contains values.
 * Null for a zip file without a workbook; throws the zip reader's error when the file is damaged.
 */
export function valueParts(bytes: Uint8Array): ValueParts | null {
  const zip = new PizZip(bytes);
  const main = zip.file('xl/workbook.xml')?.asText();
  if (main === undefined) return null;
  const parts = new PizZip();
  for (const part of zip.file(PARTS)) {
    // ClosedXML and other programs based on Microsoft's Open XML SDK write <x:row>; readers know only <row>.
    const xml = part.asText().replace(/<(\/?)x:/g, '<$1');
    parts.file(part.name, edited(part.name, xml));
  }
  return {
    bytes: parts.generate({ type: 'uint8array', compression: 'STORE' }),
    dayZero: DATE_1904.test(main) ? DAY_ZERO_1904 : DAY_ZERO,
    worksheets: worksheetCount(zip, main),
  };
}

/** Readers silently skip a sheet whose part is missing or not named sheet1.xml, sheet2.xml, …, so callers check it. */
function worksheetCount(zip: PizZip, main: string): number {
  const listed = main.match(/<(?:x:)?sheet /g)?.length ?? 0;
  return Math.max(1, listed - zip.file(/^xl\/(?:chart|dialog|macro)sheets\/\w+\.xml$/).length);
}

function edited(part: string, xml: string): string {
  if (part === 'xl/workbook.xml') return editedBook(xml);
  if (part === 'xl/styles.xml') return editedStyles(xml);
  return part.startsWith('xl/worksheets/') ? editedSheet(xml) : xml;
}

/** exceljs fails on print areas such as `#REF!` and reads date1904="true" (LibreOffice) as false; see `dayZero`. */
function editedBook(xml: string): string {
  return xml.replace(/<definedNames>.*?<\/definedNames>/s, '').replace(DATE_1904, '');
}

/** exceljs drops the backslashes of a number format and then takes the `m` of `0\ \m2` for a month. */
function editedStyles(xml: string): string {
  return xml.replace(/ formatCode="([^"]*)"/g, (_, code: string) => ` formatCode="${showsDay(code) ? 'd' : '0'}"`);
}

function editedSheet(xml: string): string {
  return withoutHiddenValues(
    xml
      // Without its formula a cell is read by its cached value. With it, exceljs turns a text or an error in a
      // date-formatted cell into an invalid date.
      .replace(/<f(?: [^<>]*)?(?:\/>|>[^<]*<\/f>)/g, '')
      // Formats applied down to row 1,048,576 leave millions of empty cells.
      .replace(/<c [^<>]*(?:\/>|>\s*<\/c>)/g, '')
      .replace(/<row [^<>]*(?:\/>|>\s*<\/row>)/g, '')
      // exceljs creates an object for each merged cell, a million for a merge down a whole column.
      .replace(/<mergeCell ref="\w+:[A-Z]+\d{6,}"\/>/g, '')
      // read-excel-file skips errors; as texts they are kept, so that a message can quote them.
      .replace(/(<c [^<>]*?) t="e"/g, '$1 t="str"'),
  );
}
