import { kindOfText } from './text-kind';
import { utf8Faults } from './utf8-faults';
import { zipNames } from './zip-names';

/** The kind of a file by its content, since names mislead: `.xls` exports of web software are often HTML. */
export type FileKind = 'xlsx' | 'mhtml' | 'html' | 'spreadsheet-xml' | 'text' | FileRefusal;

/** Why a file is not read. `damaged`, `not-a-workbook`, `no-table` and `tangled` are found only while reading. */
export type FileRefusal = (typeof REFUSALS)[number];

const REFUSALS = [
  'empty',
  'locked',
  'old-xls',
  'xlsb',
  'ods',
  'numbers',
  'word',
  'pdf',
  'json',
  'utf-7',
  'sylk',
  'dif',
  'flat-ods',
  'xml',
  'zipped',
  'login-page',
  'no-text',
  'not-a-workbook',
  'damaged',
  'too-large',
  'no-table',
  'tangled',
] as const;

export function isRefusal(kind: FileKind): kind is FileRefusal {
  return (REFUSALS as readonly FileKind[]).includes(kind);
}

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** MS-XLS 2.4.21: before 1993 a workbook began with its first record, not in a container. */
const OLD_SHEETS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
];
const ZIP = [0x50, 0x4b];
/** Names of exports that someone put into a zip file. */
const PACKED = /\.(?:xls[xmb]?|csv|tsv|txt|ods|html?|mht|zip)$/i;
/** MS-OFFCRYPTO 2.3.4: an encrypted .xlsx is a stream of this name inside an old-style container. */
const LOCKED_STREAM = 'EncryptedPackage';
const SNIFFED = 4096;

export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.every(isPadding)) return 'empty';
  if (startsWith(bytes, OLD_OFFICE)) return kindOfOldOffice(bytes);
  if (OLD_SHEETS.some((start) => startsWith(bytes, start))) return 'old-xls';
  if (startsWith(bytes, ZIP)) return kindOfZip(bytes);
  const start = latinStart(bytes);
  if (/%PDF-\d/.test(start.slice(0, 1024))) return 'pdf';
  if (/^\{\\rtf/.test(start)) return 'word';
  return isText(bytes) ? kindOfText(start) : 'no-text';
}

function kindOfOldOffice(bytes: Uint8Array): FileKind {
  if (holdsUtf16(bytes, LOCKED_STREAM)) return 'locked';
  return holdsUtf16(bytes, 'WordDocument') ? 'word' : 'old-xls';
}

/** Other programs' zip files; one whose list of parts cannot be read is left to the reader of .xlsx. */
function kindOfZip(bytes: Uint8Array): FileKind {
  const names = zipNames(bytes);
  const holds = (form: RegExp) => names.some((name) => form.test(name));
  if (holds(/^xl\/workbook\d*\.bin$/i)) return 'xlsb';
  if (holds(/^word\/document\d*\.xml$/i)) return 'word';
  if (holds(/^Index(?:\.zip$|\/.*\.iwa$)/)) return 'numbers';
  if (!holds(/^content\.xml$/)) return !holds(/^xl\//i) && holds(PACKED) ? 'zipped' : 'xlsx';
  return latinStart(bytes.subarray(0, 200)).includes('opendocument.text') ? 'word' : 'ods';
}

/** Encodings under the names of the standard that browsers and Node share. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1258';

/**
 * Bytes that are no Unicode are taken for windows-1258, the code page of old Vietnamese Windows. It writes tone marks
 * as separate characters, so decoded text must still be normalised to NFC.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  return utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1258');
}

function utf16Of(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : unmarkedUtf16(bytes);
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

/** Good characters for each bad byte, above which a file is UTF-8 all the same. In a code page hardly any is good. */
const SOUND = 3;

function isUtf8(bytes: Uint8Array): boolean {
  const { characters, count } = utf8Faults(bytes);
  return characters >= count * SOUND;
}

/** Text has no control characters except tabs, line breaks, form feeds and escape. */
function isText(bytes: Uint8Array): boolean {
  return utf16Of(bytes) !== null || !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
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
