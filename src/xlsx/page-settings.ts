import {
  type Attributes,
  findElement,
  getSelfClosingTagMarkup,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { inSheetOrder } from './sheet-order';

const A4 = 9;

export interface PageSettings {
  readonly orientation: 'portrait' | 'landscape';
  /** In inches. */
  readonly margins: Attributes;
  /** Of the sheet's tab, as `FFC00000`. */
  readonly tabColour: string | null;
}

/** A worksheet that is printed on A4, as wide as the page. */
export function withPageSettings(xml: string, { orientation, margins, tabColour }: PageSettings): string {
  const colour = tabColour === null ? '' : getSelfClosingTagMarkup('tabColor', { rgb: tabColour });
  return [
    `<sheetPr>${colour}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    getSelfClosingTagMarkup('pageMargins', margins),
    getSelfClosingTagMarkup('pageSetup', { paperSize: A4, orientation, fitToWidth: 1, fitToHeight: 0 }),
  ].reduce(inSheetOrder, xml);
}

/** Rows that are printed on top of every page. Rows count from 1. */
export interface TitleRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** @param titles One for each sheet of the workbook. */
export function withPrintTitles(xml: string, titles: readonly TitleRows[]): string {
  const names = titles.map(({ sheet, first, last }, index) => {
    const rows = sanitizeTextContent(`'${sheet.replace(/'/g, "''")}'!$${first}:$${last}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
  });
  const found = findElement(xml, 'definedNames');
  if (!found) throw new Error('the workbook has no place for print titles');
  return replaceElement(xml, found, `<definedNames>${names.join('')}</definedNames>`);
}
