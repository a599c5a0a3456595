import { BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** In local time, as the zip format has it: the same bytes in every time zone. */
export const WRITTEN_AT = new Date(2023, 5, 13);
/** In characters: a stream of many small pieces is slow. */
const PIECE = 65_536;

/** Writes the parts of an Office file piece by piece. Equal parts give equal bytes, at any time. */
export class PackageWriter {
  private readonly zip = new ZipWriter(new BlobWriter(), {
    useWebWorkers: false,
    bufferedWrite: true,
    dataDescriptor: false,
    zip64: false,
    extendedTimestamp: false,
    lastModDate: WRITTEN_AT,
  });

  async add(name: string, markup: Iterable<string>): Promise<void> {
    await this.zip.add(name, encodedStream(markup));
  }

  async close(): Promise<Uint8Array> {
    const blob = await this.zip.close();
    return new Uint8Array(await blob.arrayBuffer());
  }
}

export function encodedStream(markup: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = largePieces(markup);
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

function* largePieces(markup: Iterable<string>): Generator<string, undefined> {
  let piece = '';
  for (const text of markup) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
