/** The kind of a file by its content, since names mislead: `.xls` exports of web software are often HTML. */
export type FileKind = 'xlsx' | 'html' | 'spreadsheet-xml' | 'text' | FileRefusal;

/** Why a file is not read. `damaged` and `no-table` are found only while reading. */
export type FileRefusal =
  | 'empty'
  | 'locked'
  | 'old-xls'
  | 'no-text'
  | 'not-a-workbook'
  | 'damaged'
  | 'no-table'
  | 'too-large';

const REFUSALS: readonly FileKind[] = [
  'empty',
  'locked',
  'old-xls',
  'no-text',
  'not-a-workbook',
  'damaged',
  'no-table',
];

export function isRefusal(kind: FileKind): kind is FileRefusal {
  return REFUSALS.includes(kind);
}

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** MS-OFFCRYPTO 2.3.4: an encrypted .xlsx is a stream of this name inside an old-style container. */
const LOCKED_STREAM = 'EncryptedPackage';
const SNIFFED = 4096;

export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.every(isPadding)) return 'empty';
  if (startsWith(bytes, OLD_OFFICE)) return holdsUtf16(bytes, LOCKED_STREAM) ? 'locked' : 'old-xls';
  if (startsWith(bytes, ZIP)) return 'xlsx';
  const encoding = encodingOf(bytes);
  if (!isText(bytes, encoding)) return 'no-text';
  return kindOfText(latinStart(bytes));
}

/** Encodings under the names of the standard that browsers and Node share. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/**
 * Bytes that are no Unicode are taken for windows-1258, the code page of old Vietnamese Windows. It writes tone marks
 * as separate characters, so decoded text must still be normalised to NFC.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1258');
}

/** In UTF-16, characters below U+0100 have one zero byte, and every table has many of them. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const pairs = Math.floor(Math.min(bytes.length, SNIFFED) / 2);
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  }
  const [first = 0, second = 0] = zeros;
  if (second > pairs * 0.3 && first < pairs * 0.05) return 'utf-16le';
  return first > pairs * 0.3 && second < pairs * 0.05 ? 'utf-16be' : null;
}

/** RFC 3629: each lead byte is followed by as many continuation bytes as it announces. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index] as number;
    const more =
      lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >> 4 === 0xe ? 2 : lead >> 3 === 0x1e ? 3 : -1;
    if (more < 0) return false;
    for (let step = 1; step <= more; step++) if (((bytes[index + step] ?? 0) & 0xc0) !== 0x80) return false;
    index += more + 1;
  }
  return true;
}

/** Text has no control characters except tabs, line breaks, form feeds and escape. */
function isText(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return true;
  return !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

function kindOfText(start: string): FileKind {
  if (/^%PDF|^\{\\rtf/.test(start)) return 'no-text';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start) && /<(?:\w+:)?Workbook\b/.test(start)) {
    return 'spreadsheet-xml';
  }
  return /^\s*</.test(start) && /<(?:!doctype html|html|head|body|meta|style|table|div|tr)\b/i.test(start)
    ? 'html'
    : 'text';
}

/** The ASCII characters at the start: enough to recognise tags in any of the encodings. */
function latinStart(bytes: Uint8Array): string {
  const shown = bytes.subarray(0, SNIFFED).filter((byte) => byte > 0 && byte < 0x80);
  return String.fromCharCode(...shown).trim();
}

function isPadding(byte: number): boolean {
  return byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte === 32;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at + text.length * 2 <= bytes.length; at++) {
    let same = 0;
    while (same < text.length && bytes[at + same * 2] === text.charCodeAt(same) && bytes[at + same * 2 + 1] === 0)
      same++;
    if (same === text.length) return true;
  }
  return false;
}
