import { type Finding, finding } from '../finding';
import { bySymbol, type CitedDocuments } from './cited-documents';
import { nameOf } from './document-name';
import { symbolKey } from './symbol';

/** Cited by the product's own sentence on the rate of Quyết định 766, in reports of offices that never list it. */
const CITED_BY_PRODUCT: ReadonlySet<string> = new Set([symbolKey('766/QĐ-TTg')]);

/** A cited document missing from the tab `Văn bản` is neither counted nor cited in full. */
export function notInTab({ documents, subject }: CitedDocuments): readonly Finding<'document-not-in-tab'>[] {
  if (!subject.workbook?.records.documents) return [];
  return bySymbol(documents).flatMap((group) => {
    const cited = group.find(({ inPassing, fromWorkbook, type }) => !inPassing && !fromWorkbook && type !== 'Luật');
    if (!cited || CITED_BY_PRODUCT.has(symbolKey(cited.symbol)) || group.some(({ fromWorkbook }) => fromWorkbook))
      return [];
    return [finding('document-not-in-tab', { document: nameOf(cited) }, [cited.place])];
  });
}
