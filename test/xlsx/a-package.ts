import PizZip from 'pizzip';
import type { Cell } from '../../src/core/workbook/contract/cell';
import { readBook } from '../../src/xlsx/reading/read-book';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export type Parts = Record<string, string | Uint8Array>;

interface Named {
  /** The whole XML of the one sheet; a sheet of `cells` when left out. */
  readonly sheet?: string;
  /** The inside of `sheetData`. */
  readonly rows?: string;
  /** What follows `sheetData`. */
  readonly after?: string;
  /** The `si` elements. */
  readonly strings?: string;
  readonly formats?: string;
}

/** The parts of a sound workbook with one sheet «Hồ sơ». Cell style 1 is a date, style 2 the custom format 164. */
export function partsOf({ rows = '', after = '', strings = '', formats = '', sheet }: Named): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>
      <sheet name="Hồ sơ" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/>
      </cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml':
      sheet ?? `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
}

export function relationships(...list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** The parts under other names. */
export function renamed(parts: Parts, ...names: readonly (readonly [before: string, after: string])[]): Parts {
  const to = new Map(names);
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [to.get(name) ?? name, content]));
}

export function packed(parts: Parts): Uint8Array {
  const zip = new PizZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The rows of the first sheet, or why the workbook is refused. */
export async function rowsOrRefusal(parts: Parts): Promise<readonly (readonly Cell[])[] | string> {
  return rowsOrRefusalOf(packed(parts));
}

export async function rowsOrRefusalOf(bytes: Uint8Array): Promise<readonly (readonly Cell[])[] | string> {
  const book = await readBook(bytes);
  return book.ok ? (book.tables[0]?.rows ?? []) : book.refusal;
}
