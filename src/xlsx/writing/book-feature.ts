import type { Feature } from 'write-excel-file/universal';
import { getSelfClosingTagMarkup, sanitizeTextContent } from 'write-excel-file/utility';
import { withPrintTitles } from '../page-settings';
import { firstShown, type SheetPlan } from './sheet-plan';

const CREATOR = 'Báo cáo CCHC';
/** Written as the file's time instead of the current time, so that every run gives the same file. */
const WRITTEN_AT = '2023-06-13T00:00:00Z';

const CORE = 'docProps/core.xml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** What concerns the whole workbook: hidden sheets, header rows on every printed page, who made the file and when. */
export function bookFeature(plans: readonly SheetPlan[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (element, attributes, index) => {
            if (element === 'workbookView') return { ...attributes, activeTab: firstShown(plans) };
            return element === 'sheet' && plans[index ?? 0]?.isHidden ? { ...attributes, state: 'hidden' } : attributes;
          },
          transform: (xml) => withPrintTitles(xml, plans.map(titlesOf)),
        },
        '[Content_Types].xml': {
          insert: () => getSelfClosingTagMarkup('Override', { PartName: `/${CORE}`, ContentType: CORE_TYPE }),
        },
        '_rels/.rels': {
          insert: () =>
            getSelfClosingTagMarkup('Relationship', { Id: 'rId-properties', Type: CORE_RELATIONSHIP, Target: CORE }),
        },
      },
      write: { files: () => ({ [CORE]: properties() }) },
    },
  };
}

function titlesOf({ name, headerRow }: SheetPlan) {
  return { sheet: name, first: headerRow + 1, last: headerRow + 1 };
}

function properties(): string {
  const time = (element: string) => `<dcterms:${element} xsi:type="dcterms:W3CDTF">${WRITTEN_AT}</dcterms:${element}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${NAMESPACES}>` +
    `<dc:creator>${sanitizeTextContent(CREATOR)}</dc:creator>${time('created')}${time('modified')}</cp:coreProperties>`
  );
}
