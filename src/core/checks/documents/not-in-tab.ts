import { RATE_OF_766 } from '../../report/on-time-sentences';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments } from './cited-documents';
import { nameOf } from './document-name';

/** A cited document missing from the tab `Văn bản` is neither counted nor cited in full. */
export function notInTab({ documents, subject }: CitedDocuments): readonly Finding<'document-not-in-tab'>[] {
  if (!subject.workbook?.records.documents) return [];
  return bySymbol(documents).flatMap((group) => {
    if (group.some(({ fromWorkbook }) => fromWorkbook)) return [];
    const cited = group.find((one) => !one.inPassing && one.type !== 'Luật' && !isCitedByProduct(one));
    return cited ? [finding('document-not-in-tab', { document: nameOf(cited) }, [cited.place])] : [];
  });
}

/** In the product's own sentence, whatever figures it goes on to say. */
function isCitedByProduct({ line }: CitedDocument): boolean {
  return line?.text.includes(RATE_OF_766) ?? false;
}
