import { type Finding, finding } from '../finding';
import { bySymbol, type CitedDocuments, nameOf } from './cited-documents';

/** A cited document missing from the tab `Văn bản` is neither counted nor cited in full. */
export function notInTab({ documents, subject }: CitedDocuments): readonly Finding<'document-not-in-tab'>[] {
  if (!subject.workbook?.records.documents) return [];
  return bySymbol(documents).flatMap((group) => {
    const cited = group.find(({ inPassing, fromWorkbook, type }) => !inPassing && !fromWorkbook && type !== 'Luật');
    if (!cited || group.some(({ fromWorkbook }) => fromWorkbook)) return [];
    return [finding('document-not-in-tab', { document: nameOf(cited) }, [cited.place])];
  });
}
