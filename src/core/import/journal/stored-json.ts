import PizZip from 'pizzip';
import { bytesIn, type StoredPiece, storedPieces } from '../../workbook/reading/stored-bytes';

const PART = 'noi-dung.json';

/** Plain values zipped and cut into cells, so that Sheets never takes a code for a number or a text for a formula. */
export function jsonPieces(value: unknown): readonly StoredPiece[] {
  const zip = new PizZip();
  zip.file(PART, JSON.stringify(value));
  // The same value gives the same bytes, whenever it is kept.
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return storedPieces(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
}

/** Null when a piece is missing or was changed. */
export function jsonIn(pieces: readonly StoredPiece[]): unknown {
  const bytes = bytesIn(pieces);
  const text = bytes && new PizZip(bytes).file(PART)?.asText();
  return typeof text === 'string' ? JSON.parse(text) : null;
}
