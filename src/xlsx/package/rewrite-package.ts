import {
  type Entry,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { encodedStream, WRITTEN_AT } from './package-writer';
import { PartRewriter, type RewritingHandler } from './part-rewriter';
import type { PartEncoding } from './piece-decoder';
import { PieceEncoder } from './piece-encoder';
import { partKey, type ZipPackage } from './zip-package';

/** How a part is rewritten: which namespaces its elements are told of, and by whom they are changed. */
export interface PartChange {
  readonly isOwn: (namespace: string) => boolean;
  readonly handler: RewritingHandler;
}

/** What becomes of the parts of a package, by their names; a part that is not named is copied as it is. */
export interface PackageChange {
  readonly changes: ReadonlyMap<string, PartChange>;
  /** Parts with new contents, those that are not there yet included. */
  readonly written?: ReadonlyMap<string, Iterable<string>>;
  readonly removed?: readonly string[];
}

/**
 * The package with some parts changed. All other entries are copied as they are compressed, with their names, days and
 * order; parts that are new stand at the end.
 */
export async function rewrittenPackage(
  bytes: Uint8Array,
  source: ZipPackage,
  { changes, written = new Map(), removed = [] }: PackageChange,
): Promise<Uint8Array> {
  const byKey = keyed(changes);
  const contents = keyed(new Map([...written].map(([name, markup]) => [name, { name, markup }])));
  const gone = new Set(removed.map(partKey));
  const options = { useWebWorkers: false, filenameValidation: 'tolerant' } as const;
  const reader = new ZipReader(new Uint8ArrayReader(bytes), options);
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    zip64: false,
  });
  for (const entry of await reader.getEntries()) {
    const key = partKey(entry.filename);
    const [change, content] = [byKey.get(key), contents.get(key)];
    contents.delete(key);
    if (gone.has(key)) continue;
    if (content) await addNew(writer, entry.filename, content.markup);
    else if (entry.directory) await writer.add(entry.filename, undefined, { entry, directory: true });
    else if (change) await addRewritten(writer, entry, rewrittenPart(source, entry.filename, change));
    else await addCopy(writer, entry);
  }
  for (const { name, markup } of contents.values()) await addNew(writer, name, markup);
  await reader.close();
  return writer.close(reader.comment);
}

function keyed<T>(parts: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...parts].map(([name, part]) => [partKey(name), part]));
}

async function addNew(writer: ZipWriter<unknown>, name: string, markup: Iterable<string>): Promise<void> {
  const options = { lastModDate: WRITTEN_AT, bufferedWrite: true, dataDescriptor: false };
  await writer.add(name, encodedStream(markup), options);
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
