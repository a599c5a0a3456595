import { type Finding, finding } from '../finding';
import { bySymbol, type CitedDocuments, nameOf } from './cited-documents';

/** A document that the text cites and the tab `Văn bản` lacks is not counted and not cited in full. */
export function notInTab({ documents, subject }: CitedDocuments): readonly Finding<'document-not-in-tab'>[] {
  if (!subject.workbook?.records.documents) return [];
  return bySymbol(documents).flatMap((group) => {
    const cited = group.find(({ inPassing, fromWorkbook, type }) => !inPassing && !fromWorkbook && type !== 'Luật');
    if (!cited || group.some(({ fromWorkbook }) => fromWorkbook)) return [];
    return [finding('document-not-in-tab', { document: nameOf(cited) }, [cited.place])];
  });
}
