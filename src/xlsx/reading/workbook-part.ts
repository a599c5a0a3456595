import { BookRefusal } from '../package/book-refusal';
import { mainPart, type Relationship, relationshipsOf } from '../package/relationships';
import { readElements } from '../package/xml-elements';
import type { ZipPackage } from '../package/zip-package';

/** A worksheet as the workbook's main part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

export interface WorkbookPart {
  readonly name: string;
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904, as in old Excel for Mac. */
  readonly is1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Excel's own limit is the memory; more sheets than this are no office's file. */
const MOST_SHEETS = 2000;

/** The namespaces of SpreadsheetML in the transitional and in the strict edition of ECMA-376. */
export function isSpreadsheetMl(namespace: string): boolean {
  return (
    namespace === 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' ||
    namespace === 'http://purl.oclc.org/ooxml/spreadsheetml/main'
  );
}

/** Throws a BookRefusal for a package that holds no workbook, or whose workbook lacks a part. */
export async function workbookPart(source: ZipPackage): Promise<WorkbookPart> {
  const name = await mainPart(source);
  const xml = name?.endsWith('.bin') ? null : name && (await source.text(name));
  if (!name || !xml) throw new BookRefusal('not-a-workbook');
  const relationships = await relationshipsOf(source, name);
  const { sheets, is1904 } = listed(xml, relationships);
  if (sheets.length > MOST_SHEETS) throw new BookRefusal('too-large');
  if (sheets.length === 0 || !sheets.every(({ part }) => source.has(part))) throw new BookRefusal('damaged');
  const partOf = (wanted: string) => {
    const target = relationships.find(({ kind }) => kind === wanted)?.target;
    if (target !== undefined && !source.has(target)) throw new BookRefusal('damaged');
    return target ?? null;
  };
  return { name, sheets, is1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** Sheets of charts, dialogs and old macros hold no cells. */
const WITHOUT_CELLS = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

function listed(xml: string, relationships: readonly Relationship[]) {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  let root = '';
  readElements(xml, isSpreadsheetMl, {
    open(name, attributes, elements) {
      root ||= name || '-';
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = elements.attributeOf(attributes, 'id', '/relationships');
      const relationship = relationships.find((one) => one.id === id);
      if (relationship && WITHOUT_CELLS.includes(relationship.kind)) return;
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', isHidden, part: relationship?.target ?? '' });
    },
  });
  if (root !== 'workbook') throw new BookRefusal('not-a-workbook');
  return { sheets, is1904 };
}
