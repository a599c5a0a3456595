import { linesOfDocx } from '../../document/docx-lines';
import type { FileLine } from '../../document/file-line';
import { isTooLarge } from '../../document/package';
import { sureFontOf } from '../../import/letters/font-of';
import { fromFont } from '../../import/letters/old-fonts';
import { type Encoding, encodingOf, kindOfFile } from '../../import/reading/file-kind';
import { zipNames } from '../../import/reading/zip-names';
import { linesOfText } from './read-report-text';
import type { ReportRefusal } from './report-refusal';

export type ReportFile =
  | { readonly ok: true; readonly lines: readonly FileLine[] }
  | { readonly ok: false; readonly refusal: ReportRefusal };

/** How an edge decodes bytes. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/** The lines of a report, Word or text; the kind is recognised by the content, since names mislead. */
export function readReportFile(bytes: Uint8Array, decode: Decode): ReportFile {
  if (isZip(bytes)) return readZip(bytes);
  const refusal = refusalOf(bytes);
  return refusal === null ? said(linesOfText(textOf(bytes, decode))) : { ok: false, refusal };
}

function said(lines: readonly FileLine[]): ReportFile {
  return lines.length === 0 ? { ok: false, refusal: 'empty' } : { ok: true, lines };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function readZip(bytes: Uint8Array): ReportFile {
  const lines = linesOfDocx(bytes);
  if (lines) return said(lines);
  const names = zipNames(bytes);
  const holds = (form: RegExp) => names.some((name) => form.test(name));
  if (holds(/^content\.xml$/)) return { ok: false, refusal: kindOfFile(bytes) === 'word' ? 'odt' : 'workbook' };
  if (holds(/^(?:xl\/|Index\/Tables\/)/)) return { ok: false, refusal: 'workbook' };
  // Every .docx lists the types of its parts.
  if (holds(/^(?:word\/|\[Content_Types\]\.xml$)/))
    return { ok: false, refusal: isTooLarge(bytes) ? 'too-large' : 'damaged' };
  return { ok: false, refusal: names.length > 0 ? 'other' : 'damaged' };
}

const RTF = /^\s*\{\\rtf/;

/** Why a file that is no zip file is not read; null for text. */
function refusalOf(bytes: Uint8Array): ReportRefusal | null {
  switch (kindOfFile(bytes)) {
    case 'empty':
      return 'empty';
    case 'word':
      return RTF.test(String.fromCharCode(...bytes.subarray(0, 20))) ? 'rtf' : bytes[0] === 0xd0 ? 'doc' : 'odt';
    case 'pdf':
      return 'pdf';
    case 'locked':
      return 'locked';
    case 'old-xls':
    case 'xlsx':
    case 'xlsb':
    case 'ods':
    case 'flat-ods':
    case 'numbers':
    case 'spreadsheet-xml':
      return 'workbook';
    case 'html':
    case 'mhtml':
    case 'xml':
      return 'web-page';
    case 'no-text':
      return 'other';
    default:
      return null;
  }
}

/** Bytes that are no Unicode may be those of an old font, whose letters lie elsewhere than in a code page. */
function textOf(bytes: Uint8Array, decode: Decode): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'windows-1258') return decode(bytes, encoding);
  const latin = decode(bytes, 'windows-1252');
  const font = sureFontOf([latin]);
  return (font && fromFont(font, latin)) ?? decode(bytes, encoding);
}
