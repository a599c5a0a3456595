import {
  ERR_ENCRYPTED,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { BookRefusal } from './book-refusal';
import { type PartEncoding, PieceDecoder } from './piece-decoder';

/** A part that inflates to more than this, and to more than this many times its size, is no honest sheet. */
const SUSPICIOUS_BYTES = 64 * 1024 * 1024;
const SUSPICIOUS_RATIO = 250;
/** No sheet of 1,048,576 rows with the columns of the contract comes near this. */
const MOST_BYTES = 6 * 1024 ** 3;

export type TakePiece = (piece: string, encoding: PartEncoding) => void;

/** The parts of an Office file (ECMA-376 part 2), read piece by piece. */
export interface ZipPackage {
  /** Names of the parts as the file spells them, in its order. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Passes the text of a part on in pieces, and checks its checksum. Throws a BookRefusal for a damaged part. */
  read(name: string, take: TakePiece): Promise<void>;
  /** The whole text of a small part; null when there is none. */
  text(name: string): Promise<string | null>;
}

/** Is told how many bytes of the file have been inflated, and how many there are. */
export type OnInflated = (done: number, total: number) => void;

/** Throws a BookRefusal for bytes that are no readable zip file. */
export async function openPackage(bytes: Uint8Array, onInflated?: OnInflated): Promise<ZipPackage> {
  const options = { useWebWorkers: false, checkSignature: true, filenameValidation: 'tolerant' } as const;
  const reader = new ZipReader(new Uint8ArrayReader(bytes), options);
  const entries = await entriesOf(reader);
  const byName = new Map(entries.map((entry) => [partKey(entry.filename), entry]));
  // Two parts of one name (ECMA-376 part 2, 6.2.2.3): programs disagree about which one counts.
  if (byName.size < entries.length) throw new BookRefusal('damaged');
  let done = 0;
  const read = async (name: string, take: TakePiece) => {
    const entry = byName.get(partKey(name));
    if (!entry) throw new BookRefusal('damaged');
    await inflated(entry, take, (share) => onInflated?.(done + share * entry.compressedSize, bytes.length));
    done += entry.compressedSize;
  };
  return {
    names: entries.map(({ filename }) => filename),
    has: (name) => byName.has(partKey(name)),
    read,
    async text(name) {
      if (!byName.has(partKey(name))) return null;
      let text = '';
      await read(name, (piece) => {
        text += piece;
      });
      return text;
    },
  };
}

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3); some programs write `\` and a leading `/`. */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

async function entriesOf(reader: ZipReader<Uint8Array>): Promise<readonly FileEntry[]> {
  try {
    const entries = await reader.getEntries();
    return entries.filter((entry): entry is FileEntry => !entry.directory);
  } catch (error) {
    throw refusalOf(error);
  }
}

async function inflated(entry: FileEntry, take: TakePiece, onShare: (share: number) => void): Promise<void> {
  const decoder = new PieceDecoder(take);
  const most = Math.min(MOST_BYTES, Math.max(SUSPICIOUS_BYTES, entry.compressedSize * SUSPICIOUS_RATIO));
  let size = 0;
  let failure: unknown = null;
  const write = (bytes: Uint8Array) => {
    try {
      size += bytes.length;
      if (size > most) throw new BookRefusal('too-large');
      decoder.write(bytes);
      onShare(Math.min(1, size / entry.uncompressedSize));
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  try {
    await entry.getData(new WritableStream({ write }));
  } catch (error) {
    throw failure ?? refusalOf(error);
  }
  decoder.end();
}

/** The zip reader's messages, in English about its internals, mean a damaged file, except for an encrypted one. */
function refusalOf(error: unknown): BookRefusal {
  const message = error instanceof Error ? error.message : '';
  return new BookRefusal(message === ERR_ENCRYPTED || message === ERR_UNSUPPORTED_ENCRYPTION ? 'locked' : 'damaged');
}
