import { fromByteArray, toByteArray } from 'base64-js';
import { crc32 } from '../../text/crc32';

/** One cell's worth of bytes that are kept in a workbook, so that they go along with every copy of it. */
export interface StoredPiece {
  /** Of the whole. */
  readonly checksum: string;
  /** From 1. */
  readonly piece: number;
  readonly pieces: number;
  readonly content: string;
}

/** Excel cells hold 32,767 characters, Sheets cells 50,000. */
const PIECE_LENGTH = 30_000;
/** base64 may begin with `+`, which Sheets would take for a formula. */
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

/** Null when a piece is missing or anything in them was changed. */
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

/** With a letter in front, so that no cell takes it for a number. */
function checksumOf(bytes: Uint8Array): string {
  return `K${crc32(bytes).toString(16).padStart(8, '0')}`;
}
