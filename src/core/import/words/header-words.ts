import { DOCUMENT_HEADERS } from './data/document-headers';
import { DOSSIER_HEADERS } from './data/dossier-headers';
import { ENGLISH_HEADERS } from './data/english-headers';
import { LEDGER_HEADERS } from './data/ledger-headers';
import { PROCEDURE_HEADERS } from './data/procedure-headers';

/**
 * Headers used by other software, by tab and contract header. The contract header itself need not be listed. Compared
 * without accents, case and punctuation.
 */
export const HEADER_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'Hồ sơ': DOSSIER_HEADERS,
  'Thủ tục': PROCEDURE_HEADERS,
  'Thu chi': LEDGER_HEADERS,
  'Văn bản': DOCUMENT_HEADERS,
};

/** The names of a column in other software: Vietnamese first, then English. */
export function headerWords(tab: string, header: string): readonly string[] {
  return [...(HEADER_WORDS[tab]?.[header] ?? []), ...(ENGLISH_HEADERS[tab]?.[header] ?? [])];
}

/** What software calls a day when it stores the hour too, and what paper forms write above columns of days. */
export const HOUR_WORDS = /^(?:thoi gian|thoi diem|ngay gio|ngay thang nam|ngay thang)(?= |$)/;
