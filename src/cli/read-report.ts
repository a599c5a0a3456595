import { type FileLine, linesOfText } from '../core/checks/read-report-text';
import { linesOfDocx } from '../core/document/docx-lines';
import { kindOfFile } from '../core/import/reading/file-kind';
import { Refusal } from './edge';

/** The lines of a report, .docx or text; the format is recognised by the content, not by the name. */
export function reportLines(bytes: Uint8Array, path: string): readonly FileLine[] {
  const lines = startsAsZip(bytes) ? linesOfDocx(bytes) : linesOfText(decoded(bytes) ?? '');
  if (!lines || lines.length === 0) {
    throw new Refusal(`Không đọc được báo cáo «${path}». Cần tệp Word dạng .docx hoặc tệp chữ .txt có nội dung.`);
  }
  return lines;
}

/** Recognises a spreadsheet by its content, whatever its name. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return kindOfFile(bytes) === 'xlsx';
}

function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Decodes UTF-16 with a byte order mark, else UTF-8, else windows-1258; null when it is not a text. */
function decoded(bytes: Uint8Array): string | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes).normalize('NFC');
  }
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}
