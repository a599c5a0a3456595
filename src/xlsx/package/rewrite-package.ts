import {
  type Entry,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { PartRewriter, type RewritingHandler } from './part-rewriter';
import type { PartEncoding } from './piece-decoder';
import { PieceEncoder } from './piece-encoder';
import { partKey, type ZipPackage } from './zip-package';

/** How a part is rewritten: which namespaces its elements are told of, and by whom they are changed. */
export interface PartChange {
  readonly isOwn: (namespace: string) => boolean;
  readonly handler: RewritingHandler;
}

/**
 * The package with some parts rewritten. All other entries are copied as they are compressed, with their names, days
 * and order.
 *
 * @param changes By the names of the parts.
 */
export async function rewrittenPackage(
  bytes: Uint8Array,
  source: ZipPackage,
  changes: ReadonlyMap<string, PartChange>,
): Promise<Uint8Array> {
  const byKey = new Map([...changes].map(([name, change]) => [partKey(name), change]));
  const options = { useWebWorkers: false, filenameValidation: 'tolerant' } as const;
  const reader = new ZipReader(new Uint8ArrayReader(bytes), options);
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    zip64: false,
  });
  for (const entry of await reader.getEntries()) {
    const change = byKey.get(partKey(entry.filename));
    if (entry.directory) await writer.add(entry.filename, undefined, { entry, directory: true });
    else if (change) await addRewritten(writer, entry, rewrittenPart(source, entry.filename, change));
    else await addCopy(writer, entry);
  }
  await reader.close();
  return writer.close(reader.comment);
}

async function addCopy(writer: ZipWriter<unknown>, entry: FileEntry): Promise<void> {
  const compressed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
  await writer.add(entry.filename, new Uint8ArrayReader(compressed), { entry, passThrough: true });
}

/** The new size is not known yet; the old one tells the library that it is an ordinary size. */
async function addRewritten(writer: ZipWriter<unknown>, entry: Entry, part: ReadableStream): Promise<void> {
  const { uncompressedSize } = entry;
  await writer.add(entry.filename, part, { entry, uncompressedSize, bufferedWrite: true, dataDescriptor: false });
}

/** Text is passed on in pieces of about this many characters. */
const PIECE = 65_536;

function rewrittenPart(source: ZipPackage, name: string, { isOwn, handler }: PartChange): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new PieceEncoder();
  let encoding: PartEncoding = { name: 'utf-8', hasMark: false };
  let text = '';
  const pass = () => {
    // A failed write makes the reader of the other end fail, which tells of it.
    if (text !== '') writer.write(encoder.encode(text, encoding)).catch(() => undefined);
    text = '';
  };
  const rewriter = new PartRewriter(isOwn, handler, (piece) => {
    text += piece;
    if (text.length >= PIECE) pass();
  });
  const run = async () => {
    await source.read(name, (piece, read) => {
      encoding = read;
      rewriter.write(piece);
    });
    rewriter.end();
    pass();
    await writer.close();
  };
  run().catch((error) => writer.abort(error).catch(() => undefined));
  return readable;
}
