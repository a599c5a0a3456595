import type { Feature } from 'write-excel-file/universal';
import type { Form } from '../core/forms/form';
import { gridOf } from '../core/forms/grid';
import { withPageSettings, withPrintTitles } from './page-settings';

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
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const form = forms[sheetIndex];
            return form ? withPage(xml, form) : xml;
          },
        },
        'xl/workbook.xml': { transform: (xml) => withPrintTitles(xml, forms.map(titlesOf)) },
      },
    },
  };
}

function withPage(xml: string, { layout: { orientation } }: Form): string {
  return withPageSettings(xml, { orientation, margins: MARGINS[orientation], tabColour: null });
}

function titlesOf(form: Form) {
  const { first, last } = gridOf(form).header;
  return { sheet: form.tab, first, last };
}
