import type { Feature } from 'write-excel-file/universal';
import {
  findElement,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Form } from '../core/forms/form';
import { gridOf } from '../core/forms/grid';

const SHEET = 'xl/worksheets/sheet{id}.xml';
const A4 = 9;
const INCH = 25.4;
const HEADER = { header: 10 / INCH, footer: 10 / INCH };
/** Margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, in inches; on a landscape page the binding edge is at the top. */
const MARGINS = {
  portrait: { left: 30 / INCH, right: 15 / INCH, top: 20 / INCH, bottom: 20 / INCH, ...HEADER },
  landscape: { left: 20 / INCH, right: 20 / INCH, top: 30 / INCH, bottom: 15 / INCH, ...HEADER },
};

/** Print settings for which the library has no options: A4, fitted to the page width, header rows on every page. */
export function printed(forms: readonly Form[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const form = forms[sheetIndex];
            return form ? withPage(xml, form) : xml;
          },
        },
        'xl/workbook.xml': { transform: (xml) => withPrintTitles(xml, forms) },
      },
    },
  };
}

function withPage(xml: string, { layout }: Form): string {
  const { orientation } = layout;
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    getSelfClosingTagMarkup('pageMargins', MARGINS[orientation]),
    getSelfClosingTagMarkup('pageSetup', { paperSize: A4, orientation, fitToWidth: 1, fitToHeight: 0 }),
  ].reduce(inserted, xml);
}

function inserted(xml: string, element: string): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
}

function withPrintTitles(xml: string, forms: readonly Form[]): string {
  const names = forms.map((form, index) => {
    const { header } = gridOf(form);
    const rows = sanitizeTextContent(`'${form.tab.replace(/'/g, "''")}'!$${header.first}:$${header.last}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
  });
  const found = findElement(xml, 'definedNames');
  if (!found) throw new Error('the workbook has no place for print titles');
  return replaceElement(xml, found, `<definedNames>${names.join('')}</definedNames>`);
}
