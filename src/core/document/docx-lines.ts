import { xmlFile } from '../xml/write-xml';
import { type DocxLine, docxLines } from './docx-text';
import { isTooLarge, partsOf, treeOfPart, unzipped } from './package';
import { acceptChanges } from './preparing/accept-changes';

/** The lines of any .docx, with its tracked changes accepted; null when the file is not a .docx. */
export function linesOfDocx(docx: Uint8Array): readonly DocxLine[] | null {
  const zip = isTooLarge(docx) ? null : unzipped(docx);
  const parts = zip && partsOf(zip);
  const root = zip && parts && treeOfPart(zip, parts.main);
  if (!root) return null;
  acceptChanges(root);
  return docxLines(xmlFile(root));
}
