import { fromByteArray, toByteArray } from 'base64-js';
import { crc32 } from '../../text/crc32';

/** A part of a file that is stored in cells, so that every copy of the workbook carries the file along. */
export interface StoredPiece {
  /** Of the whole file. */
  readonly checksum: string;
  /** Number of the piece, from 1. */
  readonly piece: number;
  readonly pieces: number;
  readonly content: string;
}

/** Excel cells hold 32,767 characters, Sheets cells 50,000. */
const PIECE_LENGTH = 30_000;
/** Put in front of the base64 text, which may begin with `+`: Sheets would take that for a formula. */
const LEAD = 'M';

export function storedPieces(bytes: Uint8Array): readonly StoredPiece[] {
  const text = fromByteArray(bytes);
  const pieces = Math.ceil(text.length / PIECE_LENGTH);
  const checksum = checksumOf(bytes);
  return Array.from({ length: pieces }, (_, index) => {
    const content = LEAD + text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH);
    return { checksum, piece: index + 1, pieces, content };
  });
}

/** Null when a piece is missing or was changed. */
export function bytesIn(pieces: readonly StoredPiece[]): Uint8Array | null {
  const sorted = [...pieces].sort((a, b) => a.piece - b.piece);
  const [first] = sorted;
  if (!first || sorted.length !== first.pieces) return null;
  const bytes = decoded(sorted.map(({ content }) => content.slice(LEAD.length)).join(''));
  return bytes && checksumOf(bytes) === first.checksum ? bytes : null;
}

function decoded(text: string): Uint8Array | null {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0 ? toByteArray(text) : null;
}

/** Begins with a letter, so that a spreadsheet does not take it for a number. */
function checksumOf(bytes: Uint8Array): string {
  return `K${crc32(bytes).toString(16).padStart(8, '0')}`;
}
