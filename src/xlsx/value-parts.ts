import PizZip from 'pizzip';
import type { Day } from '../core/calendar/day';
import { DAY_ZERO, DAY_ZERO_1904 } from '../core/workbook/reading/serial-day';
import { withoutHiddenValues } from './merged-cells';
import { showsDay } from './number-format';

/** What an .xlsx holds of cells, packed again without compression, in the simplest form that every reader takes. */
export interface ValueParts {
  readonly bytes: Uint8Array;
  readonly dayZero: Day;
  /** How many worksheets it must have. */
  readonly worksheets: number;
}

const PARTS = /^xl\/(?:workbook|styles|sharedStrings|_rels\/workbook|worksheets\/\w+)\.xml(?:\.rels)?$/;

const DATE_1904 = / date1904="(?:1|true)"/;

/**
 * Readers of .xlsx fail on comments, drawings and tables of some programs, and none of these holds a cell. Null for a zip
 * file without a workbook; throws, as the zip reader does, when the file is damaged.
 */
export function valueParts(bytes: Uint8Array): ValueParts | null {
  const zip = new PizZip(bytes);
  const main = zip.file('xl/workbook.xml')?.asText();
  if (main === undefined) return null;
  const parts = new PizZip();
  for (const part of zip.file(PARTS)) {
    // ClosedXML and other users of Microsoft's Open XML SDK write <x:row>; readers know <row> only.
    const xml = part.asText().replace(/<(\/?)x:/g, '<$1');
    parts.file(part.name, edited(part.name, xml));
  }
  return {
    bytes: parts.generate({ type: 'uint8array', compression: 'STORE' }),
    dayZero: DATE_1904.test(main) ? DAY_ZERO_1904 : DAY_ZERO,
    worksheets: worksheetCount(zip, main),
  };
}

/** Readers pass over a sheet whose part is missing or not named sheet1.xml, sheet2.xml, …: better none than some. */
function worksheetCount(zip: PizZip, main: string): number {
  const listed = main.match(/<(?:x:)?sheet /g)?.length ?? 0;
  return Math.max(1, listed - zip.file(/^xl\/(?:chart|dialog|macro)sheets\/\w+\.xml$/).length);
}

function edited(part: string, xml: string): string {
  if (part === 'xl/workbook.xml') return editedBook(xml);
  if (part === 'xl/styles.xml') return editedStyles(xml);
  return part.startsWith('xl/worksheets/') ? editedSheet(xml) : xml;
}

/** exceljs stumbles over print areas such as `#REF!`, and takes date1904="true" (LibreOffice) for false: see `dayZero`. */
function editedBook(xml: string): string {
  return xml.replace(/<definedNames>.*?<\/definedNames>/s, '').replace(DATE_1904, '');
}

/** exceljs drops the backslashes of a format and then takes the `m` of `0\ \m2` for a month. */
function editedStyles(xml: string): string {
  return xml.replace(/ formatCode="([^"]*)"/g, (_, code: string) => ` formatCode="${showsDay(code) ? 'd' : '0'}"`);
}

function editedSheet(xml: string): string {
  return withoutHiddenValues(
    xml
      // Without its formula a cell is read by its cached value; with it exceljs makes an invalid date of a text or an
      // error under a date format.
      .replace(/<f(?: [^<>]*)?(?:\/>|>[^<]*<\/f>)/g, '')
      // Borders and colours drawn down to row 1,048,576 leave millions of these.
      .replace(/<c [^<>]*(?:\/>|>\s*<\/c>)/g, '')
      .replace(/<row [^<>]*(?:\/>|>\s*<\/row>)/g, '')
      // exceljs makes an object of every merged cell: a merge down a whole column is a million of them.
      .replace(/<mergeCell ref="\w+:[A-Z]+\d{6,}"\/>/g, '')
      // read-excel-file leaves errors out; their text tells the officer what to mend.
      .replace(/(<c [^<>]*?) t="e"/g, '$1 t="str"'),
  );
}
