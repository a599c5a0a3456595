import PizZip from 'pizzip';
import { type DocxLine, docxLines } from './docx-text';

/** The lines of any .docx; null when the file is not a .docx. */
export function linesOfDocx(docx: Uint8Array): readonly DocxLine[] | null {
  try {
    const xml = new PizZip(docx).file('word/document.xml')?.asText();
    return xml === undefined ? null : docxLines(xml);
  } catch {
    return null;
  }
}
