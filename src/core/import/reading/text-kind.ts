import type { FileKind } from './file-kind';

const HTML_TAG = /<(?:!doctype html|html|head|body|meta|style|table|div|tr)\b/i;
/** A web page that begins as XML has one of these; records of a program may well be called `Table`. */
const PAGE_TAG = /<(?:!doctype html|html|body|tr|td)\b/i;

/** The kind of a text by the ASCII characters at its start. */
export function kindOfText(start: string): FileKind {
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start) && /<(?:\w+:)?Workbook\b/.test(start)) {
    return 'spreadsheet-xml';
  }
  if (/<office:document\b/.test(start)) return /opendocument\.text"/.test(start) ? 'word' : 'flat-ods';
  if (/^<\?xml\b/i.test(start) && !PAGE_TAG.test(start)) return 'xml';
  if (/^</.test(start) && HTML_TAG.test(start)) return 'html';
  if (/^<[a-z_][\w.:-]*(?:\s[^<>]*)?>\s*</i.test(start) && start.includes('</')) return 'xml';
  if (/^[\w-]+: /.test(start) && /^mime-version:/im.test(start) && /^content-type:/im.test(start)) return 'mhtml';
  if (/^ID;P/.test(start) && /^[BCFP];[A-Z]/m.test(start)) return 'sylk';
  if (/^TABLE\r?\n0,1\r?\n"/.test(start)) return 'dif';
  if (isUtf7(start)) return 'utf-7';
  return /^(?:\{\s*["}]|\[\s*[[{"\]])/.test(start) ? 'json' : 'text';
}

/** RFC 2152: other characters are UTF-16 in base64 between `+` and `-`. */
const UTF7_RUN = /\+([A-Za-z0-9+/]{3,})-?/g;
const LEAST_RUNS = 3;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function isUtf7(start: string): boolean {
  const runs = [...start.matchAll(UTF7_RUN)].map(([, run]) => isVietnamese(run as string));
  const good = runs.filter((isGood) => isGood).length;
  return good >= LEAST_RUNS && good * 2 > runs.length;
}

/** Whether the first character of a run is an accented letter of Vietnamese. */
function isVietnamese(run: string): boolean {
  const [a = 0, b = 0, c = 0] = [...run.slice(0, 3)].map((letter) => BASE64.indexOf(letter));
  return /[À-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/.test(String.fromCharCode((a << 10) | (b << 4) | (c >> 2)));
}
