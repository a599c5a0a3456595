import PizZip from 'pizzip';
import { bytesIn, type StoredPiece, storedPieces } from '../../workbook/reading/stored-bytes';

const PART = 'noi-dung.json';

/** Zips plain values and cuts them into texts for cells, which Sheets cannot mistake for numbers or formulas. */
export function jsonPieces(value: unknown): readonly StoredPiece[] {
  const zip = new PizZip();
  zip.file(PART, JSON.stringify(value));
  // A fixed date, so that the same value always gives the same bytes.
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return storedPieces(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
}

/** The stored value; null when a piece is missing or was changed. */
export function jsonIn(pieces: readonly StoredPiece[]): unknown {
  const bytes = bytesIn(pieces);
  const text = bytes && new PizZip(bytes).file(PART)?.asText();
  return typeof text === 'string' ? JSON.parse(text) : null;
}
